import { indexDossier, type Records } from '../../src/rules/dossier-index.ts'
import { exampleDossier } from '../../src/rules/example.ts'
import type { Finding, Report, Rule } from '../../src/rules/rule.ts'
import type { AnyRecord, Dossier } from '../../src/types.ts'

/** A finding in a form that is easy to compare: places as `record path`. */
export interface Found {
  at: string
  message: string
  suggestion?: string
  related?: string[]
}

/** What a rule finds in a dossier, completed from the parts given. */
export function findingsIn(rule: Rule, parts: Partial<Dossier>): Found[] {
  return run(rule, exampleDossier(parts))
}

/** What a rule finds among loose records. */
export function findingsAmong(rule: Rule, records: Partial<Records>): Found[] {
  const none: Records = { actors: [], agreements: [], statements: [], citations: [], sources: [] }
  return run(rule, { ...none, ...records })
}

function run(rule: Rule, records: Records | Dossier): Found[] {
  const index = indexDossier(records)
  const found: Found[] = []
  const report: Report = Object.assign((finding: Finding) => void found.push(plain(finding)), { skip() {} })
  if (rule.level === 'dossier') rule.check(index, report)
  else
    for (const record of [...(index.dossier ? [index.dossier] : []), ...index.records()])
      if (rule.on.includes(record.type)) rule.check(record as AnyRecord, report, index)
  return found
}

function plain({ record, path, message, suggestion, related }: Finding): Found {
  return {
    at: `${record.id} ${path.join('/')}`,
    message,
    ...(suggestion !== undefined && { suggestion }),
    ...(related && {
      related: related.map((place) => `${place.record.id} ${place.path.join('/')} ${place.message}`),
    }),
  }
}
