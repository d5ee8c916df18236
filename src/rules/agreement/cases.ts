import type {
  Agreement,
  AgreementEvent,
  AgreementEventActor,
  AgreementParticipant,
  Dossier,
} from '../../types.ts'
import { agreement, state } from '../example.ts'

/** A dossier with the states A and B and one agreement between them. */
export function between(events: AgreementEvent[], more: Partial<Agreement> = {}): Partial<Dossier> {
  return { actors: [state('a'), state('b')], agreements: [agreement('a', { events, ...more })] }
}

/** A dossier with the states A, B and C and one convention between them. */
export function among(events: AgreementEvent[], more: Partial<Agreement> = {}): Partial<Dossier> {
  return {
    actors: [state('a'), state('b'), state('c')],
    agreements: [
      agreement('a', { instrument: 'convention', participants: parties('a', 'b', 'c'), events, ...more }),
    ],
  }
}

/** Participants that are sides of the agreement. */
export function parties(...names: string[]): AgreementParticipant[] {
  return names.map((name) => ({ actor: `actor:${name}`, roles: ['party'] }))
}

/** The actors of an act. */
export function by(...names: string[]): AgreementEventActor[] {
  return names.map((name) => ({ actor: `actor:${name}` }))
}
