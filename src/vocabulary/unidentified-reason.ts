import { codeList } from './code-list.ts'

export const unidentifiedReason = codeList({
  name: 'UnidentifiedReason',
  title: 'Reason why an actor is unidentified',
  description: 'Why a record cannot say who an actor is.',
  source: 'Journalistic practice on the naming of sources',
  codes: [
    { code: 'not-identified', label: 'Not identified', definition: 'The source does not say who it is.' },
    {
      code: 'withheld',
      label: 'Withheld',
      definition: 'The source knows who it is and keeps the name back.',
    },
    {
      code: 'illegible',
      label: 'Illegible',
      definition: 'The source names the actor but the name cannot be read.',
    },
    { code: 'disputed', label: 'Disputed', definition: 'Sources name different actors for the same part.' },
    { code: 'unknown', label: 'Unknown', definition: 'The source says that nobody knows who it is.' },
  ],
})
