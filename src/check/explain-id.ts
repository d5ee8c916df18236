import { tick, withArticle } from './wording.ts'

/** The kinds of things that have ids; each id begins with its kind and a colon. */
export const ID_PREFIXES = ['actor', 'agreement', 'event', 'statement', 'citation', 'source', 'dossier']

/** What is said of a text that is no id of its kind, and the id that was probably meant. */
export interface IdWords {
  hint: string
  repaired: string | undefined
}

/** Looks at prefix and rest of a text that should be an id; `isId` says whether a text is one of that kind. */
export function explainId(text: string, prefix: string, isId: (text: string) => boolean): IdWords {
  const colon = text.indexOf(':')
  const head = text.slice(0, Math.max(colon, 0))
  const rest = text.slice(colon + 1)
  const meant = `${prefix}:${rest}`
  const repaired = isId(meant) ? meant : undefined
  if (colon < 0) return { hint: `It begins with \`${prefix}:\`.`, repaired }
  if (head === prefix) return { hint: whyNoRest(rest, prefix, isId), repaired: undefined }
  if (ID_PREFIXES.includes(head))
    return { hint: `That is the id of ${withArticle(head)}.`, repaired: undefined }
  return {
    hint: `The prefix ${tick(`${head}:`)} is wrong: the id of ${withArticle(prefix)} begins with \`${prefix}:\`.`,
    repaired,
  }
}

function whyNoRest(rest: string, prefix: string, isId: (text: string) => boolean): string {
  const stranger = Array.from(rest).find((sign) => !isId(`${prefix}:a${sign}`))
  if (stranger !== undefined)
    return `${shown(stranger)} cannot stand in it: after \`${prefix}:\` come letters from a to z, digits or . _ ~ / - and nothing else.`
  return rest === ''
    ? `Nothing follows \`${prefix}:\`.`
    : `A letter from a to z or a digit follows \`${prefix}:\`, and then also . _ ~ / -.`
}

/** A character as it is, and by its number where people may take it for another one. */
function shown(sign: string): string {
  const point = sign.codePointAt(0)!
  if (point === 0x20) return 'A space'
  const number = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  if (point > 0x20 && point < 0x7f) return `\`${sign}\``
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(sign) ? `\`${sign}\` (${number})` : `The character ${number}`
}
