import { type Bound, bounds, describeDate, earliestDay, latestDay, parseDate } from '../date/index.ts'
import { type DossierIndex, indexDossier, type Records } from '../rules/dossier-index.ts'
import type {
  Actor,
  Agreement,
  AgreementEvent,
  AnyRecord,
  CitationId,
  Dossier,
  SourceId,
  Statement,
  StatementId,
} from '../types.ts'
import { agreementEventKind, recognitionStance, tenureStatus } from '../vocabulary/index.ts'
import { labelOf } from './claim-labels.ts'
import { findDisputes } from './disputes.ts'
import { actorName, distinct, type NamedSource, nameSource } from './naming.ts'
import { type StatedClaim, statedClaims } from './stated-claims.ts'
import { standsIn } from './witness.ts'

/** What an entry of a timeline tells. */
export type TimelineEntryKind =
  | 'event'
  | 'effect'
  | 'end'
  | 'statement'
  | 'source'
  | 'tenure-start'
  | 'tenure-end'
  | 'recognition-start'
  | 'recognition-end'
  | 'designation-start'
  | 'designation-end'
  | 'rule-start'
  | 'rule-end'

/** Something that the dossier dates. */
export interface TimelineEntry {
  kind: TimelineEntryKind
  /** The date as stored (EDTF). */
  date: string
  /** The date in the words of the source. */
  dateText?: string
  /** The date in plain English. */
  description: string
  /** The first day that the date names; `open` where it has no limit towards the past. */
  earliest: Bound
  /** The last day that the date names; `open` where it has no limit towards the future. */
  latest: Bound
  /** What happened, in one line. */
  text: string
  /** The record in which the date stands. */
  record: AnyRecord['id']
  /** Where the date stands in the dossier, as a JSON Pointer (RFC 6901). */
  pointer: string
  /** True where witnesses contradict each other on this date. */
  contested?: true
  /** The statements that claim the date, where the event itself carries none. */
  statements?: StatementId[]
  /** The sources that stand behind the entry. */
  sources: NamedSource[]
}

/**
 * What the dossier dates, in the order of time: by the earliest day, then by the latest, then by the time of day,
 * then in the order of the records. An event without a date of its own stands at each date that statements claim
 * for it, marked as contested where they contradict each other.
 */
export function timeline(dossier: Dossier | Records): TimelineEntry[] {
  const index = indexDossier(dossier)
  const entries: TimelineEntry[] = []
  const add = entryMaker(index, entries)
  index.actors.forEach((actor, i) => {
    addActor(actor, `/actors/${i}`, index, add)
  })
  addAgreements(index, add)
  index.statements.forEach((statement, i) => {
    addStatement(statement, `/statements/${i}`, index, add)
  })
  index.sources.forEach((source, i) => {
    const { issued, issuedText: dateText } = source
    const publisher = source.publisher ? ` (${actorName(source.publisher, index)})` : ''
    const text = `Published: ${source.title ?? source.id}${publisher}`
    if (issued)
      add({
        kind: 'source',
        date: issued,
        dateText,
        text,
        record: source,
        pointer: `/sources/${i}/issued`,
        sources: [source.id],
      })
  })
  return inOrderOfTime(entries)
}

interface Draft {
  kind: TimelineEntryKind
  date: string
  dateText?: string | undefined
  text: string
  record: AnyRecord
  pointer: string
  contested?: boolean
  statements?: StatementId[]
  sources?: readonly SourceId[]
  citations?: readonly CitationId[] | undefined
}

type Add = (draft: Draft) => void

