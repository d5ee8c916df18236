/** Texts longer than this are not compared: nobody misspells a code by a paragraph. */
const LONGEST = 80

/**
 * The candidate that somebody most likely meant, or undefined. Case, hyphens and other separators do not count,
 * digits must agree, and beyond that one slip in four letters is let pass. Of equally near candidates the first wins.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > LONGEST) return undefined
  const wanted = plain(text)
  const digits = digitsOf(wanted)
  let best: string | undefined
  let fewest = Math.floor(wanted.length / 4) + 1
  for (const candidate of candidates) {
    const other = plain(candidate)
    if (Math.abs(other.length - wanted.length) >= fewest || digitsOf(other) !== digits) continue
    const count = slips(wanted, other)
    if (count >= fewest) continue
    best = candidate
    fewest = count
    if (count === 0) break
  }
  return best
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]+/g, '')
}

/** Letters to insert, delete, replace or swap with their neighbour to turn one text into the other. */
function slips(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
