import type { DossierIndex } from '../rules/dossier-index.ts'
import { RULES } from '../rules/index.ts'
import type { Context, DossierRule, Finding, RecordRule, RecordType, Report } from '../rules/rule.ts'
import type { AnyRecord, Dossier } from '../types.ts'
import type { Settings } from './options.ts'
import { type RuleSieve, ruleSieve } from './rule-sieve.ts'

/** Receives what the rules find. */
export interface RuleSink {
  found(rule: string, finding: Finding): void
  skipped(rule: string, reason: string): void
}

/** The rules that are switched on, made ready once for any number of records. */
export interface RuleRunner {
  /**
   * Runs the rules that need one record only; with a number of the sieve, only those that it names. A dossier is looked
   * at without its records.
   */
  record(record: AnyRecord | Dossier, context: Context, sink: RuleSink, sieved?: number): void
  /** Which of those rules may find something in a record of this type. */
  sieve(type: RecordType): RuleSieve
  /** Runs the rules that compare records. */
  dossier(index: DossierIndex, sink: RuleSink): void
}

interface Active<C> {
  check: C
  report: Report
}

type RecordCheck = (record: AnyRecord | Dossier, report: Report, context: Context) => void

const TYPES: readonly RecordType[] = ['actor', 'agreement', 'statement', 'citation', 'source', 'dossier']

/** Chooses the rules that the settings leave on. */
export function ruleRunner(settings: Pick<Settings, 'severityOf'>): RuleRunner {
  const recordRules = new Map<string, Active<RecordCheck>[]>(TYPES.map((type) => [type, []]))
  const declared = new Map<RecordType, RecordRule[]>(TYPES.map((type) => [type, []]))
  const sieves = new Map<RecordType, RuleSieve>()
  const dossierRules: Active<DossierRule['check']>[] = []
  // Who receives what the rules find now. One for all, so that no record needs reports of its own; a rule that looks
  // for a snapshot may start another check, after which the first one goes on.
  let receiver: RuleSink | undefined
  const reportOf = (rule: string): Report => {
    const report = (finding: Finding) => receiver!.found(rule, finding)
    return Object.assign(report, { skip: (reason: string) => receiver!.skipped(rule, reason) })
  }
  for (const rule of RULES) {
    if (settings.severityOf(rule.id) === 'off') continue
    const report = reportOf(rule.id)
    if (rule.level === 'dossier') dossierRules.push({ check: rule.check, report })
    else {
      const { on, check } = rule as unknown as RecordRule
      for (const type of on) {
        recordRules.get(type)!.push({ check: check as RecordCheck, report })
        declared.get(type)!.push(rule as unknown as RecordRule)
      }
    }
  }
  return {
    record(record, context, sink, sieved) {
      const active = recordRules.get(record.type)!
      const before = receiver
      receiver = sink
      try {
        if (sieved === undefined) for (const { check, report } of active) check(record, report, context)
        else
          for (let rest = sieved; rest !== 0; rest &= rest - 1) {
            const { check, report } = active[31 - Math.clz32(rest & -rest)]!
            check(record, report, context)
          }
      } finally {
        receiver = before
      }
    },
    sieve(type) {
      const sieve = sieves.get(type) ?? ruleSieve(type, declared.get(type)!)
      sieves.set(type, sieve)
      return sieve
    },
    dossier(index, sink) {
      const before = receiver
      receiver = sink
      try {
        for (const { check, report } of dossierRules) check(index, report)
      } finally {
        receiver = before
      }
    },
  }
}