/** Dates that cannot be read are left out; they are the business of a check. */
function entryMaker(dossier: DossierIndex, entries: TimelineEntry[]): Add {
  return ({ kind, date, dateText, text, record, pointer, contested, statements, sources, citations }) => {
    if (!parseDate(date)) return
    const cited = (citations ?? []).flatMap((id) => dossier.citation(id)?.source ?? [])
    entries.push({
      kind,
      date,
      ...(dateText === undefined ? {} : { dateText }),
      description: describeDate(date),
      ...bounds(date),
      text,
      record: record.id,
      pointer,
      ...(contested ? { contested: true } : {}),
      ...(statements ? { statements } : {}),
      sources: distinct([...(sources ?? []), ...cited]).map((id) => nameSource(id, dossier)),
    })
  }
}

function addActor(actor: Actor, pointer: string, dossier: DossierIndex, add: Add): void {
  if (actor.kind === 'person')
    actor.tenures?.forEach((tenure, i) => {
      const standing = `${labelOf(tenureStatus, tenure.status)} ${tenure.office}`
      const at = tenure.body ? ` at ${actorName(tenure.body, dossier)}` : ''
      addPeriod('tenure', `${actor.name} as ${standing}${at}`, tenure, `${pointer}/tenures/${i}`, actor, add)
    })
  if (!('recognition' in actor || 'designations' in actor || 'governs' in actor)) return
  actor.recognition?.forEach((recognition, i) => {
    const stance = labelOf(recognitionStance, recognition.stance)
    const text = `${actorName(recognition.by, dossier)} towards ${actor.name}: ${stance}`
    addPeriod('recognition', text, recognition, `${pointer}/recognition/${i}`, actor, add)
  })
  actor.designations?.forEach((designation, i) => {
    const text = `${actorName(designation.by, dossier)} designates ${actor.name}: ${designation.label}`
    addPeriod('designation', text, designation, `${pointer}/designations/${i}`, actor, add)
  })
  actor.governs?.forEach((relation, i) => {
    const text = `${actor.name} governs ${actorName(relation.actor, dossier)}`
    addPeriod('rule', text, relation, `${pointer}/governs/${i}`, actor, add)
  })
}

interface Lasting {
  during?: string | undefined
  duringText?: string | undefined
  citations?: CitationId[] | undefined
}

/** The start and the end of a period, where they are known. */
function addPeriod(
  name: 'tenure' | 'recognition' | 'designation' | 'rule',
  text: string,
  { during, duringText, citations }: Lasting,
  pointer: string,
  record: Actor,
  add: Add,
): void {
  const [start, end] = during?.split('/') ?? []
  const common = { dateText: duringText, record, pointer: `${pointer}/during`, citations }
  if (start && start !== '..') add({ ...common, kind: `${name}-start`, date: start, text: `Start: ${text}` })
  if (end && end !== '..') add({ ...common, kind: `${name}-end`, date: end, text: `End: ${text}` })
}

function addAgreements(dossier: DossierIndex, add: Add): void {
  const claims = dateClaims(dossier)
  const contested = new Set<string>()
  for (const { about, property } of findDisputes(dossier)) if (property === 'date') contested.add(about)
  dossier.agreements.forEach((agreement, i) => {
    agreement.events?.forEach((event, j) => {
      const id = event.id ?? ''
      const text = describeEvent(event, agreement, dossier)
      const common = { text, record: agreement, pointer: `/agreements/${i}/events/${j}` }
      addEvent(event, { ...common, citations: event.citations }, contested.has(id), add)
      if (!event.date) addClaimedDates(claims.get(id) ?? [], common, contested.has(id), dossier, add)
    })
  })
}

type Place = Pick<Draft, 'text' | 'record' | 'pointer' | 'citations'>

function addEvent(event: AgreementEvent, place: Place, contested: boolean, add: Add): void {
  const { date, dateText, effective, effectiveText, until, untilText } = event
  const { text, pointer } = place
  if (date) add({ ...place, kind: 'event', date, dateText, pointer: `${pointer}/date`, contested })
  if (effective)
    add({
      ...place,
      kind: 'effect',
      date: effective,
      dateText: effectiveText,
      text: `Takes effect: ${text}`,
      pointer: `${pointer}/effective`,
    })
  if (until)
    add({
      ...place,
      kind: 'end',
      date: until,
      dateText: untilText,
      text: `Lasts until then: ${text}`,
      pointer: `${pointer}/until`,
    })
}

