import type { DossierIndex } from '../rules/dossier-index.ts'
import { RULES } from '../rules/index.ts'
import type { Context, DossierRule, Finding, RecordRule, RecordType, Report } from '../rules/rule.ts'
import type { AnyRecord, Dossier } from '../types.ts'
import type { Settings } from './options.ts'

/** Receives what the rules find. */
export interface RuleSink {
  found(rule: string, finding: Finding): void
  skipped(rule: string, reason: string): void
}

/** The rules that are switched on, ready to run. */
export interface RuleRunner {
  /** Runs the rules that need one record only. A dossier is looked at without its records. */
  record(record: AnyRecord | Dossier, context: Context): void
  /** Runs the rules that compare records. */
  dossier(index: DossierIndex): void
}

interface Active<R> {
  rule: R
  report: Report
}

type RecordCheck = (record: AnyRecord | Dossier, report: Report, context: Context) => void

const TYPES: readonly RecordType[] = ['actor', 'agreement', 'statement', 'citation', 'source', 'dossier']

/** Chooses the rules that the settings leave on. */
export function ruleRunner(settings: Settings, sink: RuleSink): RuleRunner {
  const byType = new Map<string, Active<RecordCheck>[]>(TYPES.map((type) => [type, []]))
  const dossierRules: Active<DossierRule>[] = []
  for (const rule of RULES) {
    if (settings.severityOf(rule.id) === 'off') continue
    const report = reportOf(rule.id, sink)
    if (rule.level === 'dossier') dossierRules.push({ rule, report })
    else {
      const { on, check } = rule as unknown as RecordRule
      for (const type of on) byType.get(type)!.push({ rule: check as RecordCheck, report })
    }
  }
  return {
    record(record, context) {
      for (const { rule, report } of byType.get(record.type)!) rule(record, report, context)
    },
    dossier(index) {
      for (const { rule, report } of dossierRules) rule.check(index, report)
    },
  }
}

function reportOf(rule: string, sink: RuleSink): Report {
  const report = (finding: Finding) => sink.found(rule, finding)
  return Object.assign(report, { skip: (reason: string) => sink.skipped(rule, reason) })
}
