import type { Utf16Range } from './offsets.ts'

/**
 * Text without its typography, with a map back. `text[i]` comes from the UTF-16 units `starts[i]` up to `ends[i]`
 * (excluded) of the original. `lineHyphens` are the positions in `text` (ascending) where a hyphen at the end of a
 * line was taken out, so that "Mos-⏎cow" reads "Moscow": only there may another text have a hyphen or not.
 */
export interface FoldedText {
  text: string
  starts: Uint32Array
  ends: Uint32Array
  lineHyphens: readonly number[]
}

/** The UTF-16 range in the original of the stretch `[from, to)` of folded text, which is not empty. */
export function originalRange(folded: FoldedText, from: number, to: number): Utf16Range {
  return { start: folded.starts[from]!, end: folded.ends[to - 1]! }
}

/** The first position of folded text that comes from `utf16` of the original or later. */
export function foldedFrom({ starts }: FoldedText, utf16: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < utf16) low = middle + 1
    else high = middle
  }
  return low
}

/** Collects a folded text: growing arrays of units with the range each came from. */
export class FoldedOutput {
  units: Uint16Array
  starts: Uint32Array
  ends: Uint32Array
  length = 0
  lineHyphens: number[] = []

  constructor(expected: number) {
    this.units = new Uint16Array(expected + 16)
    this.starts = new Uint32Array(expected + 16)
    this.ends = new Uint32Array(expected + 16)
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  last(): number {
    return this.length === 0 ? -1 : this.units[this.length - 1]!
  }

  private grow(): void {
    const size = this.units.length * 2
    const units = new Uint16Array(size)
    const starts = new Uint32Array(size)
    const ends = new Uint32Array(size)
    units.set(this.units)
    starts.set(this.starts)
    ends.set(this.ends)
    this.units = units
    this.starts = starts
    this.ends = ends
  }

  done(): FoldedText {
    const parts: string[] = []
    for (let from = 0; from < this.length; from += 8192) {
      parts.push(String.fromCharCode(...this.units.subarray(from, Math.min(this.length, from + 8192))))
    }
    return {
      text: parts.join(''),
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
      lineHyphens: this.lineHyphens,
    }
  }
}