/** The affirmed dates that statements claim, by the id of the event. */
function dateClaims(dossier: DossierIndex): Map<string, StatedClaim[]> {
  const claims = new Map<string, StatedClaim[]>()
  for (const stated of statedClaims(dossier)) {
    const { about, property, negated } = stated.claim
    if (property !== 'date' || negated) continue
    const known = claims.get(about)
    if (known) known.push(stated)
    else claims.set(about, [stated])
  }
  return claims
}

/** One entry for each date claimed, however many statements claim it. */
function addClaimedDates(
  claims: readonly StatedClaim[],
  place: Place,
  contested: boolean,
  dossier: DossierIndex,
  add: Add,
): void {
  for (const date of distinct(claims.map(({ claim }) => String(claim.value)))) {
    const claiming = claims.filter(({ claim }) => claim.value === date)
    add({
      ...place,
      kind: 'event',
      date,
      dateText: claiming.find(({ claim }) => claim.valueText)?.claim.valueText,
      contested,
      statements: distinct(claiming.map(({ statement }) => statement.id)),
      sources: claiming.flatMap(({ statement }) => standsIn(statement, dossier)),
      citations: claiming.flatMap(({ statement }) => statement.citations ?? []),
    })
  }
}

/** `Signature by State A and State B in Moscow: Agreement on …`. */
function describeEvent(event: AgreementEvent, agreement: Agreement, dossier: DossierIndex): string {
  const label = agreementEventKind.codes.find(({ code }) => code === event.kind)?.label ?? event.kind
  const names = (event.by ?? []).map(({ actor, person }) =>
    person ? `${actorName(person, dossier)} for ${actorName(actor, dossier)}` : actorName(actor, dossier),
  )
  const by = names.length === 0 ? '' : ` by ${joinNames(names)}`
  const at = event.place ? ` in ${event.place.name}` : ''
  return `${label}${by}${at}: ${agreement.title}`
}

const MOST_NAMES = 4

/** `A, B and C`; a long list is cut to its first names. */
function joinNames(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

function addStatement(statement: Statement, pointer: string, dossier: DossierIndex, add: Add): void {
  const { saidOn, saidOnText: dateText, appearsIn, citations } = statement
  if (!saidOn) return
  const text = `${speakersOf(statement, dossier)}${statement.text}`
  const sources = appearsIn ? [appearsIn.source] : []
  add({
    kind: 'statement',
    date: saidOn,
    dateText,
    text,
    record: statement,
    pointer: `${pointer}/saidOn`,
    sources,
    citations,
  })
}

function speakersOf(statement: Statement, dossier: DossierIndex): string {
  const actors =
    statement.kind === 'assertion'
      ? []
      : statement.kind === 'assessment'
        ? (statement.assessors ?? [])
        : statement.speakers.map(({ actor }) => actor)
  return actors.length === 0 ? '' : `${joinNames(actors.map((id) => actorName(id, dossier)))}: `
}

/** Entries whose first day is open come first; `sort` keeps the order of the records where the days are equal. */
function inOrderOfTime(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const dated = entries.map((entry) => ({
    entry,
    key: [earliestDay(entry.date)!, latestDay(entry.date)!, timeOfDay(entry.date)],
  }))
  dated.sort((a, b) => compareKeys(a.key, b.key))
  return dated.map(({ entry }) => entry)
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, i) => value !== b[i])
  return place < 0 ? 0 : a[place]! < b[place]! ? -1 : 1
}

/** Seconds since 1970-01-01T00:00Z of a date with a time; a day without one comes before all times of that day. */
function timeOfDay(date: string): number {
  const value = parseDate(date)
  return value?.kind === 'date-time' ? value.first[0] : Number.NEGATIVE_INFINITY
}
