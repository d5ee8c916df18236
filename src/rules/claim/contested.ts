import { describeClaim } from '../../derive/claim-labels.ts'
import { findDisputes } from '../../derive/disputes.ts'
import { distinct } from '../../derive/naming.ts'
import type { StatedClaim } from '../../derive/stated-claims.ts'
import { standsIn } from '../../derive/witness.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { agreement, assertion, type RuleExamples, source, state } from '../example.ts'
import { dossierRule, type Place } from '../rule.ts'
import { shorten } from '../wording.ts'

/** A message names so many sources of each side, and a finding so many places. */
const MOST_SOURCES = 5
const MOST_PLACES = 20

export const rule = dossierRule({
  id: 'claim/contested',
  since: '0.1.0',
  severity: 'info',
  summary: 'Sources contradict each other on one and the same thing.',
  why: 'Both cannot be right, and a text that repeats one of them without the other takes sides unseen.',
  fix: 'Nothing needs to be changed; say in the text that the sources disagree, and keep both claims.',
  check(dossier, report) {
    for (const dispute of findDisputes(dossier)) {
      const [first, ...others] = dispute.sides.flatMap((side) =>
        side.map((stated) => ({ ...placeOf(stated), message: describeClaim(stated.claim, dossier) })),
      )
      report({
        record: first!.record,
        path: first!.path,
        message: `Sources disagree on ${dispute.question}: ${dispute.sides.map((side) => describeSide(side, dossier)).join('; ')}.`,
        related: others.slice(0, MOST_PLACES),
      })
    }
  },
})

function placeOf({ statement, claimIndex }: StatedClaim): Place {
  return { record: statement, path: ['claims', claimIndex, 'value'] }
}

/** `27 May 2026 ("Wednesday") according to "source:a", "source:b"`. */
function describeSide(side: readonly StatedClaim[], dossier: DossierIndex): string {
  const { claim } = side[0]!
  const wording = claim.valueText === undefined ? '' : ` ("${shorten(claim.valueText)}")`
  const sources = distinct(side.flatMap(({ statement }) => sourcesOf(statement, dossier)))
  const named = sources.slice(0, MOST_SOURCES).map((id) => `"${shorten(id)}"`)
  const more = sources.length - named.length
  const others = more > 0 ? ` and ${more} more` : ''
  return `${shorten(describeClaim(claim, dossier))}${wording} according to ${named.join(', ')}${others}`
}

/** A statement that stands in no known source answers for itself. */
function sourcesOf(statement: StatedClaim['statement'], dossier: DossierIndex): string[] {
  const sources = standsIn(statement, dossier)
  return sources.length > 0 ? sources : [statement.id]
}

const event = { kind: 'signature', id: 'event:a/signature' } as const
const agreements = [agreement('a', { events: [event] })]

export const examples: RuleExamples = {
  failing: [
    {
      title: 'two-dates-of-one-signature',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', {
            claims: [
              {
                about: event.id,
                property: 'date',
                value: '[2024-09-01..2024-09-10]',
                valueText: 'early September 2024',
              },
            ],
          }),
          assertion('y', { claims: [{ about: event.id, property: 'date', value: '2026-05-27' }] }),
        ],
      },
    },
    {
      title: 'party-that-is-denied',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', {
            claims: [{ about: 'agreement:a', property: 'party', value: 'actor:b' }],
          }),
          assertion('y', {
            claims: [{ about: 'agreement:a', property: 'party', value: 'actor:b', negated: true }],
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'one-date-from-two-sources',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
          assertion('y', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'day-within-the-other-span',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2024-09' }] }),
          assertion('y', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
        ],
      },
    },
    {
      title: 'plan-that-came-later',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', {
            claims: [{ about: event.id, property: 'date', value: '2024-08-20', modality: 'future' }],
          }),
          assertion('y', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
        ],
      },
    },
    {
      title: 'two-reprints-of-one-report',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [
          source('wire', { kind: 'wire-report' }),
          source('x', { derivedFrom: ['source:wire'] }),
          source('y', { derivedFrom: ['source:wire'] }),
        ],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
          assertion('y', { claims: [{ about: event.id, property: 'date', value: '2024-09-04' }] }),
        ],
      },
    },
    {
      title: 'two-parties',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', { claims: [{ about: 'agreement:a', property: 'party', value: 'actor:a' }] }),
          assertion('y', { claims: [{ about: 'agreement:a', property: 'party', value: 'actor:b' }] }),
        ],
      },
    },
  ],
}
