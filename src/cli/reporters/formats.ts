import type { Severity } from '../../rules/rule.ts'
import type { colorsFor } from '../output.ts'
import { githubReporter } from './github.ts'
import { humanReporter } from './human.ts'
import { jsonReporter } from './json.ts'
import { junitReporter } from './junit.ts'
import { ndjsonReporter } from './ndjson.ts'
import type { Reporter } from './report.ts'
import { sarifReporter } from './sarif.ts'

/** The formats in which findings are printed (`--format`). */
export const FORMATS = ['human', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** What a reporter needs to know. */
export interface ReporterOptions {
  format: Format
  colors: ReturnType<typeof colorsFor>
  /** The least severity that fails. */
  failOn: Severity | 'never'
  /** For people: every piece of information, or the summary only. */
  all?: boolean | undefined
  quiet?: boolean | undefined
}

/** The reporter of a format. */
export function reporterFor({ format, colors, failOn, all, quiet }: ReporterOptions): Reporter {
  switch (format) {
    case 'json':
      return jsonReporter()
    case 'ndjson':
      return ndjsonReporter()
    case 'sarif':
      return sarifReporter()
    case 'junit':
      return junitReporter((severity) => reachesLevel(severity, failOn))
    case 'github':
      return githubReporter()
    case 'human':
      return humanReporter(colors, { all: all === true, quiet: quiet === true })
  }
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/** Whether a finding fails the run. */
export function reachesLevel(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && RANK[severity] >= RANK[failOn]
}
