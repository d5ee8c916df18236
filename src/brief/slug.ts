const LONGEST = 60

/** Gives out the local parts of ids: ASCII, short, each one once. */
export class Slugs {
  private readonly taken = new Map<string, number>()

  constructor(reserved: readonly string[] = []) {
    for (const slug of reserved) this.taken.set(slug, 1)
  }

  /** The wording as the local part of an id, else `otherwise`; a number is added where it is taken already. */
  take(wording: string, otherwise: string): string {
    const wish = slug(wording) || otherwise
    const key = wish.toLowerCase()
    const uses = (this.taken.get(key) ?? 0) + 1
    this.taken.set(key, uses)
    return uses === 1 ? wish : this.take(`${wish}-${uses}`, otherwise)
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
