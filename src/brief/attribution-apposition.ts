import type { NamedSpeaker } from './attribution.ts'
import type { SpeechToken } from './tokens.ts'

const OFFICE =
  /^(?:(?:acting|deputy|former|interim|foreign|prime|defen[cs]e|interior|chief|senior|first|vice)|(?:minister|president|secretary|ambassador|director|chairman|chairwoman|head|spokesman|spokeswoman|spokesperson|commander|envoy|leader|speaker|governor))$/

/** "…, the foreign minister, said": the words between the commas where they name an office. */
export function officeIn(words: readonly SpeechToken[], text: string): string | undefined {
  const article = /^(?:the|a|an|its|their|his|her)$/.test(words[0]?.lower ?? '')
  const bare = article ? words.slice(1) : words
  if (bare.length === 0 || bare.length > 12 || bare.some(({ kind }) => kind !== 'word')) return undefined
  return OFFICE.test(bare[0]!.lower) ? text.slice(bare[0]!.start, bare.at(-1)!.end) : undefined
}

/** "the foreign minister, A. Name, said": the words between the commas where they are a name, else none. */
export function nameIn(words: readonly SpeechToken[]): readonly SpeechToken[] {
  const isName =
    words.length <= 4 && words.every(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text))
  return isName ? words : []
}

/** An office and the name that stands beside it. */
export function personWith(
  office: readonly SpeechToken[],
  name: readonly SpeechToken[],
  text: string,
): NamedSpeaker {
  const bare = /^(?:the|a|an)$/.test(office[0]!.lower) ? office.slice(1) : office
  return {
    naming: 'person',
    name: text.slice(name[0]!.start, name.at(-1)!.end),
    asWritten: text.slice(office[0]!.start, name.at(-1)!.end),
    office: text.slice(bare[0]!.start, bare.at(-1)!.end),
  }
}

/** “…,” said A. Name, the foreign minister. `at` is the token behind the speaker, `end` that behind all of it. */
export function withApposition(
  speakers: NamedSpeaker[],
  at: number,
  tokens: readonly SpeechToken[],
  text: string,
): { speakers: NamedSpeaker[]; end: number } {
  const [one] = speakers
  if (speakers.length !== 1 || one!.office || tokens[at]?.text !== ',') return { speakers, end: at }
  let end = at + 1
  while (end < tokens.length && tokens[end]!.kind === 'word') end++
  if (one!.naming === 'unnamed') {
    const name = nameIn(tokens.slice(at + 1, end))
    const start = text.lastIndexOf(one!.asWritten!, tokens[at]!.start)
    const office = tokens.filter(
      (token) => token.start >= start && token.end <= start + one!.asWritten!.length,
    )
    return name.length > 0 && office.length > 0
      ? { speakers: [personWith(office, name, text)], end }
      : { speakers, end: at }
  }
  const named = one!.naming === 'person' || one!.naming === 'named'
  const office = named ? officeIn(tokens.slice(at + 1, end), text) : undefined
  return office === undefined ? { speakers, end: at } : { speakers: [{ ...one!, office }], end }
}
