import { type DatePhrase, datePhrases } from '../brief/date-phrases.ts'
import { matches } from '../check/explain-text.ts'
import { resolve, type TextShape } from '../check/shape.ts'
import { quote } from '../check/wording.ts'
import {
  describeDate,
  earliestDay,
  latestDay,
  overlaps,
  parsePointDate,
  suggestDate,
  whyNotADate,
} from '../date/index.ts'
import type { Path } from '../rules/rule.ts'
import type { Making } from './making.ts'
import { tellAbsent, textWith } from './wording.ts'

/** A date as a draft gives it: what the model makes of it, and the words of the text. */
export interface DraftDate {
  date: string | undefined
  wording: string | undefined
  /** Where in the draft each of them stands. */
  datePath: Path
  wordingPath: Path
}

/** The date to store, with its words; each is left out where it cannot be borne out, and that is told. */
export interface ReadDate {
  date?: string
  wording?: string
}

/**
 * Reads a date against its words. The words must stand in one of the texts and the date must be one that they allow;
 * where the words can be read, what they say is stored as EDTF, hedges kept: "early September 2024" with `2024-09`
 * becomes `[2024-09-01..2024-09-10]`. A date finer than its words stays and is left to the check of the dossier.
 */
export function readDate(given: DraftDate, texts: readonly string[], making: Making): ReadDate {
  const { wording, wordingPath } = given
  if (wording === undefined) return withoutWording(given, making)
  const text = texts.length === 0 ? wording : textWith(wording, texts)
  if (text === undefined) {
    const [other] = texts.flatMap((one) => phrasesIn(one, making))
    tellAbsent(wording, texts, other?.text, wordingPath, making)
    return {}
  }
  const phrase = phraseOf(wording, text, making)
  const date = usable(given, phrase, making)
  if (!phrase) return { ...(date !== undefined && { date }), wording }
  // "September 2024" out of "early September 2024" lost the hedge; the text has it.
  const whole = phrase.text.includes(wording) ? phrase.text : wording
  if (date === undefined)
    return given.date === undefined ? { date: phrase.date, wording: whole } : { wording }
  if (overlaps(date, phrase.date) !== 'certainly-not')
    return isWithin(phrase.date, date) ? { date: phrase.date, wording: whole } : { date, wording: whole }
  making.findings.add({
    rule: 'draft/date-mismatch',
    path: given.datePath,
    message: `The date ${quote(date)} is not what ${quote(phrase.text)} says: ${describeDate(phrase.date)}.`,
    suggestion: phrase.date,
  })
  return { wording }
}

function withoutWording({ date, wordingPath }: DraftDate, { findings }: Making): ReadDate {
  if (date !== undefined)
    findings.add({
      rule: 'draft/wording-missing',
      path: wordingPath,
      message: `The date ${quote(date)} comes without the words of the text that give it.`,
    })
  return {}
}

/** The model's date in EDTF; undefined where there is none or none that can be read, which is told. */
function usable(
  { date, datePath }: DraftDate,
  phrase: DatePhrase | undefined,
  { findings }: Making,
): string | undefined {
  if (date === undefined) return undefined
  if (parsePointDate(date)) return date
  const isWellFormed = matches((resolve('PointDate') as TextShape).pattern!, date)
  findings.add({
    rule: isWellFormed ? 'time/not-a-date' : 'schema/pattern',
    path: datePath,
    message: `${quote(date)} is no date: ${whyNotADate(date, 'point')}`,
    suggestion: suggestDate(date, 'point') ?? phrase?.date,
  })
  return undefined
}

/** The date that the words stand for in their text. */
function phraseOf(wording: string, text: string, making: Making): DatePhrase | undefined {
  const start = text.indexOf(wording)
  const end = start + wording.length
  const found =
    start < 0
      ? phrasesIn(wording, making)
      : phrasesIn(text, making).filter((phrase) => phrase.start < end && phrase.end > start)
  return found.length === 1 ? found[0] : undefined
}

function phrasesIn(text: string, { draft, texts }: Making): DatePhrase[] {
  const { issued } = texts
  const options = { language: draft.language, ...(issued !== undefined && { anchor: issued }) }
  return datePhrases(text, options).filter(({ kind }) => kind === 'point')
}

function isWithin(inner: string, outer: string): boolean {
  return earliestDay(inner)! >= earliestDay(outer)! && latestDay(inner)! <= latestDay(outer)!
}
