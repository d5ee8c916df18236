/** The grammar of PointDate and Period as regular expressions, from named parts; independent of the parser. */
const Y = '[0-9]{4}'
const M = '(?:0[1-9]|1[0-2])'
const D31 = '(?:0[1-9]|[12][0-9]|3[01])'
const D30 = '(?:0[1-9]|[12][0-9]|30)'
const D29 = '(?:0[1-9]|[12][0-9])'
const MD = `(?:(?:0[13578]|1[02])-${D31}|(?:0[469]|11)-${D30}|02-${D29})`
const PLAIN = `${Y}(?:-(?:${M}|${MD}))?`
const UNSP = `(?:[0-9]{3}X|[0-9]{2}XX|${Y}-(?:XX|2[1-4]|${M}-XX|XX-XX|XX-${D31}))`
const DATE = `(?:${PLAIN}|${UNSP})[?~%]?`
const CLOCK = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,6})?)?'
const OFFSET = '(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])'
const DT = `${Y}-${MD}T${CLOCK}${OFFSET}`
const ITEM = `${PLAIN}(?:[.][.]${PLAIN})?`
const SET = `\\[(?:[.][.]${PLAIN}(?:,${ITEM})*|${ITEM}(?:,${ITEM})*(?:,${PLAIN}[.][.])?|${PLAIN}[.][.])\\]`

const POINT_DATE = new RegExp(`^(?:${DATE}|${DT}|${SET})$`)
const PERIOD = new RegExp(`^(?:${DATE}/(?:${DATE}|[.][.])?|[.][.]/${DATE}|/${DATE}|[.][.]/[.][.])$`)

export function matchesPointDate(text: string): boolean {
  return text.length <= 200 && POINT_DATE.test(text)
}

export function matchesPeriod(text: string): boolean {
  return text.length <= 40 && PERIOD.test(text)
}

/** Everything the language's characters can be made of. */
export const ALPHABET = [...'0123456789XTZ[].,/:+-?~% ']
