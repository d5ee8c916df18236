import * as z from 'zod'
import { define } from './define.ts'

// The named parts of the EDTF grammar (ISO 8601-2) that the record format accepts.
const Y = '[0-9]{4}'
const M = '(?:0[1-9]|1[0-2])'
const D31 = '(?:0[1-9]|[12][0-9]|3[01])'
const D30 = '(?:0[1-9]|[12][0-9]|30)'
const D29 = '(?:0[1-9]|[12][0-9])'
const MONTH_DAY = `(?:(?:0[13578]|1[02])-${D31}|(?:0[469]|11)-${D30}|02-${D29})`
const PLAIN = `${Y}(?:-(?:${M}|${MONTH_DAY}))?`
const UNSPECIFIED = `(?:[0-9]{3}X|[0-9]{2}XX|${Y}-(?:XX|2[1-4]|${M}-XX|XX-XX|XX-${D31}))`
const DATE = `(?:${PLAIN}|${UNSPECIFIED})[?~%]?`
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,6})?)?'
const OFFSET = '(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])'
const DATE_TIME = `${Y}-${MONTH_DAY}T${TIME}${OFFSET}`
const ITEM = `${PLAIN}(?:[.][.]${PLAIN})?`
const SET = `\\[(?:[.][.]${PLAIN}(?:,${ITEM})*|${ITEM}(?:,${ITEM})*(?:,${PLAIN}[.][.])?|${PLAIN}[.][.])\\]`

export const PointDate = define(
  'PointDate',
  'An EDTF date of something that happened at one point; reduced precision means some time within.',
  z
    .string()
    .regex(new RegExp(`^(?:${DATE}|${DATE_TIME}|${SET})$`))
    .max(200),
  { examples: ['2024-09-03', '2024-09', '[2024-09-01..2024-09-10]', '2024-09-03T04:00+03:00'] },
)
export type PointDate = z.infer<typeof PointDate>

export const Period = define(
  'Period',
  'An EDTF interval for something that lasted: either side is a date, `..` for open, or empty for unknown.',
  z
    .string()
    .regex(new RegExp(`^(?:${DATE}/(?:${DATE}|[.][.])?|[.][.]/${DATE}|/${DATE}|[.][.]/[.][.])$`))
    .max(40),
  { examples: ['2021-09-07/..', '2021/2024-06', '/2024'] },
)
export type Period = z.infer<typeof Period>

export const Duration = define(
  'Duration',
  'A duration of ISO 8601, such as the term of an agreement or a period of notice.',
  z
    .string()
    .regex(
      /^P(?:[0-9]{1,4}Y(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?|[0-9]{1,4}M(?:[0-9]{1,5}D)?|[0-9]{1,4}W|[0-9]{1,5}D(?:T[0-9]{1,5}H)?|T[0-9]{1,5}H)$/,
    )
    .max(40),
  { examples: ['P5Y', 'P3M', 'P60D'] },
)
export type Duration = z.infer<typeof Duration>
