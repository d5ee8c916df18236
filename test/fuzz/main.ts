/**
 * Holds what is generated from the models against zod on mutated records, and prints the seeds: `npm run test:fuzz`,
 * which runs it twice (see `bundled.ts`), or with seeds of one's own `npx tsx test/fuzz/main.ts 7 8`. Ends with 1 when
 * anything disagrees.
 */
import { fuzzObjects } from './objects.ts'
import { fuzzTexts } from './texts.ts'

const TEXTS = 220_000
const OBJECTS = 66_000
const SEEDS = [20_240_903, 20_260_527]

const given = process.argv.slice(2).map(Number)
const seeds = given.length > 0 ? given : SEEDS
let passed = 0
let failed = 0

function tell(what: string, failures: readonly string[]): void {
  console.log(`${failures.length === 0 ? 'ok' : 'FAILED'}  ${what}`)
  for (const failure of failures) console.log(`    ${failure}`)
  if (failures.length === 0) passed++
  else failed++
}

for (const seed of seeds) {
  const { texts, valid, recognised, needless, failures } = fuzzTexts(seed, Math.ceil(TEXTS / seeds.length))
  tell(
    `seed ${seed}: ${texts} texts, ${valid} valid, ${recognised} recognised, ${needless} valid ones left to the parser`,
    failures,
  )
  const objects = fuzzObjects(seed, Math.ceil(OBJECTS / seeds.length))
  tell(`seed ${seed}: ${objects.objects} objects, ${objects.valid} valid records`, objects.failures)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
