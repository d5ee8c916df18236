import { codeList } from './code-list.ts'
import { collectiveActorKind } from './collective-actor-kind.ts'

export const actorKind = codeList({
  name: 'ActorKind',
  title: 'Kind of actor',
  description: 'What an actor is at the day for which the dossier speaks.',
  source: collectiveActorKind.source,
  codes: [
    ...collectiveActorKind.codes,
    {
      code: 'coalition',
      label: 'Coalition',
      definition: 'Several actors that act together and are named as one.',
      source: 'Diplomatic practice',
    },
    { code: 'person', label: 'Person', definition: 'A human being.', source: 'FOAF: Person' },
    {
      code: 'unidentified',
      label: 'Unidentified actor',
      definition: 'Someone who acts or speaks and whom no source at hand identifies.',
      source: 'Journalistic practice of attribution',
    },
  ],
})
