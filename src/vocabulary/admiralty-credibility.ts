import { codeList } from './code-list.ts'

export const admiraltyCredibility = codeList({
  name: 'AdmiraltyCredibility',
  title: 'Credibility of information',
  description: 'How credible a piece of information is, judged apart from its source.',
  source: 'NATO AJP-2.1 and STANAG 2511 (Admiralty code)',
  codes: [
    {
      code: '1',
      label: 'Confirmed by other sources',
      definition: 'Independent sources confirm the information and it fits what is known.',
    },
    {
      code: '2',
      label: 'Probably true',
      definition: 'The information fits what is known and is logical without being confirmed.',
    },
    {
      code: '3',
      label: 'Possibly true',
      definition: 'The information is plausible and agrees with some of what is known.',
    },
    {
      code: '4',
      label: 'Doubtful',
      definition: 'The information is possible without being plausible and nothing else supports it.',
    },
    {
      code: '5',
      label: 'Improbable',
      definition: 'The information is implausible and other information contradicts it.',
    },
    {
      code: '6',
      label: 'Truth cannot be judged',
      definition: 'There is no basis on which to judge the information.',
    },
  ],
})
