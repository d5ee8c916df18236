import { codeList } from './code-list.ts'

export const confidence = codeList({
  name: 'Confidence',
  title: 'Confidence',
  description: 'How well founded a judgement is, which is not how likely the judged event is.',
  source:
    'US National Intelligence Council, estimative language note in National Intelligence Estimates, 2007; US Intelligence Community Directive 203, 2015, for the separation from likelihood',
  codes: [
    {
      code: 'low',
      label: 'Low',
      definition: 'The sources are few, weak or contradictory, or much rests on assumption.',
    },
    {
      code: 'moderate',
      label: 'Moderate',
      definition: 'The sources are credible and plausible without enough corroboration for more.',
    },
    {
      code: 'high',
      label: 'High',
      definition: 'The sources are several, independent and of good quality, and little rests on assumption.',
    },
  ],
})
