import { isSo } from '../../derive/claim-labels.ts'
import { type StatedClaim, statedClaims } from '../../derive/stated-claims.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { agreement, assertion, paraphrase, person, type RuleExamples, source, state } from '../example.ts'
import { dossierRule, type Place } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'statement/denied-elsewhere',
  since: '0.1.0',
  severity: 'info',
  summary: 'Another statement of the dossier says that this one is untrue.',
  why: 'A reader who sees only one of them does not learn that it is disputed.',
  fix: 'Nothing needs to be changed; mention the denial wherever the statement is used.',
  check(dossier, report) {
    const denials = denialsIn(dossier)
    for (const record of dossier.statements) {
      const denied = denials.statements.get(record.id)
      if (denied)
        report({
          record,
          path: ['id'],
          message: `"${shorten(denied.record.id)}" denies this statement.`,
          related: [{ ...denied, message: 'The denial.' }],
        })
    }
    for (const stated of statedClaims(dossier)) {
      const denial = denials.things.get(stated.claim.about)
      if (!denial || !presupposes(stated)) continue
      if (denial.record === stated.statement || denials.statements.has(stated.statement.id)) continue
      report({
        record: stated.statement,
        path: ['claims', stated.claimIndex],
        message: `The claim takes for granted what "${shorten(denial.record.id)}" denies: that "${shorten(stated.claim.about)}" ${denial.what}.`,
        related: [{ record: denial.record, path: denial.path, message: 'The denial.' }],
      })
    }
  },
})

interface Denial extends Place {
  /** What is said not to be so: that the event happened, that the agreement exists. */
  what: 'happened' | 'exists'
}

interface Denials {
  /** By the id of the statement denied. */
  statements: Map<string, Place>
  /** By the id of the event or agreement that is said not to have happened or not to exist. */
  things: Map<string, Denial>
}

function denialsIn(dossier: DossierIndex): Denials {
  const denials: Denials = { statements: new Map(), things: new Map() }
  for (const record of dossier.statements)
    record.relations?.forEach(({ kind, statement }, i) => {
      if (kind === 'denies' && statement !== record.id && !denials.statements.has(statement))
        denials.statements.set(statement, { record, path: ['relations', i] })
    })
  for (const { statement: record, claim, claimIndex } of statedClaims(dossier)) {
    if (claim.property !== 'occurred' && claim.property !== 'exists') continue
    if (isSo(claim) || denials.things.has(claim.about)) continue
    const what = claim.property === 'occurred' ? 'happened' : 'exists'
    denials.things.set(claim.about, { record, path: ['claims', claimIndex], what })
  }
  return denials
}

/** Whether a claim can be true only of something that happened or exists; a plain yes is a dispute of its own. */
function presupposes({ claim }: StatedClaim): boolean {
  return !claim.negated && typeof claim.value !== 'boolean'
}

const event = { kind: 'signature', id: 'event:a/signature' } as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'denied-by-a-relation',
      dossier: {
        actors: [person('p')],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x'),
          paraphrase('y', {
            speechAct: 'deny',
            relations: [{ kind: 'denies', statement: 'statement:x' }],
          }),
        ],
      },
    },
    {
      title: 'date-of-a-signing-that-is-denied',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [event] })],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
          assertion('y', { claims: [{ about: event.id, property: 'occurred', value: false }] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'nobody-denies',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [event] })],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
          assertion('y', { claims: [{ about: event.id, property: 'occurred', value: true }] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'denied-for-the-future-only',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [event] })],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
          assertion('y', {
            claims: [{ about: event.id, property: 'occurred', value: false, modality: 'future' }],
          }),
        ],
      },
    },
    {
      title: 'contradicted-and-not-denied',
      dossier: {
        sources: [source('x'), source('y')],
        statements: [
          assertion('x'),
          assertion('y', { relations: [{ kind: 'contradicts', statement: 'statement:x' }] }),
        ],
      },
    },
  ],
}
