import { codeList } from './code-list.ts'

export const actorNameKind = codeList({
  name: 'ActorNameKind',
  title: 'Kind of name',
  description: 'How one name of an actor relates to the others.',
  source:
    'UNGEGN Glossary of Terms for the Standardization of Geographical Names; aliases of good and low quality in the UN Security Council Consolidated List',
  codes: [
    {
      code: 'official',
      label: 'Official name',
      definition: 'The full name that the actor or its law lays down.',
    },
    { code: 'short', label: 'Short name', definition: 'The shorter form in general use.' },
    { code: 'acronym', label: 'Acronym', definition: 'A form made of initial letters.' },
    { code: 'alias', label: 'Alias', definition: 'Another name that identifies the actor well.' },
    {
      code: 'weak',
      label: 'Weak alias',
      definition: 'Another name too common or too vague to identify the actor by itself.',
    },
    { code: 'former', label: 'Former name', definition: 'A name that the actor no longer bears.' },
    { code: 'birth', label: 'Name at birth', definition: 'The name given to a person at birth.' },
    {
      code: 'transliteration',
      label: 'Transliteration',
      definition: 'A name carried over letter by letter or sound by sound into another script.',
    },
    {
      code: 'translation',
      label: 'Translation',
      definition: 'A name carried over by meaning into another language.',
    },
    {
      code: 'self-designation',
      label: 'Self-designation',
      definition: 'The name that the actor uses for itself where others use a different one.',
    },
    {
      code: 'exonym',
      label: 'Exonym',
      definition: 'A name that outsiders use and the actor itself does not.',
    },
  ],
})
