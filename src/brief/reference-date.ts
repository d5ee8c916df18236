import { plainDate, readFields } from './calendar-phrase.ts'
import { FIRST_YEAR, LAST_YEAR, tokenize, yearAt } from './date-words.ts'
import { withEnglishMonths } from './month-translations.ts'

/** Words before the day on which somebody read a page, which is not the day it came out. */
const ACCESSED =
  /(?:accessed|retrieved|last (?:visited|checked)|archived|abgerufen|zuletzt|consulté|consultado|acesso|дата обращения|проверено)[^0-9\n]{0,30}$/iu

/**
 * The publication date in one entry of a reference list as EDTF: "25 August 2021", "Aug. 25, 2021", "2021-08-25",
 * "25 августа 2021", "2021". The most precise date wins, then the first; dates of access do not count.
 */
export function dateFromReference(text: string): string | undefined {
  const english = withEnglishMonths(text.slice(0, 2_000))
  const tokens = tokenize(english)
  let best: string | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.glued && tokens[at - 1]?.kind !== 'mark') continue
    const fields = readFields(tokens, at)
    if (!fields) continue
    const year = fields.year ?? (fields.month === undefined ? yearAt(tokens, at) : undefined)
    if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) continue
    const accessed = ACCESSED.test(english.slice(Math.max(0, token.start - 60), token.start))
    const date = plainDate(year, fields.month, fields.day)
    if (!accessed && (best === undefined || date.length > best.length)) best = date
    at = Math.max(at, fields.next - 1)
  }
  return best
}
