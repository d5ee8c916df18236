import { isReferenceNumber, MAX_RANGE, type MarkerStyle, SUPERSCRIPT_DIGITS } from './marker.ts'

export interface MarkerFormat {
  /** Between references; by default `, `, in superscripts `·`. */
  separator?: string
  /** Between the ends of a range; by default `-`, in superscripts `⁻`. */
  dash?: string
}

/**
 * Writes a marker: `formatMarker(['1', '2', '3', '7'])` is `[1-3, 7]`. Three or more consecutive numbers become a range.
 * Footnotes stand side by side: `[^a][^b]`. Throws a RangeError without ids, or for an id a superscript cannot show.
 */
export function formatMarker(
  ids: readonly string[],
  style: MarkerStyle = 'brackets',
  format: MarkerFormat = {},
): string {
  if (ids.length === 0) throw new RangeError('A citation marker needs at least one reference.')
  if (style === 'footnote') return ids.map((id) => `[^${id}]`).join('')
  if (style === 'brackets') return `[${compress(ids, format.dash ?? '-').join(format.separator ?? ', ')}]`
  const odd = ids.find((id) => !isReferenceNumber(id))
  if (odd !== undefined) {
    throw new RangeError(
      `A superscript marker can only show numbers, and ${JSON.stringify(odd)} is none; write this marker in brackets.`,
    )
  }
  return compress(ids, format.dash ?? '⁻')
    .join(format.separator ?? '·')
    .replace(/[0-9]/g, (digit) => SUPERSCRIPT_DIGITS[Number(digit)]!)
}

function compress(ids: readonly string[], dash: string): string[] {
  const parts: string[] = []
  for (let i = 0; i < ids.length; ) {
    let last = i
    while (last + 1 < ids.length && last + 1 - i < MAX_RANGE && isNext(ids[last]!, ids[last + 1]!)) last++
    if (last - i >= 2) parts.push(`${ids[i]}${dash}${ids[last]}`)
    else parts.push(...ids.slice(i, last + 1))
    i = last + 1
  }
  return parts
}

function isNext(left: string, right: string): boolean {
  return isReferenceNumber(left) && isReferenceNumber(right) && Number(right) === Number(left) + 1
}
