import type { Token } from './date-words.ts'

const FUTURE =
  /^(?:will|shall|would|won|scheduled|due|expected|plans?|planned|planning|set|upcoming|intends?|hopes?|aims?|ought)$/
const PAST = new Set(
  (
    'was were had did has have since took met began came went held made became gave sent left spoke won lost fell rose grew broke chose drew ' +
    'drove flew found got hit kept knew led meant paid ran sat saw sold stood struck swore taught thought threw understood withdrew wrote ' +
    'brought built bought sought fought caught dealt felt heard laid said told shot cut'
  ).split(' '),
)
/** Verbs of a report: their past is not that of what is reported. */
const REPORTING = /^(?:said|told|added|stated|claimed|warned|reported|noted|insisted|confirmed)$/
const NO_VERB = /^(?:united|armed|allied|so|called|unnamed|hundred|need|indeed|speed|seed|feed)$/
const FARTHEST = 40
/** So many words beside a date make a sentence. */
const FEWEST = 3

/** Whether a word of the future stands before a token in its sentence. */
export function speaksOfFuture(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST / 2) && !endsSentence(tokens, i); i--)
    if (FUTURE.test(tokens[i]!.lower)) return true
  return false
}

/**
 * The tense in which a sentence speaks of the date at a token, by the nearest verb that shows one: before the date, else
 * behind it. `untold` where words stand there and show none; undefined where the date stands almost alone.
 */
export function tenseOf(
  tokens: readonly Token[],
  at: number,
  next: number,
): 'past' | 'future' | 'untold' | undefined {
  let others = 0
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST) && !endsSentence(tokens, i); i--) {
    const tense = tenseAt(tokens, i, at)
    if (tense) return tense
    if (tokens[i]!.kind === 'word') others++
  }
  for (let i = next; i < Math.min(tokens.length, next + FARTHEST) && !endsSentence(tokens, i); i++) {
    const tense = tenseAt(tokens, i, at)
    if (tense) return tense
    if (tokens[i]!.kind === 'word') others++
  }
  return others >= FEWEST ? 'untold' : undefined
}

function tenseAt(tokens: readonly Token[], at: number, date: number): 'past' | 'future' | undefined {
  const { kind, text, lower } = tokens[at]!
  if (kind !== 'word') return undefined
  if (FUTURE.test(lower)) return 'future'
  // "to be signed", "were to meet"
  const before = tokens[at - 1]?.lower
  if (lower === 'be' && before === 'to') return 'future'
  if (before === 'be' || before === 'to' || tokens[at + 1]?.lower === 'to') return undefined
  if (REPORTING.test(lower) && date - at > 2 && at < date) return undefined
  if (PAST.has(lower)) return 'past'
  return /^\p{Ll}{2,}ed$/u.test(text) && !NO_VERB.test(lower) ? 'past' : undefined
}

/** A full stop before a capital, or another mark that ends a sentence; not that of "Sept. 3". */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  return /^[!?;]$/.test(text) || (text === '.' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
}
