import type pc from 'picocolors'
import type { Diagnostic } from '../../check/diagnostic.ts'
import type { Coverage, Share } from '../../derive/coverage.ts'
import type { Severity } from '../../rules/rule.ts'
import { escapeText } from '../../text/escape.ts'
import { codeFrame } from './frame.ts'
import type { InputReport, Reporter, RunSummary } from './report.ts'

type Colors = ReturnType<typeof pc.createColors>

const MOST_SHOWN = 200
/** So many pieces of information of one rule are shown for one input; the rest is counted. */
const MOST_ALIKE = 2
const LONGEST_POINTER = 300

/** How much to print: everything, or the summary only. */
export interface HumanOptions {
  all: boolean
  quiet: boolean
}

/** For people: a frame, what is wrong and what to do for each finding, and a summary by rule. */
export function humanReporter(colors: Colors, { all, quiet }: HumanOptions): Reporter {
  let shown = 0
  const paint: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  }
  const finding = (report: InputReport, diagnostic: Diagnostic): string => {
    const { severity, rule, message, location, record, pointer, related, suggestion, help } = diagnostic
    const place = location ? `${report.name}:${location.line}:${location.column}` : report.name
    const out = [
      `${paint[severity](severity)} ${colors.bold(rule)}  ${escapeText(place)}`,
      `  ${escapeText(message)}`,
      colors.dim(`  at ${escapeText(placeOf(record, pointer))}`),
    ]
    if (location && report.text !== undefined)
      out.push(...codeFrame(report.text, location.offset, location.line).map((line) => `  ${line}`))
    for (const other of related ?? []) {
      const where = other.location
        ? `${escapeText(other.location.file ?? report.name)}:${other.location.line}:${other.location.column}`
        : escapeText(shorten(other.pointer))
      out.push(`  ${colors.dim('see')} ${where} ${escapeText(other.message)}`)
    }
    if (suggestion !== undefined) out.push(`  ${colors.green('write')} ${escapeText(suggestion)}`)
    out.push(`  ${colors.dim('fix:')} ${escapeText(help)}`)
    return `${out.join('\n')}\n\n`
  }
  return {
    input(report) {
      if (quiet) return ''
      let out = ''
      const alike = new Map<string, number>()
      for (const diagnostic of report.diagnostics) {
        const count = (alike.get(diagnostic.rule) ?? 0) + 1
        if (diagnostic.severity === 'info') alike.set(diagnostic.rule, count)
        if ((all || count <= MOST_ALIKE) && shown++ < MOST_SHOWN) out += finding(report, diagnostic)
      }
      return all ? out : out + moreAlike(alike)
    },
    failure: ({ message, help }) =>
      `${colors.red('error')} ${escapeText(message)}\n${help ? `  ${colors.dim('fix:')} ${escapeText(help)}\n` : ''}\n`,
    end: (summary) => summaryLines(summary, colors, Math.max(0, shown - MOST_SHOWN)).join('\n') + '\n',
  }
}

function placeOf(record: string | undefined, pointer: string): string {
  const place = shorten(pointer)
  if (record === undefined) return place || 'the top of the document'
  return place ? `${record} ${place}` : record
}

/** A pointer that fits on a screen; keys may be of any length. */
function shorten(pointer: string): string {
  return pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer
}

/** The rules whose further findings are only counted. */
function moreAlike(alike: ReadonlyMap<string, number>): string {
  const lines = [...alike]
    .filter(([, count]) => count > MOST_ALIKE)
    .map(([rule, count]) => `info ${rule}  ${count - MOST_ALIKE} more like these; --all shows them.\n`)
  return lines.length > 0 ? `${lines.join('')}\n` : ''
}

function summaryLines(summary: RunSummary, colors: Colors, unshown: number): string[] {
  const { error, warning, info } = summary.severities
  const lines: string[] = []
  if (unshown > 0) lines.push(`${unshown} more findings are not shown; --format json prints all of them.`)
  if (summary.suppressed > 0)
    lines.push(`${summary.suppressed} findings past the limit of a record were counted but not kept.`)
  const rules = Object.entries(summary.rules).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const width = Math.max(0, ...rules.map(([, count]) => String(count).length))
  for (const [rule, count] of rules) lines.push(`  ${String(count).padStart(width)}  ${rule}`)
  const records = Object.entries(summary.records).map(([type, count]) => plural(count, type))
  const held = records.length > 0 ? ` with ${records.join(', ')}` : ''
  if (summary.unreadable > 0) lines.push(`${plural(summary.unreadable, 'input')} could not be read.`)
  if (summary.coverage) lines.push(...coverageLines(summary.coverage))
  const mark = error > 0 || summary.unreadable > 0 ? colors.red('✗') : colors.green('✓')
  lines.push(
    `${mark} ${plural(summary.inputs, 'input')}${held}: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} info`,
  )
  return lines
}

/** How far the inputs are backed by evidence, in one line; nothing where there is nothing to back. */
function coverageLines({ sentences, citations, quotations, sources }: Coverage): string[] {
  const share = ({ count, total }: Share, what: string): string[] =>
    total === 0 ? [] : [`${count} of ${total} ${what}`]
  const shares = [
    ...share(sentences, 'sentences with a citation'),
    ...share(citations, 'citations with a passage'),
    ...share(quotations, 'quotations verified'),
    ...share(sources, 'sources with a snapshot'),
  ]
  return shares.length === 0 ? [] : [`evidence: ${shares.join(', ')}`]
}

function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
