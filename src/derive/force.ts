import type { Agreement, AgreementEvent } from '../types.ts'
import { effectOf } from './events.ts'
import { both, either, type Fact, factOf, NOT_SO } from './fact.ts'
import { concerns, dateOfEffect, earliest, type Lifecycle, latest, once, withEffect } from './lifecycle.ts'

// Instruments that enter into force, if nobody says otherwise. The others are concluded and that is that.
const ENTERING_INTO_FORCE = new Set([
  'treaty',
  'convention',
  'agreement',
  'protocol',
  'covenant',
  'charter',
  'pact',
  'accord',
  'concordat',
  'exchange-of-notes',
  'exchange-of-letters',
  'framework-agreement',
  'implementing-agreement',
  'modus-vivendi',
  'unspecified',
])

// Under public international law neither waits for an entry into force, although both bind.
const EFFECTIVE_AT_ONCE = new Set(['ceasefire', 'contract', 'unilateral-declaration'])

/**
 * Does an agreement like this one enter into force? A non-binding one does not, whatever it is called; a memorandum,
 * communiqué, ceasefire or contract only where its entry into force is recorded or, but for the last two, where it
 * is recorded as binding.
 */
export function entersIntoForce({ instrument, legalNature, events }: Agreement): boolean {
  if (legalNature === 'non-binding') return false
  if (ENTERING_INTO_FORCE.has(instrument)) return true
  if (legalNature === 'binding' && !EFFECTIVE_AT_ONCE.has(instrument)) return true
  return events?.some(({ kind }) => kind === 'entry-into-force') ?? false
}

/**
 * The agreement is in force: its entry into force is recorded for the whole or for somebody, or a suspended or ended
 * term goes on again, or, where no entry into force is recorded at all, every side has consented (Vienna Convention
 * on the Law of Treaties, art. 24(2)).
 */
export function inForce(life: Lifecycle): Fact {
  return once(life, 'in-force', () => {
    const fact = findForce(life)
    return { ...fact, since: fact.since ?? earliest(fact.because.map(dateOfEffect)) }
  })
}

function findForce(life: Lifecycle): Fact {
  const recorded = withEffect(life, ['in-force'])
  const entered = factOf([...recorded, ...withEffect(life, ['resumed', 'renewed'])], (event) =>
    life.happened(event),
  )
  if (recorded.length > 0) return entered
  return either(entered, either(consentOfAll(life, BY_ONE_ACT), capped(consentOfAll(life, BY_ANY_ACT))))
}

const BY_ONE_ACT = (event: AgreementEvent) =>
  event.kind === 'definitive-signature' || event.kind === 'exchange-of-instruments'
const BY_ANY_ACT = (event: AgreementEvent) => effectOf(event.kind) === 'consented'

/** That both sides ratified does not yet say that they told each other. */
function capped(fact: Fact): Fact {
  return fact.certainty === 'certainly' ? { ...fact, certainty: 'possibly' } : fact
}

function consentOfAll(life: Lifecycle, isConsent: (event: AgreementEvent) => boolean): Fact {
  if (life.laterality !== 'bilateral') return NOT_SO
  const acts = withEffect(life, ['consented'], isConsent)
  const facts = life.sides.map((side) =>
    factOf(
      acts.filter((event) => !event.by || side.some((actor) => concerns(life, event, actor))),
      (event) => life.happened(event),
    ),
  )
  const fact = facts.reduce(both)
  return { ...fact, since: latest(fact.because.map(dateOfEffect)) }
}
