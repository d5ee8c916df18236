import { describeDate } from '../../date/index.ts'
import type { CitationPurpose } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { agreement, citation, type RuleExamples, source, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { isLaterAnywhere } from './days-apart.ts'

/** Purposes for which a source need not know of the event. */
const NO_EVIDENCE = new Set<CitationPurpose | undefined>(['background', 'disputes', 'corrects', 'see-also'])

export const rule = dossierRule({
  id: 'time/evidence-too-old',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Every source that is cited for an event was published before the event happened.',
  why: 'A source can announce what is planned and cannot show that it happened.',
  fix: 'Cite a source that is younger than the event, or correct the date of the event or of the source.',
  check(dossier, report) {
    for (const record of dossier.agreements)
      record.events?.forEach(({ kind, date, citations }, index) => {
        if (!date || !citations) return
        const issues = issuesOf(citations, dossier)
        if (issues.length === 0 || !issues.every(({ issued }) => issued && isLaterAnywhere(date, issued)))
          return
        const sources = issues.map(({ id, issued }) => `"${shorten(id)}" (${describeDate(issued!)})`)
        report({
          record,
          path: ['events', index, 'date'],
          message: `The event "${kind}" is dated ${describeDate(date)}, later than all that is cited for it: ${sources.join(', ')}.`,
        })
      })
  },
})

interface Issue {
  id: string
  issued: string | undefined
}

/** The dates of publication of what is cited as evidence; a source that is not held has none. */
function issuesOf(citations: readonly string[], dossier: DossierIndex): Issue[] {
  const issues: Issue[] = []
  for (const id of citations) {
    const found = dossier.citation(id)
    if (!found) issues.push({ id, issued: undefined })
    else if (!NO_EVIDENCE.has(found.purpose))
      issues.push({ id: found.source, issued: dossier.source(found.source)?.issued })
  }
  return issues
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'both-sources-older-than-the-signature',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [{ kind: 'signature', date: '2024-09-03', citations: ['citation:x', 'citation:y'] }],
          }),
        ],
        citations: [citation('x'), citation('y')],
        sources: [source('x', { issued: '2024-08-01' }), source('y', { issued: '2023' })],
      },
    },
  ],
  passing: [
    {
      title: 'one-source-younger-than-the-signature',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [{ kind: 'signature', date: '2024-09-03', citations: ['citation:x', 'citation:y'] }],
          }),
        ],
        citations: [citation('x'), citation('y')],
        sources: [source('x', { issued: '2024-08-01' }), source('y', { issued: '2024-09-04' })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'one-source-without-a-date',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [{ kind: 'signature', date: '2024-09-03', citations: ['citation:x', 'citation:y'] }],
          }),
        ],
        citations: [citation('x'), citation('y')],
        sources: [source('x', { issued: '2024-08-01' }), source('y')],
      },
    },
    {
      title: 'older-source-as-background-only',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', { events: [{ kind: 'signature', date: '2024-09-03', citations: ['citation:x'] }] }),
        ],
        citations: [citation('x', { purpose: 'background' })],
        sources: [source('x', { issued: '2023' })],
      },
    },
  ],
}
