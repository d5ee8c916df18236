import { type Certainty, sameDate } from '../../date/index.ts'
import { effectOf, listedParties } from '../../derive/events.ts'
import type { Agreement } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { RuleExamples } from '../example.ts'
import { agreement, state } from '../example.ts'
import { nearest } from '../nearest.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { type TitleWords, titleWords, wordsOf } from './title-words.ts'

/** Up to this many agreements of the same parties every pair is compared; of more only those of the same words. */
const MOST_PAIRED = 1000

/** Dates of signature that are looked at; the many of a great convention add nothing. */
const MOST_DATES = 4

export const rule = dossierRule({
  id: 'agreement/likely-duplicate',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Two agreements of the same parties have similar titles and may have been signed on the same day.',
  why: 'Two reports of one agreement are easily recorded as two, and then neither record holds all that is known.',
  fix: 'If they are one, merge them and keep the wordings of the title under `names`; if not, give each its date or identifier, or write down how they are related.',
  check(dossier, report) {
    if (dossier.agreements.length < 2) return
    for (const group of sameParties(dossier)) {
      for (const [first, second] of pairsOf(group)) {
        if (!isLikelySame(first, second) || areRelated(first.record, second.record)) continue
        report({
          record: second.record,
          path: ['title'],
          message: `"${shorten(second.record.title)}" has the parties of "${shorten(first.record.title)}", may have been signed on the same day, and has a similar title.`,
          related: [{ record: first.record, path: ['title'], message: 'This is the other agreement.' }],
        })
      }
    }
  },
})

/** What is compared of an agreement. */
interface Candidate {
  record: Agreement
  words: TitleWords
  /** The days of its signature, or of its adoption where it was not signed. */
  dates: string[]
}

function sameParties(dossier: DossierIndex): Candidate[][] {
  const groups = new Map<string, Agreement[]>()
  for (const record of dossier.agreements) {
    const parties = listedParties(record)
    if (parties.length === 0) continue
    const key = parties.sort().join('\n')
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  const several = [...groups.values()].filter((group) => group.length > 1)
  return several.map((group) => {
    const names = namesOf(group[0]!, dossier)
    return group.map((record) => ({
      record,
      words: titleWords(record.title, names),
      dates: datesOf(record),
    }))
  })
}

function namesOf(record: Agreement, dossier: DossierIndex): ReadonlySet<string> {
  const names = new Set<string>()
  for (const id of listedParties(record)) {
    const actor = dossier.actor(id)
    if (!actor) continue
    for (const text of [actor.name, ...(actor.names ?? []).map((name) => name.text)])
      for (const word of wordsOf(text)) names.add(word)
  }
  return names
}

function datesOf({ events = [] }: Agreement): string[] {
  const dates = (effects: readonly (string | undefined)[]) =>
    events.flatMap(({ kind, date }) => (date && effects.includes(effectOf(kind)) ? [date] : []))
  const signed = dates(['signed', 'consented'])
  return (signed.length > 0 ? signed : dates(['adopted'])).slice(0, MOST_DATES)
}

function* pairsOf(group: readonly Candidate[]): Iterable<[Candidate, Candidate]> {
  if (group.length <= MOST_PAIRED) {
    for (const [index, second] of group.entries()) for (let i = 0; i < index; i++) yield [group[i]!, second]
    return
  }
  const last = new Map<string, Candidate>()
  for (const candidate of group) {
    const key = [...candidate.words.subject].sort().join(' ')
    const other = last.get(key)
    if (other) yield [other, candidate]
    last.set(key, candidate)
  }
}

function isLikelySame(a: Candidate, b: Candidate): boolean {
  if (!mayBeSameForm(a.record, b.record) || a.words.numerals !== b.words.numerals) return false
  const day = sameDay(a.dates, b.dates)
  if (day === 'certainly-not') return false
  const { subject } = a.words
  const isNamed = subject.size > 0 && b.words.subject.size > 0
  // Titles such as "Joint communiqué" tell two agreements apart only by their day.
  if (!isNamed) return subject.size === b.words.subject.size && day === 'certainly'
  const [fewer, more] =
    subject.size <= b.words.subject.size ? [subject, b.words.subject] : [b.words.subject, subject]
  if ([...fewer].some((word) => !more.has(word) && !nearest(word, more))) return false
  return day !== undefined || fewer.size === more.size
}

function mayBeSameForm(a: Agreement, b: Agreement): boolean {
  return a.instrument === b.instrument || a.instrument === 'unspecified' || b.instrument === 'unspecified'
}

/** Can the two have been signed on the same day? Undefined when one has no date. */
function sameDay(a: readonly string[], b: readonly string[]): Certainty | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  let best: Certainty = 'certainly-not'
  for (const date of a) {
    for (const other of b) {
      const same = sameDate(date, other)
      if (same === 'certainly') return same
      if (same === 'possibly') best = same
    }
  }
  return best
}

