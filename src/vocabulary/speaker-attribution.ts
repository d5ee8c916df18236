import { codeList } from './code-list.ts'

export const speakerAttribution = codeList({
  name: 'SpeakerAttribution',
  title: 'Attribution of a speaker',
  description: 'On what terms a speaker may be named.',
  source: 'Journalistic practice of attribution (Associated Press and Reuters handbooks)',
  codes: [
    { code: 'on-record', label: 'On the record', definition: 'The speaker may be quoted by name.' },
    {
      code: 'background',
      label: 'On background',
      definition: 'The speaker may be quoted by a description agreed with the reporter and not by name.',
    },
    {
      code: 'anonymous',
      label: 'Anonymous',
      definition: 'The speaker is neither named nor described closely enough to tell the role.',
    },
  ],
})
