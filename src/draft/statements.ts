import type { Path } from '../rules/rule.ts'
import { stripMarkers } from '../text/strip-markers.ts'
import type { Claim, DraftStatement, PointDate, Speaker, Statement, StatementId } from '../types.ts'
import { makeClaim } from './claims.ts'
import { readDate } from './dates.ts'
import type { Making } from './making.ts'
import { wordingFrom } from './wording.ts'

/** The statements of a draft as records, each with the citations that it names. */
export function makeStatements(making: Making): Statement[] {
  const statements: Statement[] = []
  making.draft.statements.forEach((entry, at) => {
    const id = making.labels.ownId(entry.id, 'statement', at)
    if (!id) return
    const path = ['statements', at] as const
    const statement = makeStatement(entry, id, { path, place: ['statements', statements.length] }, making)
    if (!statement) {
      making.labels.lose(entry.id)
      return
    }
    statements.push(statement)
  })
  return statements
}

/** Where something stands in the draft (`path`) and where in the dossier (`place`). */
interface Places {
  path: Path
  place: Path
}

function makeStatement(
  entry: DraftStatement,
  id: StatementId,
  { path, place }: Places,
  making: Making,
): Statement | undefined {
  const { labels, texts, trace } = making
  trace.add(place, path)
  for (const key of ['text', 'appearsIn']) trace.add([...place, key], [...path, 'exact'])
  for (const key of ['citations', 'about', 'addressees']) trace.addWhole([...place, key], [...path, key])
  const source = texts.sourceOf(entry.source, [...path, 'source'])
  const speakers = speakersOf(entry, { path, place }, making)
  const claims = claimsOf(entry, { path, place }, making)
  const said = readDate(
    {
      date: entry.saidOn,
      wording: entry.saidOnText,
      datePath: [...path, 'saidOn'],
      wordingPath: [...path, 'saidOnText'],
    },
    [entry.exact],
    making,
  )
  const citations = entry.citations.flatMap(({ source: name, passage }, at) => {
    const from = [...path, 'citations', at]
    const reference = {
      name,
      passage,
      isInBrief: source === undefined || source === texts.brief,
      path: [...from, 'source'],
    }
    return texts.cite(reference, (index) => {
      trace.add(['citations', index], from)
    })
  })
  const about = labels.resolveAll(entry.about, [...path, 'about'], 'actor', 'agreement', 'event')
  const addressees = labels.resolveAll(entry.addressees, [...path, 'addressees'], 'actor')
  if (!source || !fitsItsKind(entry, speakers, path, making)) return undefined
  const common = {
    type: 'statement',
    id,
    text: wordingOf(entry, making),
    appearsIn: { source, exact: entry.exact },
    ...(about.length > 0 && { about }),
    ...(addressees.length > 0 && { addressees }),
    ...(entry.speechAct && { speechAct: entry.speechAct }),
    ...(claims.length > 0 && { claims }),
    ...(said.date !== undefined && { saidOn: said.date as PointDate }),
    ...(said.wording !== undefined && { saidOnText: said.wording }),
    ...(citations.length > 0 && { citations: [...new Set(citations)] }),
  } as const
  const quotes = entry.quotes.map((exact) => ({ exact }))
  switch (entry.kind) {
    case 'quotation':
      return { ...common, kind: entry.kind, speakers, quotes }
    case 'paraphrase':
      return { ...common, kind: entry.kind, speakers, ...(quotes.length > 0 && { quotes }) }
    case 'assertion':
      return { ...common, kind: entry.kind }
    case 'assessment':
      return {
        ...common,
        kind: entry.kind,
        ...(speakers.length > 0 && { assessors: speakers.map(({ actor }) => actor) }),
        ...(entry.likelihood && { likelihood: entry.likelihood }),
        ...(entry.confidence && { confidence: entry.confidence }),
      }
  }
}

function speakersOf(
  { speakers, exact }: DraftStatement,
  { path, place }: Places,
  { labels, trace, ...making }: Making,
): Speaker[] {
  const found: Speaker[] = []
  speakers.forEach(({ actor, asWritten }, at) => {
    const from = [...path, 'speakers', at]
    const id = labels.resolve(actor, [...from, 'actor'], 'actor')
    const wording = wordingFrom(asWritten, [exact], [...from, 'asWritten'], making)
    if (!id) return
    trace.add([...place, 'speakers', found.length], from)
    found.push({ actor: id, ...(wording !== undefined && { asWritten: wording }) })
  })
  return found
}

function claimsOf(entry: DraftStatement, { path, place }: Places, making: Making): Claim[] {
  const found: Claim[] = []
  entry.claims.forEach((each, at) => {
    const from = [...path, 'claims', at]
    const claim = makeClaim(each, entry, from, making)
    if (!claim) return
    making.trace.add([...place, 'claims', found.length], from)
    found.push(claim)
  })
  return found
}

/** The sentence on one line and without its markers. */
function wordingOf({ exact }: DraftStatement, { texts }: Making): string {
  return stripMarkers(exact, { known: texts.markers }).text.replace(/\s+/g, ' ').trim()
}

/** Whether the entry holds what its kind needs; what its kind has no place for is told as well. */
function fitsItsKind(
  { kind, speakers: named, quotes, likelihood, confidence }: DraftStatement,
  speakers: readonly Speaker[],
  path: Path,
  { findings }: Making,
): boolean {
  const refuse = (key: string, message: string) =>
    findings.add({ rule: 'draft/kind-mismatch', path: [...path, key], message })
  const needs = (key: string) =>
    findings.add({
      rule: 'schema/too-few',
      path: [...path, key],
      message: `\`${key}\` is empty; a statement of kind ${kind} has at least one.`,
    })
  const isSpoken = kind === 'quotation' || kind === 'paraphrase'
  if (!isSpoken && quotes.length > 0)
    refuse(
      'quotes',
      `A statement of kind ${kind} quotes nobody; whose words they are makes it a quotation or paraphrase.`,
    )
  if (kind === 'assertion' && named.length > 0)
    refuse(
      'speakers',
      'An assertion is said by the text itself; with a speaker it is a quotation or paraphrase.',
    )
  for (const [key, value] of Object.entries({ likelihood, confidence }))
    if (value !== undefined && kind !== 'assessment')
      refuse(key, `\`${key}\` is for assessments, and this statement is of kind ${kind}.`)
  if (isSpoken && named.length === 0) needs('speakers')
  if (kind === 'quotation' && quotes.length === 0) needs('quotes')
  return !(isSpoken && speakers.length === 0) && !(kind === 'quotation' && quotes.length === 0)
}