/** One names the other, both belong to a third, or a register knows them as two. */
function areRelated(a: Agreement, b: Agreement): boolean {
  const ofA = new Set(a.relations?.map((relation) => relation.agreement))
  if (ofA.has(b.id)) return true
  if (b.relations?.some((relation) => relation.agreement === a.id || ofA.has(relation.agreement))) return true
  return (
    a.identifiers?.some((one) =>
      b.identifiers?.some((other) => one.scheme === other.scheme && one.value !== other.value),
    ) ?? false
  )
}

const actors = [state('a'), state('b')]

function titled(
  id: string,
  title: string,
  date: string | undefined,
  more: Partial<Agreement> = {},
): Agreement {
  return agreement(id, { title, events: [{ kind: 'signature', ...(date && { date }) }], ...more })
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'one-agreement-recorded-twice',
      dossier: {
        actors,
        agreements: [
          titled('one', 'Agreement on military-technical cooperation', '2026-05-27'),
          titled('two', 'Military-Technical Cooperation Agreement between State A and State B', '2026-05'),
        ],
      },
    },
    {
      title: 'another-spelling-and-no-date',
      dossier: {
        actors,
        agreements: [
          titled('one', 'Agreement on Defence Cooperation', '2026-05-27'),
          titled('two', 'Agreement on defense cooperation', undefined),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'two-subjects',
      dossier: {
        actors,
        agreements: [
          titled('one', 'Agreement on Cooperation in Trade', '2026-05-27'),
          titled('two', 'Agreement on Cooperation in Tourism', '2026-05-27'),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'same-title-another-year',
      dossier: {
        actors,
        agreements: [
          titled('one', 'Joint Communiqué', '2025-05-27', { instrument: 'joint-communique' }),
          titled('two', 'Joint Communiqué', '2026-05-27', { instrument: 'joint-communique' }),
        ],
      },
    },
    {
      title: 'two-protocols-of-one-day',
      dossier: {
        actors,
        agreements: [
          titled('one', 'Protocol I on Border Crossings', '2026-05-27', { instrument: 'protocol' }),
          titled('two', 'Protocol II on Border Crossings', '2026-05-27', { instrument: 'protocol' }),
        ],
      },
    },
    {
      title: 'amendment-of-the-same-name',
      dossier: {
        actors,
        agreements: [
          titled('one', 'Agreement on Fisheries', '2026-05-27'),
          titled('two', 'Agreement on Fisheries', '2026-05', {
            relations: [{ kind: 'amends', agreement: 'agreement:one' }],
          }),
        ],
      },
    },
    {
      title: 'two-entries-of-a-register',
      dossier: {
        actors,
        agreements: [
          titled('one', 'Agreement on Fisheries', '1998-03-02', {
            identifiers: [{ scheme: 'unts', value: 'I-34547' }],
          }),
          titled('two', 'Agreement on Fisheries', '1998', {
            identifiers: [{ scheme: 'unts', value: 'I-34548' }],
          }),
        ],
      },
    },
  ],
}
