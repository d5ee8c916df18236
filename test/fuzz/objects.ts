import * as guards from '../../src/generated/guards.ts'
import * as models from '../../src/model/index.ts'
import { mutate } from '../support/mutate.ts'
import { random } from '../support/shape-generator.ts'
import { seedRecords } from './seed-records.ts'

/** What became of mutated objects. */
export interface ObjectOutcome {
  objects: number
  valid: number
  /** Where a guard and zod disagree. */
  failures: string[]
}

const PAIRS = [
  ['Actor', guards.isActor, models.Actor],
  ['Agreement', guards.isAgreement, models.Agreement],
  ['Statement', guards.isStatement, models.Statement],
  ['Citation', guards.isCitation, models.Citation],
  ['Source', guards.isSource, models.Source],
  ['Dossier', guards.isDossier, models.Dossier],
  ['AnyRecord', guards.isAnyRecord, models.AnyRecord],
  ['StreamLine', guards.isStreamLine, models.StreamLine],
] as const

/** Holds the guards against zod, both ways. */
export function fuzzObjects(seed: number, count: number): ObjectOutcome {
  const rng = random(seed)
  const records = seedRecords(seed, 440)
  const outcome: ObjectOutcome = { objects: 0, valid: 0, failures: [] }
  for (; outcome.objects < count; outcome.objects++) {
    let value = structuredClone(rng.pick(records))
    for (let times = rng.below(4); times > 0; times--) value = mutate(value, rng)
    const type = (value as { type?: unknown } | null)?.type
    for (const [name, guard, model] of PAIRS) {
      const isOwn = name.toLowerCase() === type || name === 'StreamLine'
      if (!isOwn && !rng.chance(0.1)) continue
      const expected = model.safeParse(value).success
      if (name === 'StreamLine' && expected) outcome.valid++
      if (guard(value) !== expected && outcome.failures.length < 20)
        outcome.failures.push(
          `zod says ${expected}, is${name} ${!expected}: ${JSON.stringify(value).slice(0, 2000)}`,
        )
    }
  }
  return outcome
}
