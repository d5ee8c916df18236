import { bounds, describeDate } from '../../date/index.ts'
import { principalOf } from '../../derive/events.ts'
import type { AgreementEvent, AgreementEventKind } from '../../types.ts'
import { agreementEventKind } from '../../vocabulary/agreement-event-kind.ts'
import { shorten } from '../wording.ts'

const LABELS = new Map<AgreementEventKind, string>(
  agreementEventKind.codes.map(({ code, label }) => [code, label]),
)

/** An event as the subject of a sentence: `Ratification by "actor:a" on 2024-06-19`. */
export function nameEvent(event: AgreementEvent): string {
  return LABELS.get(event.kind)! + byWhom(event) + on(event.date)
}

/** An event within a sentence: `the ratification by "actor:a" on 2024-06-19`. */
export function mentionEvent(event: AgreementEvent): string {
  const name = nameEvent(event)
  return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** A date after a verb or noun: ` on 2024-06-19`, or in words where it is not one day; nothing without a date. */
export function on(date: string | undefined): string {
  if (date === undefined) return ''
  const { earliest, latest } = bounds(date)
  return earliest === date && latest === date ? ` on ${date}` : ` (${describeDate(date)})`
}

/** Names in quotes: `"actor:a"`, `"actor:a" and "actor:b"`, `"actor:a", "actor:b" and 3 more`. */
export function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 2).map((name) => `"${shorten(name)}"`)
  return names.length > 2 ? `${shown.join(', ')} and ${names.length - 2} more` : shown.join(' and ')
}

function byWhom({ by }: AgreementEvent): string {
  return by ? ` by ${quoted(by.map(principalOf))}` : ''
}
