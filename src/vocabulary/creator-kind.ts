import { codeList } from './code-list.ts'

export const creatorKind = codeList({
  name: 'CreatorKind',
  title: 'Kind of creator',
  description: 'What sort of agent made a dossier.',
  source: 'PROV-O: Person, Organization, SoftwareAgent',
  codes: [
    { code: 'person', label: 'Person', definition: 'A human being made it.' },
    { code: 'organization', label: 'Organization', definition: 'A body made it under its own name.' },
    { code: 'software', label: 'Software', definition: 'A program made it.' },
  ],
})
