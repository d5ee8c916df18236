import type {
  Agreement,
  AgreementEvent,
  AgreementEventActor,
  AgreementParticipant,
  Dossier,
} from '../../types.ts'
import { agreement, state } from '../example.ts'

/** A dossier with the states A and B and one agreement between them. */
/* @__NO_SIDE_EFFECTS__ */
export function between(events: AgreementEvent[], more: Partial<Agreement> = {}): Partial<Dossier> {
  return { actors: [state('a'), state('b')], agreements: [agreement('a', { events, ...more })] }
}

/** A dossier with the states A, B and C and one convention between them. */
/* @__NO_SIDE_EFFECTS__ */
export function among(events: AgreementEvent[], more: Partial<Agreement> = {}): Partial<Dossier> {
  return {
    actors: [state('a'), state('b'), state('c')],
    agreements: [
      agreement('a', { instrument: 'convention', participants: parties('a', 'b', 'c'), events, ...more }),
    ],
  }
}

/** Participants that are sides of the agreement. */
/* @__NO_SIDE_EFFECTS__ */
export function parties(...names: string[]): AgreementParticipant[] {
  return names.map((name) => ({ actor: `actor:${name}`, roles: ['party'] }))
}

/** The actors of an act. */
/* @__NO_SIDE_EFFECTS__ */
export function by(...names: string[]): AgreementEventActor[] {
  return names.map((name) => ({ actor: `actor:${name}` }))
}
