import { parsePointDate } from '../date/parse.ts'

/** A reference that the caller knows, for a brief whose list is elsewhere. */
export interface KnownReference {
  /** As printed between the brackets. */
  marker: string
  title?: string
  publisher?: string
  /** Date of publication, EDTF. */
  date?: string
  url?: string
}

/** What is known of a brief beforehand; what is absent is read from the text or left out. Dates are EDTF. */
export interface ReadBriefOptions {
  /** Id of the dossier, with or without `dossier:`; made from the title where absent. */
  id?: string
  /** Title of the dossier; the headline where absent. */
  title?: string
  /** BCP 47; read from the text where absent. */
  language?: string
  /** The day up to which the dossier tells the story, EDTF. */
  asOf?: string
  /** Address of the brief. */
  url?: string
  /** Date of the brief, EDTF; also what "on Wednesday" is counted from. */
  issued?: string
  /** References that the text itself does not list; they win over its list. */
  references?: readonly KnownReference[]
}

const ID = /^(?:dossier:)?[A-Za-z0-9][A-Za-z0-9._~/-]*$/
const LANGUAGE =
  /^(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4}(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8}){1,4})?(?:-x(?:-[a-z0-9]{1,8}){1,4})?)$/
const URL =
  /^https?:\/\/(?:[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*(?:[.][A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*)*[.]?|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%[\]-]*)?$/

/** Throws a RangeError, in words for people, for an option that no dossier can hold. */
export function checkReadOptions(options: ReadBriefOptions): void {
  const refuse = (name: string, value: string, needs: string) => {
    throw new RangeError(`The option ${name} is ${JSON.stringify(value.slice(0, 80))}, but ${needs}.`)
  }
  const { id, title, language, url } = options
  if (id !== undefined && (!ID.test(id) || id.length > 190))
    refuse('id', id, 'an id has only letters and digits of ASCII and . _ ~ / -, such as ab-2024')
  if (title !== undefined && (title.trim() === '' || title.length > 1_000))
    refuse('title', title, 'a title has 1 to 1,000 characters')
  if (language !== undefined && !LANGUAGE.test(language))
    refuse('language', language, 'it must be a language tag such as en, fa or zh-Hant-TW')
  if (url !== undefined) requireUrl('url', url, refuse)
  for (const name of ['asOf', 'issued'] as const) requireDate(name, options[name], refuse)
  for (const { marker, url, date } of options.references ?? []) {
    if (marker === '' || marker.length > 100) refuse('references', marker, 'a marker has 1 to 100 characters')
    if (url !== undefined) requireUrl('references', url, refuse)
    requireDate('references', date, refuse)
  }
}

type Refuse = (name: string, value: string, needs: string) => void

function requireUrl(name: string, url: string, refuse: Refuse): void {
  if (url.length > 2_048 || !URL.test(url))
    refuse(name, url, 'an address begins with http:// or https:// and is ASCII')
}

function requireDate(name: string, date: string | undefined, refuse: Refuse): void {
  if (date !== undefined && parsePointDate(date) === undefined)
    refuse(name, date, 'it must be a date such as 2024-09-03, 2024-09 or 2024')
}
