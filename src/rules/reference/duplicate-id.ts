import type { AgreementEvent, AnyRecord } from '../../types.ts'
import { agreement, type RuleExamples, state } from '../example.ts'
import { dossierRule, type Place, type Report } from '../rule.ts'
import { shorten } from '../wording.ts'
import { kindOf } from './references.ts'

export const rule = dossierRule({
  id: 'reference/duplicate-id',
  since: '0.1.0',
  severity: 'error',
  summary: 'Two records, or two events, have the same id.',
  why: 'A reference to the id could mean either, and readers and programs would pick different ones.',
  fix: 'Give one of them an id of its own, or delete it where it is a copy.',
  check(dossier, report) {
    const first = new Map<string, Bearer>()
    for (const record of dossier.records()) {
      compare(first, { record, path: ['id'], value: record }, record.id, report)
      if (record.type !== 'agreement') continue
      record.events?.forEach((event, index) => {
        if (event.id)
          compare(first, { record, path: ['events', index, 'id'], value: event }, event.id, report)
      })
    }
  },
})

/** A place that holds an id, and the record or event whose id it is. */
interface Bearer extends Place {
  value: AnyRecord | AgreementEvent
}

function compare(first: Map<string, Bearer>, bearer: Bearer, id: string, report: Report): void {
  const other = first.get(id)
  if (!other) {
    first.set(id, bearer)
    return
  }
  const kind = kindOf(id)
  const content = same(bearer.value, other.value) ? 'the same content' : 'different content'
  report({
    record: bearer.record,
    path: bearer.path,
    message: `The id "${shorten(id)}" already belongs to another ${kind}, with ${content}.`,
    related: [{ record: other.record, path: other.path, message: `The first ${kind} with this id.` }],
  })
}

/** Whether two JSON values are equal, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  )
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'two-actors',
      dossier: { actors: [state('a'), { ...state('b'), id: 'actor:a' }] },
    },
    {
      title: 'the-same-actor-twice',
      dossier: { actors: [state('a'), state('a')] },
    },
    {
      title: 'two-events-of-one-agreement',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [
              { kind: 'signature', id: 'event:a/signature' },
              { kind: 'entry-into-force', id: 'event:a/signature' },
            ],
          }),
        ],
      },
    },
  ],
  passing: [{ title: 'ids-of-their-own', dossier: { actors: [state('a'), state('b')] } }],
  nearMiss: [
    {
      title: 'same-name-in-another-kind-of-record',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a')],
      },
    },
  ],
}
