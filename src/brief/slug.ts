const LONGEST = 60

/** Gives out the local parts of ids: ASCII, short, each one once. */
export class Slugs {
  /** What was given out, with the number that was last added to it. */
  private readonly taken = new Map<string, number>()

  constructor(reserved: readonly string[] = []) {
    for (const slug of reserved) this.taken.set(slug, 1)
  }

  /** The wording as the local part of an id, else `otherwise`; a number is added where it is taken already. */
  take(wording: string, otherwise: string): string {
    const wish = slug(wording) || otherwise
    let given = wish
    while (this.taken.has(given)) {
      const uses = (this.taken.get(wish) ?? 1) + 1
      this.taken.set(wish, uses)
      const number = `-${uses}`
      given = wish.slice(0, LONGEST - number.length).replace(/[-.]+$/, '') + number
    }
    this.taken.set(given, 1)
    return given
  }
}

const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** "Ministry of Defence" as `ministry-of-defence`; empty where nothing of it can stand in an id. */
export function slug(wording: string): string {
  return wording
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter]!)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-.]+|[-.]+$/g, '')
}
