import type { DatePhrase } from './date-phrases.ts'

/** Words of a sentence that are certainly a date and were not read as one, with the reason. */
export interface UnreadDate {
  words: string
  because: string
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const NUMBERS = /(?<![0-9./-])[0-9]{1,2}([/.])[0-9]{1,2}\1[0-9]{4}(?![0-9/-]|\.[0-9])/g
const WITHOUT_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[0-9]{1,2} ${MONTH}|${MONTH} [0-9]{1,2}|(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil) )${MONTH})(?![\\p{L}\\p{N}]|,? (?:of )?[0-9]{4})`,
  'gu',
)
const RELATIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<=[Oo]n )${WEEKDAY}|(?:[Ll]ast|[Nn]ext) (?:${WEEKDAY}|week|month|year)|[Yy]esterday|[Tt]omorrow)(?![\\p{L}\\p{N}’']| [0-9])`,
  'gu',
)

/** The dates of an English sentence that `datePhrases` left alone: no year, no day to count from, or two readings. */
export function unreadDates(
  text: string,
  read: readonly DatePhrase[],
  anchor: string | undefined,
): UnreadDate[] {
  const withoutYear = anchor
    ? 'its year is not told, and the tense does not fit the year of the text'
    : 'its year is not told, and the date of the text is not known'
  const kinds: readonly (readonly [RegExp, string])[] = [
    [NUMBERS, 'which of its figures is the day and which the month differs by country'],
    [WITHOUT_YEAR, withoutYear],
    [
      RELATIVE,
      anchor
        ? 'the date of the text, from which it counts, is not known to the day'
        : 'the date of the text, from which it counts, is not known',
    ],
  ]
  return kinds.flatMap(([pattern, because]) =>
    [...text.matchAll(pattern)]
      .filter(
        ({ 0: words, index }) => !read.some(({ start, end }) => index < end && start < index + words.length),
      )
      .map(({ 0: words }) => ({ words, because })),
  )
}
