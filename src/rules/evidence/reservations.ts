import { fold } from '../../text/fold.ts'
import { type GuardedWord, hedgesIn } from '../../text/guard-words.ts'
import { offsetIndex } from '../../text/offsets.ts'

// Words by which a text says that somebody else says so, or that something is only intended. By language; only words
// that are rarely used otherwise.
const RESERVATIONS: Readonly<Record<string, readonly string[]>> = {
  en: split(
    'said says told according stated argued argues warned warns insisted insists announced intended intends aims aimed' +
      ' plans planned hopes hoped seeks sought expected wants would',
  ),
  fr: split(
    'selon dit dits déclaré affirmé assuré estimé annoncé vise visent prévoit prévoient devrait devraient',
  ),
  de: split('sagte sagten erklärte erklärten zufolge laut soll sollen will wollen plant planen würde würden'),
  es: split('dijo dijeron según afirmó afirmaron declaró declararon pretende pretenden busca buscan prevé'),
  it: split('detto secondo dichiarato affermato intende intendono mira mirano prevede vorrebbe'),
  pt: split('disse disseram segundo afirmou afirmaram declarou pretende pretendem visa visam'),
  ru: split(
    'сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили словам согласно намерен намерена' +
      ' намерены планирует планируют призван призвана призвано должен должна должно',
  ),
  uk: split(
    'сказав сказала заявив заявила заявили повідомив повідомила повідомили словами згідно планує має',
  ),
  ar: split('قال قالت قالوا أعلن أعلنت صرح صرحت وفقا بحسب يهدف تهدف يعتزم تعتزم'),
  fa: split('گفت گفتند اعلام افزود قصد هدف'),
}

const WORD = /[\p{L}\p{M}]+/gu

/**
 * The words that take a sentence back: hedges ("allegedly", "may"), attributions ("said") and intentions
 * ("is intended to"). Undefined when we have no list for the language (a BCP 47 tag, its first part counts).
 */
export function reservationsIn(text: string, language: string | undefined): GuardedWord[] | undefined {
  const primary = language?.split('-')[0]?.toLowerCase() ?? ''
  const words = Object.hasOwn(RESERVATIONS, primary) ? RESERVATIONS[primary]! : undefined
  const hedges = hedgesIn(text, language)
  if (!words || !hedges) return undefined
  const offsets = offsetIndex(text)
  const found = [...text.matchAll(WORD)].flatMap((match): GuardedWord[] => {
    const word = fold(match[0]).text.toLowerCase()
    if (!words.includes(word)) return []
    const start = offsets.toCodePoint(match.index)
    return [
      { text: match[0], word, span: { start, end: offsets.toCodePoint(match.index + match[0].length) } },
    ]
  })
  return [...hedges, ...found].sort((a, b) => a.span.start - b.span.start)
}

function split(words: string): string[] {
  return words.split(' ').map((word) => fold(word).text.toLowerCase())
}
