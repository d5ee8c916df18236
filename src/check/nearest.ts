/** Texts longer than this are not compared: nobody misspells a code by a paragraph. */
const LONGEST = 64

/**
 * The candidate that somebody most likely meant, or undefined. Case, spaces, hyphens and underscores do not count;
 * otherwise up to one slip in three letters. Of equally near candidates the first wins.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > LONGEST) return undefined
  const wanted = plain(text)
  if (wanted === '') return undefined
  let best: string | undefined
  let least = Math.floor(Math.max(wanted.length, 3) / 3) + 1
  for (const candidate of candidates) {
    const distance = slips(wanted, plain(candidate), least)
    if (distance >= least) continue
    if (distance === 0) return candidate
    best = candidate
    least = distance
  }
  return best
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '')
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other, or `limit`. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length]!, limit)
}
