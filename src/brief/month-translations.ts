/** Month names and their short forms in the languages of common reference lists, January first. */
const NAMES: readonly string[] = [
  'januar jänner january janvier janv enero ene janeiro gennaio gen januari января янв січня',
  'februar february février févr fevr febrero fevereiro fev febbraio februari февраля февр фев лютого',
  'märz maerz march mars marzo março maart mrt марта мар березня',
  'april avril avr abril abr aprile апреля апр квітня',
  'mai may mayo maio maggio mag mei maj мая травня',
  'juni june juin junio junho giugno giu июня июн червня',
  'juli july juillet juil julio julho luglio lug июля июл липня',
  'august août aout agosto ago augustus augusti августа авг серпня',
  'september septembre sept septiembre setiembre setembro set settembre сентября сент сен вересня',
  'oktober october octobre octubre outubro out ottobre ott oktober октября окт жовтня',
  'november novembre noviembre novembro ноября нояб ноя листопада',
  'dezember december décembre déc diciembre dic dezembro dez dicembre декабря дек грудня',
]

const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
)

const TRANSLATIONS = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, ENGLISH[index]!] as const)),
)

/**
 * The text with dates of other languages in English: "25. août 2021" and "25 de agosto de 2021" become
 * "25 August 2021", "2021年8月25日" becomes "2021-08-25". Nothing else changes; offsets do.
 */
export function withEnglishMonths(text: string): string {
  return text
    .replace(
      /(?<!\p{L})(?:([0-9]{1,2})(?:\.|er|º|ª)?\s(?:de\s)?)?(?<!\p{L})(\p{L}{3,12})\.?\s(?:del?\s)?(?=[0-9]{4}(?![0-9]))/gu,
      (whole, day: string | undefined, name: string) => {
        const month = TRANSLATIONS.get(name.toLowerCase())
        if (month === undefined) return whole
        return day === undefined ? `${month} ` : `${day} ${month} `
      },
    )
    .replace(
      /([0-9]{4})年(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?)?/g,
      (_whole, year: string, month: string | undefined, day: string | undefined) =>
        ` ${[year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')} `,
    )
}

const DATE_WORDS = new Set([
  ...TRANSLATIONS.keys(),
  ...ENGLISH.map((month) => month.toLowerCase()),
  ...(
    'jan feb mar apr jun jul aug sep sept oct nov dec sunday monday tuesday wednesday thursday friday saturday st nd rd th ' +
    'de del of er on the updated published posted issued г года р року spring summer autumn fall winter'
  ).split(' '),
])

/** Whether the words are a date and nothing else: "(25 August 2021)", "25 августа 2021 г." */
export function isDateWording(text: string): boolean {
  if (!/[0-9]{4}/.test(text) && !/^\W*(?:sun|mon|tues|wednes|thurs|fri|satur)day\W*$/i.test(text))
    return false
  if (/[0-9]{5}/.test(text) || text.length > 60) return false
  return (text.match(/\p{L}+/gu) ?? []).every((word) => DATE_WORDS.has(word.toLowerCase()))
}
