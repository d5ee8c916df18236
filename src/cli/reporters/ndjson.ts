import { escapeJson } from '../../text/escape.ts'
import type { Reporter } from './report.ts'

/** One finding to a line, as JSON, with the input that it was found in; the last line is the summary. */
export function ndjsonReporter(): Reporter {
  const line = (value: object): string => `${escapeJson(JSON.stringify(value))}\n`
  return {
    input: ({ name, diagnostics }) =>
      diagnostics.map((diagnostic) => line({ input: name, ...diagnostic })).join(''),
    failure: ({ name, message, help }) => line({ input: name, unreadable: message, help }),
    end: (summary) => line({ summary }),
  }
}
