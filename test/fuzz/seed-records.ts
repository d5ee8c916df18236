import { realistic } from '../support/realistic.ts'
import { generate, type Random, random } from '../support/shape-generator.ts'

const EXTENSIONS = [
  { 'x-a': { b: 1, ab: [{ c: 2 }, { c: 3 }], c: null } },
  { 'x-a': 'b', 'x-b': 'a', 'x-ab': [[1.5], [], {}] },
  { 'x-a': { 'x-a': { 'x-a': { a: true } } }, 'x-b.c': -0.25 },
]

/** Valid records of every type and small dossiers to begin from: ordinary ones, and ones with every key somewhere. */
export function seedRecords(seed: number, count: number): unknown[] {
  const rng: Random = random(seed)
  const records = realistic(seed)
  const makers: (() => unknown)[] = [
    records.actor,
    records.agreement,
    records.statement,
    records.statement,
    records.citation,
    records.source,
    () => generate('AnyRecord', rng),
    () => generate('AnyRecord', rng),
    () => generate('AnyRecord', rng),
    () => generate('Dossier', rng),
    () => records.dossier({ actors: 1, agreements: 1, statements: 1, citations: 1, sources: 1 }),
  ]
  return Array.from({ length: count }, (_, i) => {
    const record = makers[i % makers.length]!() as object
    return rng.chance(0.2) ? { ...record, extensions: rng.pick(EXTENSIONS) } : record
  })
}
