const SPACED = /[[［【][0-9]{1,3}(?:\s[0-9]{1,3})+[\]］】]/g
const ROUND = /(?<=\p{L}\p{L}["”’»]?[.!?]?\s?)\(([0-9]{1,3})\)(?=[.!?,;]?(?:\s|$))/gu

/** Figures in the words of a sentence that look like markers and were not read as such: "[1 2]"; "(1)" where the list has a 1. */
export function unreadMarkers(words: string, listed: ReadonlySet<string>): string[] {
  const round = [...words.matchAll(ROUND)].filter(([, number]) => listed.has(number!))
  return [...words.matchAll(SPACED), ...round].map(([marker]) => marker)
}
