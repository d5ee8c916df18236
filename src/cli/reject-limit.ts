import { InvalidArgumentError } from 'commander'
import type { StreamSummary } from '../stream/summary.ts'

/** How many records may be rejected, or how many of a hundred. */
export interface RejectLimit {
  text: string
  passedBy(summary: Pick<StreamSummary, 'accepted' | 'rejected'>): boolean
}

/** Reads a whole number, or a share such as 1% or 0.57%. A share is compared exactly, without rounding. */
export function rejectLimit(text: string): RejectLimit {
  const [, whole, fraction = '', percent] = /^([0-9]{1,12})(?:[.]([0-9]{1,6}))?(%?)$/.exec(text) ?? []
  if (whole === undefined || (!percent && fraction !== '')) throw wrongLimit()
  const most = BigInt(whole + fraction)
  if (!percent) return { text, passedBy: ({ rejected }) => BigInt(rejected) > most }
  const hundred = 100n * 10n ** BigInt(fraction.length)
  if (most > hundred) throw wrongLimit()
  return {
    text,
    passedBy: ({ accepted, rejected }) => BigInt(rejected) * hundred > most * BigInt(accepted + rejected),
  }
}

function wrongLimit(): InvalidArgumentError {
  return new InvalidArgumentError('It must be a whole number, or a share from 0% to 100%.')
}
