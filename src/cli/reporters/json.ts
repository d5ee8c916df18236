import { VERSION } from '../version.ts'
import type { InputReport, Reporter } from './report.ts'

/** One JSON document: the inputs with their findings, then the summary. */
export function jsonReporter(): Reporter {
  let first = true
  return {
    begin: () => `{\n"tool": "communique",\n"toolVersion": ${JSON.stringify(VERSION)},\n"inputs": [`,
    input(report: InputReport) {
      const separator = first ? '\n' : ',\n'
      first = false
      const { name, records, diagnostics, suppressed } = report
      return separator + JSON.stringify({ name, records, diagnostics, suppressed, truncated: suppressed > 0 })
    },
    end: (summary) => `\n],\n"summary": ${JSON.stringify(summary)}\n}\n`,
  }
}
