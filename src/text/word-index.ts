import type { FoldedText } from './folded-text.ts'
import type { PreparedText } from './prepare.ts'
import { wordsOf } from './words.ts'

/** Where each word of a text stands, for the search of what comes near a wording. Positions are of folded text. */
export interface WordIndex {
  starts: Uint32Array
  ends: Uint32Array
  /** The id of each word in order. */
  ids: Uint32Array
  /** By id: the word in lower case, how often it stands, where it stands first; `next` leads on to the others. */
  words: string[]
  counts: number[]
  heads: number[]
  next: Int32Array
  /** The id of a word, or -1. */
  idOf(word: string): number
  /** Ids of words that differ from it by a quarter of its letters at most; none for one of more than 64 letters. */
  similarTo(word: string): number[]
}

const indexes = new WeakMap<FoldedText, WordIndex>()

/** The index of a text, made when first asked for. */
export function wordIndexOf(source: PreparedText): WordIndex {
  let index = indexes.get(source.folded)
  if (!index) {
    index = makeIndex(source.folded.text)
    indexes.set(source.folded, index)
  }
  return index
}

function makeIndex(text: string): WordIndex {
  const found = wordsOf(text).filter((word) => word.kind !== 'mark')
  const starts = new Uint32Array(found.length)
  const ends = new Uint32Array(found.length)
  const ids = new Uint32Array(found.length)
  const next = new Int32Array(found.length).fill(-1)
  const known = new Map<string, number>()
  const words: string[] = []
  const counts: number[] = []
  const heads: number[] = []
  const tails: number[] = []
  for (let place = 0; place < found.length; place++) {
    const word = found[place]!
    starts[place] = word.start
    ends[place] = word.end
    const key = word.text.toLowerCase()
    let id = known.get(key)
    if (id === undefined) {
      id = words.length
      known.set(key, id)
      words.push(key)
      counts.push(0)
      heads.push(place)
    } else next[tails[id]!] = place
    tails[id] = place
    counts[id]!++
    ids[place] = id
  }
  const idOf = (word: string) => known.get(word.toLowerCase()) ?? -1
  return {
    starts,
    ends,
    ids,
    words,
    counts,
    heads,
    next,
    idOf,
    similarTo: (word) => similarWords(words, word),
  }
}

/** Longer than any word of a language; to count the changes in one takes quadratic time. */
const LONGEST_WORD = 64

function similarWords(words: readonly string[], wanted: string): number[] {
  const word = wanted.toLowerCase()
  if (word.length < 3 || word.length > LONGEST_WORD) return []
  const most = Math.floor(word.length / 4)
  const found: number[] = []
  for (let id = 0; id < words.length; id++) {
    const other = words[id]!
    if (Math.abs(other.length - word.length) > Math.max(1, most)) continue
    if (withinDistance(word, other, Math.max(1, most))) found.push(id)
  }
  return found
}

/** Whether at most `most` letters have to be changed, added or dropped. */
function withinDistance(a: string, b: string, most: number): boolean {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      row[j] = Math.min(above[j - 1]! + same, above[j]! + 1, row[j - 1]! + 1)
      least = Math.min(least, row[j]!)
    }
    if (least > most) return false
    above = row
  }
  return above[b.length]! <= most
}
