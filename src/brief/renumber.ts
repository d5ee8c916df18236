import { ascending } from './ascending.ts'
import type { MarkerSlot } from './marker-slots.ts'
import type { ReferenceList } from './references.ts'

/** New numbers in the order of first use, then for what no sentence cites. */
export function newNumbers(slots: readonly MarkerSlot[], others: Iterable<string>): Map<string, string> {
  const numbers = new Map<string, string>()
  const number = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, String(numbers.size + 1))
  }
  for (const { ids } of slots) for (const id of ids) number(id)
  for (const id of others) number(id)
  return numbers
}

/** The slots with the new numbers, ascending within each marker; a marker that keeps its numbers stays as it is. */
export function renumbered(slots: readonly MarkerSlot[], numbers: ReadonlyMap<string, string>): MarkerSlot[] {
  return slots.map((slot) => {
    const ids = slot.ids.map((id) => numbers.get(id) ?? id)
    if (ids.every((id, i) => id === slot.ids[i])) return slot
    return { ...slot, ids: ascending([...new Set(ids)]), changed: true }
  })
}

/** The reference list with its entries in the order of their new numbers; what stands between them stays. */
export function renumberedList(
  text: string,
  list: ReferenceList,
  numbers: ReadonlyMap<string, string>,
): { start: number; end: number; text: string } {
  const rank = (marker: string) => Number(numbers.get(marker) ?? Number.MAX_SAFE_INTEGER)
  const sorted = list.entries
    .map((entry, i) => ({ entry, i }))
    .sort((a, b) => rank(a.entry.marker) - rank(b.entry.marker) || a.i - b.i)
  let written = ''
  let done = list.start
  for (const [i, { start, end }] of list.entries.entries()) {
    const { entry } = sorted[i]!
    written += text.slice(done, start) + withNumber(entry.raw, entry.marker, numbers.get(entry.marker))
    done = end
  }
  return { start: list.start, end: list.end, text: written + text.slice(done, list.end) }
}

const LABEL =
  /^([ \t]*(?:[-*+•][ \t]+)?\\?[[［【(]?\^?)([0-9٠-٩۰-۹०-९０-９]{1,4}|[⁰¹²³⁴-⁹]{1,4}|[^\s[\]^]{1,100})(?=\\?[\]］】).:、．\s]|\S)/

function withNumber(raw: string, marker: string, number: string | undefined): string {
  const label = LABEL.exec(raw)
  if (!label || number === undefined) return raw
  const printed = label[2]!
  const superscript = /^[⁰¹²³⁴-⁹]/.test(printed)
  const plain = superscript
    ? [...printed].map((digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))).join('')
    : printed.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => String(digit.normalize('NFKC').charCodeAt(0) & 15))
  if (plain !== marker && printed !== marker) return raw
  const own = superscript
    ? [...number].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
    : inDigitsOf(printed, number)
  return label[1]! + own + raw.slice(label[0].length)
}

function inDigitsOf(printed: string, number: string): string {
  const zero = [0x660, 0x6f0, 0x966, 0xff10].find((code) => {
    const unit = printed.charCodeAt(0)
    return unit >= code && unit <= code + 9
  })
  return zero === undefined
    ? number
    : number.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)))
}
