import { parsePointDate } from '../date/parse.ts'
import { BYLINE, DATE_LINE } from './block-words.ts'
import { dateFromReference } from './reference-date.ts'

/** What the lines under a headline say of the text: who wrote it, and when it came out (EDTF). */
export interface Byline {
  author?: string
  date?: string
}

export function readByline(line: string): Byline {
  const words = line.replace(/[*_]/g, '').trim()
  if (DATE_LINE.test(words)) {
    const date = dateFromReference(words)
    return date !== undefined && parsePointDate(date) ? { date } : {}
  }
  const lead = BYLINE.exec(words)
  const author = lead && words.slice(lead[0].length).trim()
  // "By A. Writer and B. Writer in City X" is more than a name.
  return author && author.length <= 80 && !/[,;|•·0-9]|\s(?:and|und|et|y|in|for|и)\s/u.test(author)
    ? { author }
    : {}
}
