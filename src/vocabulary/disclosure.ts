import { codeList } from './code-list.ts'

export const disclosure = codeList({
  name: 'Disclosure',
  title: 'Disclosure of the text',
  description: 'How much of the text of the agreement is public.',
  source: 'UN Charter, art. 102, on the publication of treaties; ISAD(G) 3.4.1, on conditions of access',
  codes: [
    {
      code: 'full-text',
      label: 'Full text',
      definition: 'The whole text is public through one of the sides or an official publication.',
    },
    {
      code: 'excerpts',
      label: 'Excerpts',
      definition: 'Parts of the text are public through one of the sides.',
    },
    {
      code: 'undisclosed',
      label: 'Undisclosed',
      definition: 'The agreement is known and its text is not public.',
    },
    {
      code: 'partly-secret',
      label: 'Partly secret',
      definition: 'The main text is public while annexes, protocols or letters are kept secret.',
    },
    {
      code: 'leaked',
      label: 'Leaked',
      definition: 'The text is public, in whole or in part, without the consent of the sides.',
    },
    { code: 'unknown', label: 'Unknown', definition: 'It is not known how much of the text is public.' },
  ],
})
