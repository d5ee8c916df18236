import { SHAPES } from '../../src/generated/shape.ts'
import type { Random } from './shape-generator.ts'

type Container = Record<string | number, unknown>

const KEYS = [
  ...new Set(Object.values(SHAPES).flatMap((shape) => (isObjectShape(shape) ? Object.keys(shape.keys) : []))),
]
const CODES = [
  ...new Set(
    Object.values(SHAPES).flatMap((shape) =>
      typeof shape === 'object' && shape.is === 'codes' ? shape.codes : [],
    ),
  ),
]

const VALUES: readonly unknown[] = [
  null,
  '',
  'x',
  ' ',
  '\n',
  'a\n',
  0,
  -1,
  1,
  1.5,
  90,
  90.1,
  -180,
  2_000_000_000,
  2_000_000_001,
  Number.MAX_SAFE_INTEGER,
  1e300,
  true,
  false,
  [],
  [[]],
  [null],
  {},
  { a: 1 },
  'actor:a',
  'agreement:a',
  'event:a/b',
  'statement:a~b',
  'source:',
  'actor: a',
  'actor:a\n',
  'dossier:ä',
  '2024-02-30',
  '2024-06-31',
  '2024-13',
  '2024-09-03T25:00Z',
  '2024-09-03T04:00:00.1234567Z',
  '[2024..2023]',
  '[]',
  '[..]',
  '/',
  '2024/2023',
  '2024/',
  'http://a b/',
  'javascript:alert(1)',
  'https://user:pass@example.org/',
  'EN',
  'en-us',
  'af',
  'P1',
  'P1Y2W',
  'admiralty',
  '1',
  '2',
  'x-a',
  'f'.repeat(64),
  'f'.repeat(63),
  'a'.repeat(500),
  'a'.repeat(501),
  '😀'.repeat(500),
  '😀'.repeat(501),
  'a'.repeat(1001),
  'a'.repeat(5001),
  `actor:${'a'.repeat(194)}`,
  `actor:${'a'.repeat(195)}`,
]

/** Damages a JSON value in one place, or changes it to another that may be right as well. */
export function mutate(root: unknown, rng: Random): unknown {
  const places: { holder: Container; key: string | number }[] = []
  const around = { root }
  collect(around, places)
  const { holder, key } = rng.pick(places)
  change(holder, key, rng)
  return around.root ?? null
}

function collect(holder: object, places: { holder: Container; key: string | number }[]): void {
  for (const [key, value] of Object.entries(holder)) {
    places.push({ holder: holder as Container, key: Array.isArray(holder) ? Number(key) : key })
    if (typeof value === 'object' && value !== null) collect(value, places)
  }
}

function change(holder: Container, key: string | number, rng: Random): void {
  const value = holder[key]
  switch (rng.below(8)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
      return
    case 1:
      holder[key] = rng.pick(CODES)
      return
    case 2:
      if (Array.isArray(value))
        holder[key] = rng.chance(0.1) ? Array(1001).fill(value[0] ?? 'a') : [...value, ...value]
      else holder[key] = [value]
      return
    case 3:
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        (value as Container)[rng.chance(0.9) ? rng.pick(KEYS) : 'unknown'] = anyValue(rng)
      else holder[key] = anyValue(rng)
      return
    case 4:
      if (typeof value === 'string' && value.length > 0) {
        const at = rng.below(value.length + 1)
        holder[key] =
          value.slice(0, at) +
          rng.pick(['', 'a', '-', '0', '9', '\n', 'X', '?', ' ', '/', ':']) +
          value.slice(at + rng.below(2))
      } else holder[key] = anyValue(rng)
      return
    default:
      holder[key] = anyValue(rng)
  }
}

function isObjectShape(shape: unknown): shape is { keys: Record<string, unknown> } {
  return typeof shape === 'object' && shape !== null && 'is' in shape && shape.is === 'object'
}

function anyValue(rng: Random): unknown {
  return structuredClone(rng.pick(VALUES))
}
