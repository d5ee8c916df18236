import { escapeJson } from '../../text/escape.ts'
import { VERSION } from '../version.ts'
import type { Reporter } from './report.ts'

/** One JSON document: the inputs with their findings, then the summary. */
export function jsonReporter(): Reporter {
  let first = true
  const item = (value: object): string => {
    const separator = first ? '\n' : ',\n'
    first = false
    return separator + escapeJson(JSON.stringify(value))
  }
  return {
    begin: () => `{\n"tool": "communique",\n"toolVersion": ${JSON.stringify(VERSION)},\n"inputs": [`,
    input: ({ name, records, diagnostics, suppressed, coverage }) =>
      item({
        name,
        records,
        diagnostics,
        suppressed,
        truncated: suppressed > 0,
        ...(coverage && { coverage }),
      }),
    failure: ({ name, message, help }) => item({ name, unreadable: message, help }),
    end: (summary) => `\n],\n"summary": ${JSON.stringify(summary)}\n}\n`,
  }
}
