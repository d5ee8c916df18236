/** English names; a table of our own, because results never depend on a locale. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Names of the EDTF season codes 21 to 24. */
export const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const
