/** Follows the pages for other languages from an empty folder, and holds the generated code against every example. */
import { Command, Option } from 'commander'
import { LANGUAGES } from './languages.ts'
import { comparePipelines } from './pipeline.ts'
import { tryLanguage } from './round-trip.ts'
import { installed } from './workplace.ts'

/** Something to try: adds what is wrong to the failures, and says what was done. */
interface Trial {
  name: string
  /** The programs without which nothing can be done. */
  tools: string[]
  run: (failures: string[]) => string
}

const TRIALS: Trial[] = [
  ...LANGUAGES.map((language) => ({
    name: language.name,
    tools: language.tools,
    run: (failures: string[]) => tryLanguage(language, failures),
  })),
  { name: 'pipeline', tools: ['python3'], run: comparePipelines },
]

const { only } = new Command('npm run test:codegen --')
  .description(
    'Follows the pages in docs/guide/languages/ and examples/python/, reads every example into the generated types and back, and looks at their names. What lacks its tools is skipped; with CI=true it fails.',
  )
  .addOption(new Option('--only <name>', 'one of them').choices(TRIALS.map(({ name }) => name)))
  .parse()
  .opts<{ only?: string }>()

let passed = 0
let failed = 0
let skipped = 0
for (const trial of TRIALS.filter(({ name }) => only === undefined || name === only)) {
  const absent = trial.tools.filter((tool) => !installed(tool))
  if (absent.length > 0 && process.env.CI !== 'true') {
    console.log(`skipped  ${trial.name}: ${absent.join(', ')} not installed`)
    skipped++
    continue
  }
  const start = performance.now()
  const { done, failures } =
    absent.length > 0
      ? { done: '', failures: absent.map((tool) => `${tool} is not installed.`) }
      : outcome(trial)
  const seconds = Math.round((performance.now() - start) / 1000)
  if (failures.length === 0) {
    console.log(`ok       ${trial.name}: ${done} (${seconds} s)`)
    passed++
  } else {
    console.log(`FAILED   ${trial.name} (${seconds} s)`)
    for (const failure of failures) console.log(failure.replace(/^/gm, '    '))
    failed++
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

function outcome({ run }: Trial): { done: string; failures: string[] } {
  const failures: string[] = []
  try {
    return { done: run(failures), failures }
  } catch (error) {
    return { done: '', failures: [...failures, error instanceof Error ? error.message : String(error)] }
  }
}
