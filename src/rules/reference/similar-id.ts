import { type RuleExamples, state } from '../example.ts'
import { dossierRule, type Place, type Report } from '../rule.ts'
import { shorten } from '../wording.ts'
import { fold } from './fold.ts'

export const rule = dossierRule({
  id: 'reference/similar-id',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Two ids differ only in capital letters or in a sign at the end.',
  why: 'Readers take them for one, and a reference to the wrong one goes unnoticed.',
  fix: 'Give one of them a clearly different id, or merge the two records.',
  check(dossier, report) {
    const first = new Map<string, Place & { id: string }>()
    for (const record of dossier.records()) {
      compare(first, { record, path: ['id'], id: record.id }, report)
      if (record.type !== 'agreement') continue
      record.events?.forEach((event, index) => {
        if (event.id) compare(first, { record, path: ['events', index, 'id'], id: event.id }, report)
      })
    }
  },
})

function compare(
  first: Map<string, Place & { id: string }>,
  bearer: Place & { id: string },
  report: Report,
): void {
  const folded = fold(bearer.id)
  const other = first.get(folded)
  if (!other) {
    first.set(folded, bearer)
    return
  }
  // Equal ids are the business of `reference/duplicate-id`.
  if (other.id === bearer.id) return
  const difference =
    other.id.toLowerCase() === bearer.id.toLowerCase() ? 'in capital letters' : 'in a sign at the end'
  report({
    record: bearer.record,
    path: bearer.path,
    message: `The id "${shorten(bearer.id)}" differs from "${shorten(other.id)}" only ${difference}.`,
    related: [{ record: other.record, path: other.path, message: 'The other id.' }],
  })
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'capital-letter',
      dossier: { actors: [state('alpha'), { ...state('b'), id: 'actor:Alpha' }] },
    },
    {
      title: 'full-stop-at-the-end',
      dossier: { actors: [state('alpha'), { ...state('b'), id: 'actor:alpha.' }] },
    },
  ],
  passing: [{ title: 'different-ids', dossier: { actors: [state('alpha'), state('beta')] } }],
  nearMiss: [
    {
      title: 'sign-within-the-id',
      dossier: {
        actors: [
          { ...state('a'), id: 'actor:region-1-1' },
          { ...state('b'), id: 'actor:region-11' },
        ],
      },
    },
  ],
}
