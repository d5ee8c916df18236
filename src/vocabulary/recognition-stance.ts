import { codeList } from './code-list.ts'

export const recognitionStance = codeList({
  name: 'RecognitionStance',
  title: 'Stance on recognition',
  description: 'How one actor treats the claim of another to be a state, a government or an authority.',
  source: 'State practice on recognition of states and governments',
  codes: [
    {
      code: 'de-jure',
      label: 'De jure recognition',
      definition: 'The actor recognises the other fully and as a matter of law.',
    },
    {
      code: 'de-facto',
      label: 'De facto recognition',
      definition: 'The actor recognises that the other is in control, without recognising it fully in law.',
    },
    {
      code: 'engaged',
      label: 'Engaged without recognition',
      definition:
        'The actor keeps official contact with the other and states or implies that this is no recognition.',
    },
    { code: 'not-recognised', label: 'Not recognised', definition: 'The actor refuses recognition.' },
    {
      code: 'withdrawn',
      label: 'Recognition withdrawn',
      definition: 'The actor has taken back a recognition given earlier.',
    },
    {
      code: 'contested',
      label: 'Contested',
      definition: 'Sources disagree on whether the actor recognises the other.',
    },
  ],
})
