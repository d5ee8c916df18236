import { contextOf } from '../rules/context.ts'
import type { Context } from '../rules/rule.ts'
import type { AnyRecord, Dossier } from '../types.ts'
import { checkValue, type Outcome, pathFinder } from './check.ts'
import { arrange, type Entry, entryOfFinding, type Input } from './collect.ts'
import type { Settings } from './options.ts'
import type { RuleSink } from './run-rules.ts'

const CLEAN: Outcome = { entries: [], truncated: 0 }

/**
 * A check of values that are known to have the right shape: applies the rules that need one record only, and with the
 * level `dossier` all rules to a dossier. Makes next to nothing for a record in which they find nothing. `skipped` may
 * learn which rules could not be applied, where no finding says so.
 */
export function shapedChecker(
  settings: Settings,
  skipped: (rule: string) => void,
): (value: AnyRecord | Dossier, isPlain: boolean) => Outcome {
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

  function run(value: AnyRecord | Dossier, isPlain: boolean): void {
    if (value.type !== 'dossier') {
      loose.isPlain = isPlain
      runner.record(value, loose)
      return
    }
    const context: Context = { ...contextOf(value, asOf), isPlain }
    runner.record(value, context)
    for (const list of [value.actors, value.agreements, value.statements, value.citations, value.sources])
      for (const record of list) runner.record(record, context)
  }

  return (value, isPlain) => {
    if (settings.level === 'dossier' && value.type === 'dossier') return checkValue(value, shaped, [])
    runner.reportTo(sink)
    input = { root: value, pathOf: pathFinder([{ value, base: [] }]) }
    run(value, isPlain)
    if (entries.length === 0) return CLEAN
    const found = entries
    entries = []
    return arrange(found, input, settings)
  }
}
