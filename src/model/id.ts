import * as z from 'zod'
import { define, template } from './define.ts'

const LOCAL = '[A-Za-z0-9][A-Za-z0-9._~/-]*'

function id<P extends string>(name: string, description: string, prefix: P, examples: string[]) {
  const schema = template<`${P}:${string}`>(
    z
      .string()
      .regex(new RegExp(`^${prefix}:${LOCAL}$`))
      .max(200),
  )
  return define(name, description, schema, {
    template: `\`${prefix}:\${string}\``,
    examples: examples.map((example) => `${prefix}:${example}` as const),
  })
}

export const ActorId = id('ActorId', 'The id of an actor.', 'actor', ['taliban', 'russia'])
export type ActorId = z.infer<typeof ActorId>

export const AgreementId = id('AgreementId', 'The id of an agreement.', 'agreement', [
  'ru-af',
  'ottawa-convention',
])
export type AgreementId = z.infer<typeof AgreementId>

export const EventId = id('EventId', 'The id of an event in the life of an agreement.', 'event', [
  'ru-af/signature',
  'ru-af/entry-into-force',
])
export type EventId = z.infer<typeof EventId>

export const StatementId = id('StatementId', 'The id of a statement.', 'statement', [
  'no-longer-dare',
  'denial',
])
export type StatementId = z.infer<typeof StatementId>

export const CitationId = id('CitationId', 'The id of a citation.', 'citation', ['1', '2'])
export type CitationId = z.infer<typeof CitationId>

export const SourceId = id('SourceId', 'The id of a source.', 'source', ['the-hindu-2021-08-25', 'brief'])
export type SourceId = z.infer<typeof SourceId>

export const DossierId = id('DossierId', 'The id of a dossier.', 'dossier', [
  'taliban-russia-2026',
  'ottawa-withdrawals',
])
export type DossierId = z.infer<typeof DossierId>

type AnyIdText = ActorId | AgreementId | EventId | StatementId | CitationId | SourceId | DossierId

export const AnyId = define(
  'AnyId',
  'The id of an actor, agreement, event, statement, citation, source or dossier.',
  template<AnyIdText>(
    z
      .string()
      .regex(new RegExp(`^(?:actor|agreement|event|statement|citation|source|dossier):${LOCAL}$`))
      .max(200),
  ),
  {
    template: 'ActorId | AgreementId | EventId | StatementId | CitationId | SourceId | DossierId',
    examples: ['event:ru-af/signature', 'actor:taliban'],
  },
)
export type AnyId = z.infer<typeof AnyId>
