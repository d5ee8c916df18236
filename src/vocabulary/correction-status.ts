import { codeList } from './code-list.ts'

export const correctionStatus = codeList({
  name: 'CorrectionStatus',
  title: 'Status of correction',
  description: 'What became of a source after it was published.',
  source: 'COPE guidelines on corrections and retractions; Crossref update types',
  codes: [
    {
      code: 'corrected',
      label: 'Corrected',
      definition: 'The publisher has changed the source or published a correction to it.',
    },
    { code: 'retracted', label: 'Retracted', definition: 'The publisher has taken the source back.' },
  ],
})
