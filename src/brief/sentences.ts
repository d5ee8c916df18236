import { splitSentences } from '../text/sentences.ts'
import { stripMarkers } from '../text/strip-markers.ts'
import { onOneLine } from './lines.ts'

/** A sentence of a passage: UTF-16 offsets in the text, its words without markers, the markers in order. */
export interface ReadSentence {
  start: number
  end: number
  words: string
  markers: string[]
}

export interface SentenceReading {
  /** Whether the passage is an item of a list, which may end in a comma. */
  item?: boolean
  language: string
  known: ReadonlySet<string>
}

/** The sentences of one passage of a text, whatever lines it is broken into. */
export function sentencesOf(
  text: string,
  passage: { start: number; end: number },
  { language, known, item }: SentenceReading,
): ReadSentence[] {
  const prose = proseOf(text.slice(passage.start, passage.end))
  return splitSentences(prose, { language, known }).map(({ start, end }) => {
    const raw = prose.slice(start, end)
    const place = { start: passage.start + start, end: passage.start + end }
    const { words, markers } = readWords(raw, known, /[\n\r]/.test(text.slice(place.start, place.end)))
    return { ...place, words: item ? words.replace(/[,،，、]$/, '') : words, markers }
  })
}

/** The words of a sentence without its markers, and the markers. */
function readWords(
  raw: string,
  known: ReadonlySet<string>,
  broken: boolean,
): { words: string; markers: string[] } {
  const { text, removed } = stripMarkers(raw, { known })
  const markers = new Set(removed.flatMap((part) => part.markers.flatMap(({ ids }) => ids)))
  const words = withoutEmphasis(text)
    .replace(/[ \t]{2,}/g, ' ')
    .trim()
  return { words: broken ? words.replace(BROKEN_WIDE, '$1') : words, markers: [...markers] }
}

/** Words without the marks of Markdown emphasis and links; a lone asterisk stays. */
function withoutEmphasis(text: string): string {
  if (!/[*_[]/.test(text)) return text
  return text
    .replace(
      /!?\[([^[\]\n]{1,300})\]\((?:https?:|\/|#)[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?\)/g,
      '$1',
    )
    .replace(/\*\*([^*\s](?:[^*]{0,400}[^*\s])?)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])__([^_\s](?:[^_]{0,400}[^_\s])?)__(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*([^*\s](?:[^*]{0,400}[^*\s])?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_([^_\s](?:[^_]{0,400}[^_\s])?)_(?![\p{L}\p{N}_])/gu, '$1')
}

// Chinese and Japanese have no space where a line was broken.
const BROKEN_WIDE =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？」』”]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『“])/gu

/** A passage on one line, the marks of a Markdown block quotation blanked; every offset stays. */
export function proseOf(passage: string): string {
  const unquoted = passage.replace(/(?:^|[\n\r])[ \t]*>[> \t]*/g, (mark) => mark.replace(/[>\t]/g, ' '))
  return onOneLine(unquoted)
}
