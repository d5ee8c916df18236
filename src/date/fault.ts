import { describeDate } from './describe.ts'
import { parseDate, parsePeriod, parsePointDate } from './parse.ts'

/** What the place wants: something that happened (`point`), something that lasted (`period`), or either. */
export type WantedDate = 'point' | 'period' | 'either'

/** Why a text is no date: a sentence without its full stop, and what may be written instead. */
export interface DateFault {
  what: string
  /** May hold texts that are no dates; they are dropped when the fault is told. */
  proposals: readonly string[]
}

export function fault(what: string, ...proposals: string[]): DateFault {
  return { what, proposals }
}

/** The proposals that are dates of the kind wanted, none twice. */
export function usable(proposals: readonly string[], wanted: WantedDate): string[] {
  return [...new Set(proposals)].filter((proposal) => isWanted(proposal, wanted))
}

/** The sentence, with each usable proposal and its meaning. */
export function tell({ what, proposals }: DateFault, wanted: WantedDate): string {
  const dates = usable(proposals, wanted).map((date) => `${date} (${describeDate(date)})`)
  return dates.length === 0 ? `${what}.` : `${what}: write ${dates.join(' or ')}.`
}

/** True when the text is a date of the kind wanted. */
export function isWanted(text: string, wanted: WantedDate): boolean {
  const parse = wanted === 'point' ? parsePointDate : wanted === 'period' ? parsePeriod : parseDate
  return parse(text) !== undefined
}
