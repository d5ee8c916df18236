/** Something to know of a dossier that was read from a text: the place (RFC 6901) and a sentence for people. */
export interface BriefNote {
  pointer: string
  message: string
}

const LONGEST = 90

/** Words of the text for the end of a message, on one line and not too long. */
export function excerpt(text: string): string {
  const flat = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(flat)
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : flat
}

/** The same between quotation marks. */
export function inWords(text: string): string {
  return `“${excerpt(text)}”`
}
