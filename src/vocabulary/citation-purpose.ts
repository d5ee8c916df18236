import { codeList } from './code-list.ts'

export const citationPurpose = codeList({
  name: 'CitationPurpose',
  title: 'Purpose of a citation',
  description: 'Why a source is cited.',
  source: 'Citation Typing Ontology (CiTO)',
  codes: [
    {
      code: 'evidence',
      label: 'Evidence',
      definition: 'The source backs what is said.',
      source: 'CiTO: cites as evidence',
    },
    {
      code: 'quotation',
      label: 'Quotation',
      definition: 'The source is where the quoted words stand.',
      source: 'CiTO: includes quotation from',
    },
    {
      code: 'background',
      label: 'Background',
      definition: 'The source gives context and does not back what is said.',
      source: 'CiTO: obtains background from',
    },
    {
      code: 'authority',
      label: 'Authority',
      definition: 'The source settles the matter by its standing, as an official text does.',
      source: 'CiTO: cites as authority',
    },
    {
      code: 'disputes',
      label: 'Disputes',
      definition: 'The source is cited as one that says otherwise.',
      source: 'CiTO: disputes',
    },
    {
      code: 'corrects',
      label: 'Corrects',
      definition: 'The source is cited because it is put right or puts something right.',
      source: 'CiTO: corrects',
    },
    {
      code: 'see-also',
      label: 'See also',
      definition: 'The source is cited for further reading.',
      source: 'CiTO: cites as recommended reading',
    },
  ],
})
