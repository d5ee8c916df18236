import { codeList } from './code-list.ts'

export const statementKind = codeList({
  name: 'StatementKind',
  title: 'Kind of statement',
  description: 'Whose words a statement gives and whether it states a fact or a judgement.',
  source:
    'Forms of reported speech in linguistics; ICD 203 for the distinction between information and judgement',
  codes: [
    { code: 'quotation', label: 'Quotation', definition: 'The statement gives the own words of a speaker.' },
    {
      code: 'paraphrase',
      label: 'Paraphrase',
      definition: 'The statement gives the meaning of a speaker in the words of the reporter.',
    },
    {
      code: 'assertion',
      label: 'Assertion',
      definition: 'A source states something as fact in its own voice.',
    },
    {
      code: 'assessment',
      label: 'Assessment',
      definition: 'A source or an analyst states a judgement, a forecast or an interpretation.',
    },
  ],
})
