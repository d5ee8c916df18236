import { contextOf } from '../rules/context.ts'
import type { Context } from '../rules/rule.ts'
import type { AnyRecord, Dossier } from '../types.ts'
import { checkValue, type Outcome, pathFinder } from './check.ts'
import { arrange, type Entry, entryOfFinding, type Input } from './collect.ts'
import type { Settings } from './options.ts'
import type { RuleSink } from './run-rules.ts'

/** Which rules may find something, as the sieves of the runner say it. */
export interface SievedRecords {
  /** In what a dossier says of itself. */
  own: number
  /** In each record of a dossier in the order of the text, or in the record itself. */
  parts: readonly number[]
}

const LISTS = ['actors', 'agreements', 'statements', 'citations', 'sources']
const CLEAN: Outcome = { entries: [], truncated: 0 }

/**
 * A check of values that are known to have the right shape: applies the rules that need one record only, and with the
 * level `dossier` all rules to a dossier. With `sieved` only the rules that it names are applied. Makes next to nothing
 * for a record in which they find nothing. `skipped` may learn which rules could not be applied, where no finding says
 * so.
 */
export function shapedChecker(
  settings: Settings,
  skipped: (rule: string) => void,
): (value: AnyRecord | Dossier, sieved?: SievedRecords) => Outcome {
  let entries: Entry[] = []
  let input: Input
  const { runner, asOf, severityOf } = settings
  const loose: Context = contextOf(undefined, asOf)
  const shaped: Settings = { ...settings, accept: () => true }
  const sink: RuleSink = {
    found(rule, finding) {
      const severity = severityOf(rule)
      if (severity !== 'off') entries.push(entryOfFinding(rule, finding, severity, input))
    },
    skipped,
  }

  function run(value: AnyRecord | Dossier, sieved: SievedRecords | undefined): void {
    if (value.type !== 'dossier') {
      runner.record(value, loose, sieved?.parts[0])
      return
    }
    const context = contextOf(value, asOf)
    runner.record(value, context, sieved?.own)
    let part = 0
    // The keys stand in the order of the text.
    for (const [key, list] of Object.entries(value)) {
      if (!LISTS.includes(key) || list.length === 0) continue
      // Records inherit the language of the dossier.
      const inherited = sieved ? runner.sieve(list[0].type).ofLeaf('LanguageTag', value.language) : 0
      for (const record of list as AnyRecord[])
        runner.record(record, context, sieved && sieved.parts[part++]! | inherited)
    }
  }

  return (value, sieved) => {
    if (settings.level === 'dossier' && value.type === 'dossier') return checkValue(value, shaped, [])
    runner.reportTo(sink)
    input = { root: value, pathOf: pathFinder([{ value, base: [] }]) }
    run(value, sieved)
    if (entries.length === 0) return CLEAN
    const found = entries
    entries = []
    return arrange(found, input, settings)
  }
}
