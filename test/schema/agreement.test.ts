import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/check/explain.ts'
import { isStreamLine } from '../../src/generated/guards.ts'
import { StreamLine } from '../../src/model/index.ts'
import { buildSchema, type Dialect, type Form } from '../../src/schema/index.ts'
import { mutate } from '../support/mutate.ts'
import { generate, random } from '../support/shape-generator.ts'

const RECORDS = 20_000
/** Another seed may be tried with SEED=…; what fails prints its own. */
const SEED = Number(process.env.SEED ?? 1)

const SCHEMAS: [Form, Dialect][] = [
  ['bundle', '2020-12'],
  ['validate', '2020-12'],
  ['bundle', 'draft-07'],
  ['validate', 'draft-07'],
]

type Verdict = (value: unknown) => boolean

const verdicts: [string, Verdict][] = [
  ['the explanation', (value) => explain(value, { maxDepth: 64, limit: 1 }).faults.length === 0],
  ['the compiled guard', isStreamLine],
  ...SCHEMAS.map(([form, dialect]): [string, Verdict] => {
    const ajv = new (dialect === '2020-12' ? Ajv2020 : Ajv)({
      strict: true,
      discriminator: form === 'bundle',
    })
    const validate = ajv.compile(buildSchema('line', form, dialect))
    return [`the schema (${form}, ${dialect})`, (value) => validate(value) as boolean]
  }),
]

/** The records of one seed: some as generated, most with a few changes. */
function recordOf(seed: number): unknown {
  const rng = random(seed)
  let value = generate(rng.chance(0.03) ? 'Dossier' : 'AnyRecord', rng)
  value = JSON.parse(JSON.stringify(value))
  for (let changes = rng.pick([0, 1, 1, 1, 2, 4]); changes > 0; changes--) value = mutate(value, rng)
  return JSON.parse(JSON.stringify(value))
}

describe('zod, the published schemas and the explanation', () => {
  it(`agree on ${RECORDS} generated and damaged records`, { timeout: 120_000 }, () => {
    let right = 0
    for (let i = 0; i < RECORDS; i++) {
      const seed = SEED * RECORDS + i
      const value = recordOf(seed)
      const wanted = StreamLine.safeParse(value).success
      if (wanted) right++
      for (const [name, verdict] of verdicts)
        if (verdict(value) !== wanted)
          expect.fail(
            `${name} says ${!wanted}, zod says ${wanted}. Seed ${seed}: ${JSON.stringify(value).slice(0, 2000)}`,
          )
    }
    // Both answers must be common, or the agreement proves little.
    expect(right).toBeGreaterThan(RECORDS * 0.2)
    expect(right).toBeLessThan(RECORDS * 0.8)
  })

  it('agree that generated records without damage are right', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const value = generate('StreamLine', random(seed))
      expect(explain(value, { maxDepth: 64, limit: 1 }).faults, `Seed ${seed}`).toEqual([])
    }
  })
})
