import { contextOf } from '../rules/context.ts'
import { isDossierList } from '../rules/dossier-lists.ts'
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

const CLEAN: Outcome = { entries: [], truncated: 0 }

/** A check of values that are known to have the right shape, with the rules that need one record only. */
export interface ShapedChecker {
  /**
   * Whether these rules find nothing in a record, or in what a dossier says of itself; makes next to nothing where it
   * is so.
   */
  isSound(record: AnyRecord | Dossier, context: Context, rules: number): boolean
  /** What the rules that `sieved` names find; with the level `dossier` all rules are applied to a dossier. */
  check(value: AnyRecord | Dossier, sieved: SievedRecords): Outcome
}

/** Makes such a check. `skipped` may learn which rules could not be applied, where no finding says so. */
export function shapedChecker(settings: Settings, skipped: (rule: string) => void): ShapedChecker {
  const { runner, asOf, severityOf } = settings
  const loose: Context = contextOf(undefined, asOf)
  const shaped: Settings = { ...settings, accept: () => true }
  let isSound = true
  let entries: Entry[] = []
  let input: Input
  const noticing: RuleSink = {
    found() {
      isSound = false
    },
    skipped,
  }
  const collecting: RuleSink = {
    found(rule, finding) {
      const severity = severityOf(rule)
      if (severity !== 'off') entries.push(entryOfFinding(rule, finding, severity, input))
    },
    skipped,
  }

  function run(value: AnyRecord | Dossier, { own, parts }: SievedRecords): void {
    if (value.type !== 'dossier') {
      runner.record(value, loose, collecting, parts[0])
      return
    }
    const context = contextOf(value, asOf)
    runner.record(value, context, collecting, own)
    let part = 0
    // The keys stand in the order of the text.
    for (const [key, list] of Object.entries(value))
      if (isDossierList(key))
        for (const record of list as AnyRecord[]) runner.record(record, context, collecting, parts[part++])
  }

  return {
    isSound(record, context, rules) {
      isSound = true
      runner.record(record, context, noticing, rules)
      return isSound
    },
    check(value, sieved) {
      if (settings.level === 'dossier' && value.type === 'dossier') return checkValue(value, shaped, [])
      input = { root: value, pathOf: pathFinder([{ value, base: [] }]) }
      run(value, sieved)
      if (entries.length === 0) return CLEAN
      const found = entries
      entries = []
      return arrange(found, input, settings)
    },
  }
}
