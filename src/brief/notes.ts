/** Something to know of a dossier that was read from a text: the place (RFC 6901) and a sentence for people. */
export interface BriefNote {
  pointer: string
  message: string
}

const LONGEST = 70

/** Words of the text for a message, on one line and not too long. */
export function inWords(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const characters = Array.from(flat.slice(0, LONGEST * 2))
  return `“${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : flat}”`
}
