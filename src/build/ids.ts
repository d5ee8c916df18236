import type { ActorId, AgreementId, CitationId, DossierId, EventId, SourceId, StatementId } from '../types.ts'

const KINDS = ['actor', 'agreement', 'event', 'statement', 'citation', 'source', 'dossier']
const LONGEST = 200
const LOCAL = /^[A-Za-z0-9][A-Za-z0-9._~/-]*$/

/** The id of an actor from its local part: `actorId('russia')` is `actor:russia`. A whole id stays as it is. Throws. */
export function actorId(name: string): ActorId {
  return build('actor', name)
}

/** The id of an agreement: `agreementId('ru-af')` is `agreement:ru-af`. A whole id stays as it is. Throws. */
export function agreementId(name: string): AgreementId {
  return build('agreement', name)
}

/** The id of an event: `eventId('ru-af/signature')` is `event:ru-af/signature`. A whole id stays as it is. Throws. */
export function eventId(name: string): EventId {
  return build('event', name)
}

/** The id of a statement: `statementId('denial')` is `statement:denial`. A whole id stays as it is. Throws. */
export function statementId(name: string): StatementId {
  return build('statement', name)
}

/** The id of a citation: `citationId('1')` is `citation:1`. A whole id stays as it is. Throws. */
export function citationId(name: string): CitationId {
  return build('citation', name)
}

/** The id of a source: `sourceId('brief')` is `source:brief`. A whole id stays as it is. Throws. */
export function sourceId(name: string): SourceId {
  return build('source', name)
}

/** The id of a dossier: `dossierId('ru-af')` is `dossier:ru-af`. A whole id stays as it is. Throws. */
export function dossierId(name: string): DossierId {
  return build('dossier', name)
}

function build<K extends string>(kind: K, name: string): `${K}:${string}` {
  if (typeof name !== 'string') throw new TypeError(`An id is made from text, not from ${typeof name}.`)
  const local = name.startsWith(`${kind}:`) ? name.slice(kind.length + 1) : name
  const id = `${kind}:${local}` as const
  if (LOCAL.test(local) && id.length <= LONGEST) return id
  throw new Error(`${quote(name)} cannot be made the id of ${article(kind)} ${kind}: ${reason(local, id)}`)
}

function reason(local: string, id: string): string {
  if (local === '') return 'it is empty.'
  if (id.length > LONGEST) return `an id has at most ${LONGEST} characters.`
  const other = /^([a-z]+):/.exec(local)?.[1]
  if (other !== undefined && KINDS.includes(other)) return `it is the id of ${article(other)} ${other}.`
  return 'it must begin with a letter or digit of ASCII and go on with those or . _ ~ / -.'
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a'
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
