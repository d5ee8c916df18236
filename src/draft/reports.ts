import type { Path } from '../rules/rule.ts'
import type {
  Agreement,
  AgreementEvent,
  AgreementEventActor,
  AgreementId,
  CitationId,
  DraftEvent,
  DraftEventActor,
  DraftProvision,
  EventId,
  PointDate,
  Provision,
  Statement,
} from '../types.ts'
import { readDate } from './dates.ts'
import { type Making, statementsBehind } from './making.ts'
import { textsOf, wordingFrom } from './wording.ts'

/** Gives the agreements what the statements report of them: provisions and events, with the citations of these. */
export function addReports(
  agreements: readonly Agreement[],
  statements: readonly Statement[],
  making: Making,
): void {
  const { draft, labels, trace } = making
  const cited = new Map(statements.map(({ id, citations }) => [id as string, citations ?? []]))
  const citationsOf = (names: readonly string[]): CitationId[] => [
    ...new Set(names.flatMap((name) => cited.get(labels.idOf(name) ?? '') ?? [])),
  ]
  const placeOf = (id: AgreementId) => agreements.findIndex((agreement) => agreement.id === id)
  draft.agreements.forEach((entry, at) => {
    const id = labels.ownId(entry.id, 'agreement', at)
    const path = ['agreements', at, 'provisions'] as const
    const place = id ? placeOf(id) : -1
    if (place < 0) return
    const provisions = entry.provisions.flatMap((provision, i) =>
      provisionOf(provision, [...path, i], making, citationsOf),
    )
    provisions.forEach((_, i) => {
      trace.add(['agreements', place, 'provisions', i], [...path, i])
    })
    if (provisions.length > 0) agreements[place]!.provisions = provisions
  })
  draft.events.forEach((entry, at) => {
    const path = ['events', at] as const
    const id = labels.ownId(entry.id, 'event', at)
    if (!id) return
    const agreement = labels.resolve(entry.agreement, [...path, 'agreement'], 'agreement')
    const event = eventOf(entry, id, path, making, citationsOf)
    if (!agreement) return
    const place = placeOf(agreement)
    const target = ['agreements', place, 'events', agreements[place]!.events?.length ?? 0]
    trace.add(target, path)
    for (const key of ['date', 'dateText', 'place', 'by']) trace.add([...target, key], [...path, key])
    agreements[place]!.events = [...(agreements[place]!.events ?? []), event]
  })
}

type CitationsOf = (statements: readonly string[]) => CitationId[]

function provisionOf(entry: DraftProvision, path: Path, making: Making, citationsOf: CitationsOf): Provision {
  const obligors = making.labels.resolveAll(entry.obligors, [...path, 'obligors'], 'actor')
  requireReports(entry.statements, [...path, 'statements'], making)
  const citations = citationsOf(entry.statements)
  return {
    kind: entry.kind,
    text: entry.text,
    basis: 'reported',
    ...(obligors.length > 0 && { obligors }),
    ...(citations.length > 0 && { citations }),
  }
}

function eventOf(
  entry: DraftEvent,
  id: EventId,
  path: Path,
  making: Making,
  citationsOf: CitationsOf,
): AgreementEvent {
  const reports = requireReports(entry.statements, [...path, 'statements'], making)
  const texts = textsOf(reports)
  const by = entry.by.flatMap((actor, at) => eventActorOf(actor, texts, [...path, 'by', at], making))
  const read = readDate(
    {
      date: entry.date,
      wording: entry.dateText,
      datePath: [...path, 'date'],
      wordingPath: [...path, 'dateText'],
    },
    texts,
    making,
  )
  const place = wordingFrom(entry.place, texts, [...path, 'place'], making)
  const citations = citationsOf(entry.statements)
  return {
    kind: entry.kind,
    id,
    ...(by.length > 0 && { by }),
    ...(read.date !== undefined && { date: read.date as PointDate }),
    ...(read.wording !== undefined && { dateText: read.wording }),
    ...(place !== undefined && { place: { name: place } }),
    ...(citations.length > 0 && { citations }),
  }
}

function eventActorOf(
  entry: DraftEventActor,
  texts: readonly string[],
  path: Path,
  making: Making,
): AgreementEventActor[] {
  const { labels } = making
  const actor = labels.resolve(entry.actor, [...path, 'actor'], 'actor')
  const person =
    entry.person === undefined ? undefined : labels.resolve(entry.person, [...path, 'person'], 'actor')
  const office = wordingFrom(entry.office, texts, [...path, 'office'], making)
  return actor ? [{ actor, ...(person && { person }), ...(office !== undefined && { office }) }] : []
}

/** The statements that report something; tells where there is none. */
function requireReports(names: readonly string[], path: Path, making: Making) {
  if (names.length === 0)
    making.findings.add({
      rule: 'draft/no-evidence',
      path,
      message: '`statements` is empty: no sentence of the draft reports this.',
    })
  return statementsBehind(making, names, path)
}
