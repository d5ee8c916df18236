import type { Severity } from '../../rules/rule.ts'
import { escapeText } from '../../text/escape.ts'
import type { Reporter } from './report.ts'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }
/** GitHub shows far fewer; a log of many thousands helps nobody. */
const MOST_SHOWN = 1000

/** Annotations of GitHub Actions: one workflow command to a finding, so that it appears beside the line of the file. */
export function githubReporter(): Reporter {
  let shown = 0
  let unshown = 0
  return {
    input({ name, diagnostics }) {
      let out = ''
      for (const { rule, severity, message, record, pointer, location, help } of diagnostics) {
        if (shown++ >= MOST_SHOWN) {
          unshown++
          continue
        }
        const place = location && { line: location.line, col: location.column }
        const at = [record, pointer].filter(Boolean).join(' ')
        const lines = [message, ...(at ? [`at ${at}`] : []), `fix: ${help}`]
        out += command(COMMANDS[severity], { file: name, ...place, title: rule }, lines)
      }
      return out
    },
    failure: ({ name, message, help }) =>
      command('error', { file: name, title: 'unreadable' }, help ? [message, `fix: ${help}`] : [message]),
    end: ({ severities: { error, warning, info } }) =>
      (unshown > 0 ? `${unshown} more findings are not shown; --format ndjson prints all of them.\n` : '') +
      `${error} errors, ${warning} warnings, ${info} info\n`,
  }
}

/** A workflow command on one line; nothing in the data can end it or begin another. */
function command(name: string, properties: Record<string, string | number>, lines: string[]): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${list.join(',')}::${lines.map(data).join('%0A')}\n`
}

function data(text: string): string {
  return escapeText(text).replaceAll('%', '%25')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
