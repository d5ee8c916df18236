import { after, before, type Certainty } from '../date/index.ts'

/** Three-valued logic of Kleene: the strongest of several verdicts, `certainly-not` of none. */
export function any(verdicts: Iterable<Certainty>): Certainty {
  let strongest: Certainty = 'certainly-not'
  for (const verdict of verdicts) {
    if (verdict === 'certainly') return 'certainly'
    if (verdict === 'possibly') strongest = 'possibly'
  }
  return strongest
}

/** The weakest of several verdicts, `certainly` of none. */
export function all(...verdicts: Certainty[]): Certainty {
  if (verdicts.includes('certainly-not')) return 'certainly-not'
  return verdicts.includes('possibly') ? 'possibly' : 'certainly'
}

export function not(verdict: Certainty): Certainty {
  if (verdict === 'possibly') return 'possibly'
  return verdict === 'certainly' ? 'certainly-not' : 'certainly'
}

/** Has the date come by the end of a day? A missing date gives `undated`. */
export function hasCome(date: string | undefined, day: string, undated: Certainty): Certainty {
  return date === undefined ? undated : not(after(date, day))
}

/** Does `b` lie on the day of `a` or later? A missing date settles nothing. */
export function notBefore(b: string | undefined, a: string | undefined): Certainty {
  return a === undefined || b === undefined ? 'possibly' : not(before(b, a))
}
