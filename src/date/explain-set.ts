import { parsePlain } from './calendar-date.ts'
import { explainCalendarDate } from './explain-calendar.ts'
import { type DateFault, fault } from './fault.ts'

/** Explains texts in brackets that are no one-of set. */
export function explainSet(text: string): DateFault | undefined {
  if (text.startsWith('{')) {
    return fault(
      'Braces mean all of several dates; give each its own event, or use [ ] when it was one of them',
    )
  }
  if (!text.startsWith('[')) return undefined
  if (!text.includes(']')) return fault('The closing bracket ] is missing', `${text}]`)
  if (!text.endsWith(']')) return undefined
  if (text.includes('/')) {
    return fault('Inside brackets a range is written with two dots', text.replaceAll('/', '..'))
  }
  const items = text.slice(1, -1).split(',')
  for (const [index, item] of items.entries()) {
    const found = explainItem(text, item) ?? explainPlace(item, index === 0, index === items.length - 1)
    if (found) return found
  }
  return fault('A set may be open at one end only: [2024-10..] or [..2024-12-31]')
}

function explainItem(text: string, item: string): DateFault | undefined {
  const ends = item.split('..')
  if (ends.length > 2 || ends.every((end) => end === '')) {
    return fault(
      'Inside brackets stand dates or ranges with commas between: [2024-09-03,2024-09-05], [2024-09-01..2024-09-10]',
    )
  }
  const wrong = ends.find((end) => end !== '' && !parsePlain(end))
  if (wrong !== undefined) return explainCalendarDate(wrong) ?? plainDatesOnly(wrong)
  const [first, last] = ends.map(parsePlain)
  if (!first || !last || first[0] <= last[1]) return undefined
  return fault(`The range ${item} ends before it starts`, text.replace(item, `${ends[1]}..${ends[0]}`))
}

function plainDatesOnly(wrong: string): DateFault {
  return fault(
    `Inside brackets only plain dates such as 2024, 2024-09 and 2024-09-03 may stand, not ${JSON.stringify(wrong)}`,
  )
}

function explainPlace(item: string, isFirst: boolean, isLast: boolean): DateFault | undefined {
  if (item.startsWith('..') && !isFirst) return fault(`${item} can only be the first item of a set`)
  if (item.endsWith('..') && !isLast) return fault(`${item} can only be the last item of a set`)
  return undefined
}
