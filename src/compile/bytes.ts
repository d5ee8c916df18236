/** An expression that is true where the bytes of a word stand behind `place`. */
export function equalBytes(word: string, place: string): string {
  return codesOf(word)
    .map((code, i) => `${byteAt(place, i)} === ${code}`)
    .join(' && ')
}

/** The byte so far behind a place. */
export function byteAt(place: string, distance: number): string {
  return distance === 0 ? `b[${place}]` : `b[${place} + ${distance}]`
}

function codesOf(word: string): number[] {
  return [...word].map((character) => character.charCodeAt(0))
}

/**
 * Refuses a key or code that JSON could write in more ways than one or that is more than one byte a character: its
 * bytes could not be compared one by one.
 */
export function plainWord(word: string): string {
  if (!/^[ !#-[\]-~]*$/.test(word))
    throw new Error(`${JSON.stringify(word)} cannot be compared byte by byte.`)
  return word
}
