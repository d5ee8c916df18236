import { resolve, type Shape, type TextShape } from '../../src/check/shape.ts'

/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same records everywhere. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { next, below, chance: (share) => next() < share, pick: (list) => list[below(list.length)]! }
}

export interface Random {
  next(): number
  below(limit: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
}

/** More good texts for leaves with a pattern than the models give as examples. */
const TEXTS: Record<string, readonly string[]> = {
  PointDate: [
    '2024',
    '2024-09',
    '2024-09-03',
    '2024-09-03T04:00+03:00',
    '2024-09-03T04:00:30.25Z',
    '2024~',
    '202X',
    '20XX?',
    '2024-XX',
    '2024-09-XX',
    '2024-XX-XX',
    '2024-XX-31',
    '2024-21',
    '[2024-09-01..2024-09-10,2026-05-27]',
    '[..2024]',
    '[2024-10..]',
  ],
  Period: ['2021-09-07/..', '/2024', '../2024', '../..', '2021~/2024-06?', '2021/'],
  LanguageTag: ['en', 'fa-AF', 'zh-Hant-TW', 'sl-rozaj-biske', 'de-1996', 'en-x-news', 'es-419'],
  WebUrl: ['https://treaties.un.org/', 'http://a.b/c?d=e#f', 'https://[::1]:8080/', 'https://x'],
  Duration: ['P5Y', 'P1Y6M', 'P2W', 'PT48H', 'P60D'],
  CountryCode: ['AF', 'RU', 'XK'],
  ExtensionKey: ['x-a', 'x-newsroom.desk', 'x-a-b.c1'],
}

const WORDS = ['State A', 'Ähnlich', 'موافقة', '協定', '😀', 'a\nb', '"quoted"', 'e\u0301', 'x'.repeat(40)]

/** A value of a shape: usually right in every bound, with every optional key sometimes there. */
export function generate(shape: Shape, rng: Random): unknown {
  const name = typeof shape === 'string' ? shape : ''
  const target = resolve(shape)
  switch (target.is) {
    case 'constant':
      return target.value
    case 'boolean':
      return rng.chance(0.5)
    case 'codes':
      return rng.pick(target.codes)
    case 'number': {
      const { min = -1e6, max = 1e6, whole } = target
      const value = rng.pick([min, max, 0, min + rng.next() * (max - min)])
      return whole ? Math.max(min, Math.floor(value)) : value
    }
    case 'text':
      return generateText(name, target, rng)
    case 'list': {
      const length = target.min + rng.pick([0, 0, 1, 2])
      return Array.from({ length }, () => generate(target.of, rng))
    }
    case 'map':
      return Object.fromEntries(
        TEXTS.ExtensionKey!.filter(() => rng.chance(0.5)).map((key) => [
          key,
          rng.pick([1, 'a', null, [{}], { a: [] }]),
        ]),
      )
    case 'union': {
      const [variant, ...codes] = rng.pick(target.variants)
      const value = generate(variant!, rng) as Record<string, unknown>
      return { ...value, [target.tag]: rng.pick(codes) }
    }
    case 'object': {
      const share = rng.pick([0.1, 0.5])
      const keys = Object.keys(target.keys).filter(
        (key) => target.required.includes(key) || rng.chance(share),
      )
      return Object.fromEntries(keys.map((key) => [key, generate(target.keys[key]!, rng)]))
    }
  }
}

function generateText(
  name: string,
  { pattern, examples, min = 0, max = 100 }: TextShape,
  rng: Random,
): string {
  if (pattern) return rng.pick(TEXTS[name] ?? examples!)
  const text = rng.pick(WORDS)
  if (rng.chance(0.02)) return '😀'.repeat(max)
  return text.length < min ? text.padEnd(min, 'a') : text
}
