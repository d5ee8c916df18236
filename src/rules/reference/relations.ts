import type { Actor, AgreementRelationKind, AnyRecord, StatementRelationKind } from '../../types.ts'
import type { Path } from '../rule.ts'

/** One reference from a thing (a record or an event) to another of its kind, as a sentence: `from` says `to`. */
export interface Link {
  record: AnyRecord
  path: Path
  from: string
  to: string
  /** The link in words: what stands between the two ids, such as "is part of". */
  verb: string
}

/** How each relation reads, and the chain that it belongs to where such a chain can have no end. */
interface Reading {
  verb: string
  chain?: string
}

// Relations that two sides may bear to each other at once, such as two acts that supplement each other, form no chain.
const AGREEMENT_RELATIONS: Record<AgreementRelationKind, Reading> = {
  amends: { verb: 'amends', chain: 'amends' },
  supersedes: { verb: 'supersedes', chain: 'supersedes' },
  terminates: { verb: 'terminates', chain: 'terminates' },
  suspends: { verb: 'suspends' },
  renews: { verb: 'renews', chain: 'renews' },
  extends: { verb: 'extends', chain: 'extends' },
  implements: { verb: 'implements', chain: 'implements' },
  supplements: { verb: 'supplements' },
  consolidates: { verb: 'consolidates', chain: 'consolidates' },
  interprets: { verb: 'interprets' },
  corrects: { verb: 'corrects', chain: 'corrects' },
  'annex-to': { verb: 'is an annex to', chain: 'belongs to' },
  'protocol-to': { verb: 'is a protocol to', chain: 'belongs to' },
  'refers-to': { verb: 'refers to' },
}

const STATEMENT_RELATIONS: Record<StatementRelationKind, Reading> = {
  corroborates: { verb: 'corroborates' },
  repeats: { verb: 'repeats', chain: 'comes from' },
  contradicts: { verb: 'contradicts' },
  denies: { verb: 'denies' },
  qualifies: { verb: 'qualifies' },
  corrects: { verb: 'corrects', chain: 'revises' },
  retracts: { verb: 'retracts', chain: 'revises' },
  elaborates: { verb: 'elaborates' },
  'replies-to': { verb: 'replies to' },
  translates: { verb: 'translates', chain: 'comes from' },
  'based-on': { verb: 'is based on', chain: 'comes from' },
}

/** Where links stand: the type of the record, and the path with `*` for each member of a list. */
export const LINK_FIELDS: readonly (readonly [type: AnyRecord['type'], path: string])[] = [
  ['actor', 'partOf'],
  ['actor', 'succeeds/*'],
  ['actor', 'members/*'],
  ['actor', 'affiliation'],
  ['agreement', 'relations/*/agreement'],
  ['agreement', 'events/*/concerns/*'],
  ['statement', 'relations/*/statement'],
  ['source', 'derivedFrom/*'],
]

/** Receives a link, and the name of the chain that it belongs to, if any. */
type LinkVisitor = (link: Link, chain: string | undefined) => void

/** Calls `visit` for every link of a record, or of an event in it, to another of its kind. */
export function eachLink(record: AnyRecord, visit: LinkVisitor): void {
  if (record.type === 'statement' && !record.relations) return
  const add = (path: Path, to: string, verb: string, chain?: string) =>
    visit({ record, path, from: record.id, to, verb }, chain)
  switch (record.type) {
    case 'actor':
      actorLinks(record, add)
      break
    case 'agreement':
      record.relations?.forEach(({ kind, agreement }, i) => {
        const { verb, chain } = AGREEMENT_RELATIONS[kind]
        add(['relations', i, 'agreement'], agreement, verb, chain)
      })
      record.events?.forEach(({ id, concerns }, i) => {
        concerns?.forEach((to, j) => {
          const path = ['events', i, 'concerns', j]
          if (id) visit({ record, path, from: id, to, verb: 'concerns' }, 'concerns')
        })
      })
      break
    case 'statement':
      record.relations?.forEach(({ kind, statement }, i) => {
        const { verb, chain } = STATEMENT_RELATIONS[kind]
        add(['relations', i, 'statement'], statement, verb, chain)
      })
      break
    case 'source':
      record.derivedFrom?.forEach((id, i) => {
        add(['derivedFrom', i], id, 'is derived from', 'derived')
      })
  }
}

function actorLinks(actor: Actor, add: (path: Path, to: string, verb: string, chain?: string) => void): void {
  switch (actor.kind) {
    case 'person':
      break
    case 'coalition':
      actor.members.forEach((id, i) => {
        add(['members', i], id, 'has among its members', 'members')
      })
      break
    case 'unidentified':
      if (actor.affiliation) add(['affiliation'], actor.affiliation, 'is affiliated to')
      break
    default:
      if (actor.partOf) add(['partOf'], actor.partOf, 'is part of', 'part')
      actor.succeeds?.forEach((id, i) => {
        add(['succeeds', i], id, 'succeeds', 'succeeds')
      })
  }
}
