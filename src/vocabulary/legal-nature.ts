import { codeList } from './code-list.ts'

export const legalNature = codeList({
  name: 'LegalNature',
  title: 'Legal nature',
  description: 'Whether the agreement binds under law.',
  source:
    'Vienna Convention on the Law of Treaties 1969, art. 2(1)(a) and 26; Inter-American Juridical Committee, Guidelines on Binding and Non-Binding Agreements, 2020',
  codes: [
    { code: 'binding', label: 'Binding', definition: 'The agreement creates rights and duties under law.' },
    {
      code: 'non-binding',
      label: 'Non-binding',
      definition: 'The agreement creates commitments of a political or moral kind only.',
    },
    {
      code: 'contested',
      label: 'Contested',
      definition: 'The sides or other sources disagree on whether it binds.',
    },
    {
      code: 'unknown',
      label: 'Unknown',
      definition: 'Sources looked at the question and could not settle it.',
    },
  ],
})
