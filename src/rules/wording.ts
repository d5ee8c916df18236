/** Longest piece of a record's own text that a message repeats, in characters. */
const LONGEST = 80

/** A text that is short enough to stand in a message: cut after 80 characters, never within one. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2))
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`
}
