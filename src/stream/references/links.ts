import type { Hash } from './hash.ts'

/** Receives links between records that form chains without an end when they come back. */
export interface LinkSink {
  link(chain: string, from: Hash, to: Hash): void
}

/** The links of a corpus as pairs of hashes. */
export interface Links extends LinkSink {
  /** True where there are more than can be held; none of them is kept then. */
  readonly tooMany: boolean
  /** The numbers of all links, four each. */
  numbers(): Int32Array
  /** Adds links as `numbers` told them. */
  addNumbers(numbers: Int32Array): void
  /** Says that there are more links than could be held elsewhere. */
  giveUp(): void
  /** Finds the links that may lie on a cycle. Links cannot be added any more. */
  findCyclic(): CyclicLinks
}

/** Tells of each link whether it may lie on a cycle. */
export interface CyclicLinks {
  /** How many ids may lie on a cycle. */
  count: number
  /** Tells the first half of the hash of every id that may lie on a cycle. */
  forEach(visit: (high: number) => void): void
  isCyclic(chain: string, from: Hash, to: Hash): boolean
}

/** A link is four numbers: both ends, each with the chain worked into it. */
const NUMBERS = 4

/** Collects links in memory: 16 bytes each, and at most `most` of them. */
export function links(most: number): Links {
  let ends = new Int32Array(NUMBERS * 256)
  let count = 0
  let tooMany = false
  const salts = new Map<string, number>()

  function saltOf(chain: string): number {
    let salt = salts.get(chain)
    if (salt === undefined) {
      salt = 0
      for (let i = 0; i < chain.length; i++) salt = Math.imul(salt ^ chain.charCodeAt(i), 0x01000193)
      salts.set(chain, salt)
    }
    return salt
  }

  function giveUp(): void {
    tooMany = true
    count = 0
    ends = new Int32Array(0)
  }

  function makeRoom(more: number): void {
    if (count + more > most) giveUp()
    else if ((count + more) * NUMBERS > ends.length) {
      const longer = new Int32Array(Math.max(ends.length * 2, (count + more) * NUMBERS))
      longer.set(ends)
      ends = longer
    }
  }

  return {
    get tooMany() {
      return tooMany
    },
    link(chain, from, to) {
      makeRoom(tooMany ? 0 : 1)
      if (tooMany) return
      const salt = saltOf(chain)
      ends.set([from.high, from.low ^ salt, to.high, to.low ^ salt], count * NUMBERS)
      count++
    },
    numbers: () => ends.subarray(0, count * NUMBERS),
    addNumbers(numbers) {
      makeRoom(tooMany ? 0 : numbers.length / NUMBERS)
      if (tooMany) return
      ends.set(numbers, count * NUMBERS)
      count += numbers.length / NUMBERS
    },
    giveUp,
    findCyclic() {
      const nodes = numbering(ends, count)
      const left = withoutEnds(nodes, count)
      return {
        count: left.reduce((sum, is) => sum + is, 0),
        forEach(visit) {
          for (let node = 0; node < nodes.count; node++) if (left[node] === 1) visit(nodes.highOf(node))
        },
        isCyclic(chain, from, to) {
          if (count === 0) return false
          const salt = saltOf(chain)
          const a = nodes.numberOf(from.high, from.low ^ salt)
          const b = nodes.numberOf(to.high, to.low ^ salt)
          return a >= 0 && b >= 0 && left[a] === 1 && left[b] === 1
        },
      }
    },
  }
}

interface Nodes {
  count: number
  /** For each link the number of the node that it leaves, and of the one that it enters. */
  from: Uint32Array
  to: Uint32Array
  numberOf(high: number, low: number): number
  highOf(node: number): number
}

/** Numbers the ends of links, equal ends alike. */
function numbering(ends: Int32Array, count: number): Nodes {
  let capacity = 16
  while (capacity < count * 4) capacity *= 2
  const slots = new Int32Array(capacity).fill(-1)
  const names = new Int32Array(count * 4)
  let known = 0
  const find = (high: number, low: number): number => {
    let at = (low ^ (high << 7)) & (capacity - 1)
    for (;;) {
      const node = slots[at]!
      if (node < 0 || (names[node * 2] === high && names[node * 2 + 1] === low)) return at
      at = (at + 1) & (capacity - 1)
    }
  }
  const add = (high: number, low: number): number => {
    const at = find(high, low)
    if (slots[at]! < 0) {
      names[known * 2] = high
      names[known * 2 + 1] = low
      slots[at] = known++
    }
    return slots[at]!
  }
  const from = new Uint32Array(count)
  const to = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    from[i] = add(ends[i * NUMBERS]!, ends[i * NUMBERS + 1]!)
    to[i] = add(ends[i * NUMBERS + 2]!, ends[i * NUMBERS + 3]!)
  }
  return {
    count: known,
    from,
    to,
    numberOf: (high, low) => slots[find(high, low)]!,
    highOf: (node) => names[node * 2]!,
  }
}

/**
 * 1 for the nodes that are left when those without a link in or without a link out are taken away, again and again:
 * every cycle lies among them.
 */
function withoutEnds({ count, from, to }: Nodes, links: number): Uint8Array {
  const left = new Uint8Array(count).fill(1)
  for (const [source, target] of [
    [from, to],
    [to, from],
  ] as const) {
    // Takes away nodes that nothing leads to; the second time with all links turned round.
    const begin = new Uint32Array(count + 1)
    const incoming = new Uint32Array(count)
    for (let i = 0; i < links; i++) {
      if (left[source[i]!] === 0 || left[target[i]!] === 0) continue
      begin[source[i]! + 1]!++
      incoming[target[i]!]!++
    }
    for (let node = 0; node < count; node++) begin[node + 1]! += begin[node]!
    const next = new Uint32Array(begin[count]!)
    const place = begin.slice()
    for (let i = 0; i < links; i++)
      if (left[source[i]!] === 1 && left[target[i]!] === 1) next[place[source[i]!]!++] = target[i]!
    const ends: number[] = []
    for (let node = 0; node < count; node++) if (left[node] === 1 && incoming[node] === 0) ends.push(node)
    for (let node = ends.pop(); node !== undefined; node = ends.pop()) {
      left[node] = 0
      for (let i = begin[node]!; i < begin[node + 1]!; i++)
        if (--incoming[next[i]!]! === 0) ends.push(next[i]!)
    }
  }
  return left
}
