import { codeList } from './code-list.ts'

export const likelihood = codeList({
  name: 'Likelihood',
  title: 'Likelihood',
  description: 'How likely the judged event is, in seven terms from the least to the most likely.',
  source: 'US Intelligence Community Directive 203, Analytic Standards, 2015',
  codes: [
    {
      code: 'almost-no-chance',
      label: 'Almost no chance',
      definition: 'The chance is about 1 to 5 per cent, also called remote.',
    },
    {
      code: 'very-unlikely',
      label: 'Very unlikely',
      definition: 'The chance is about 5 to 20 per cent, also called highly improbable.',
    },
    {
      code: 'unlikely',
      label: 'Unlikely',
      definition: 'The chance is about 20 to 45 per cent, also called improbable.',
    },
    {
      code: 'roughly-even-chance',
      label: 'Roughly even chance',
      definition: 'The chance is about 45 to 55 per cent, also called roughly even odds.',
    },
    {
      code: 'likely',
      label: 'Likely',
      definition: 'The chance is about 55 to 80 per cent, also called probable.',
    },
    {
      code: 'very-likely',
      label: 'Very likely',
      definition: 'The chance is about 80 to 95 per cent, also called highly probable.',
    },
    {
      code: 'almost-certain',
      label: 'Almost certain',
      definition: 'The chance is about 95 to 99 per cent, also called nearly certain.',
    },
  ],
})
