import { realistic } from '../support/realistic.ts'
import { generate, type Random, random } from '../support/shape-generator.ts'

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
  return Array.from({ length: count }, (_, i) => makers[i % makers.length]!())
}
