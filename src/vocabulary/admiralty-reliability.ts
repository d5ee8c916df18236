import { codeList } from './code-list.ts'

export const admiraltyReliability = codeList({
  name: 'AdmiraltyReliability',
  title: 'Reliability of a source',
  description: 'How far a source can be relied on, judged by its record and not by the item at hand.',
  source: 'NATO AJP-2.1 and STANAG 2511 (Admiralty code)',
  codes: [
    {
      code: 'A',
      label: 'Completely reliable',
      definition: 'There is no doubt about the source, which has been right throughout.',
    },
    {
      code: 'B',
      label: 'Usually reliable',
      definition: 'There is minor doubt about the source, which has mostly been right.',
    },
    {
      code: 'C',
      label: 'Fairly reliable',
      definition: 'There is doubt about the source, which has been right at times.',
    },
    {
      code: 'D',
      label: 'Not usually reliable',
      definition: 'There is significant doubt about the source, which has seldom been right.',
    },
    {
      code: 'E',
      label: 'Unreliable',
      definition: 'The source lacks authenticity or has been wrong throughout.',
    },
    {
      code: 'F',
      label: 'Reliability cannot be judged',
      definition: 'There is no sufficient record by which to judge the source.',
    },
  ],
})
