import type { Diagnostic } from '../../check/diagnostic.ts'
import type { Severity } from '../../rules/rule.ts'
import { escapeText } from '../../text/escape.ts'
import type { InputReport, Reporter } from './report.ts'

/** Programs that show test results choke on more. */
const MOST_CASES = 10_000

/**
 * JUnit XML, as programs for continuous integration read it: one test suite to an input, one test case to a finding.
 * A case fails when the finding is one of those that fail the check.
 */
export function junitReporter(fails: (severity: Severity) => boolean): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="communique">\n',
    input: (report) => suite(report, fails),
    failure: ({ name, message, help }) =>
      `<testsuite name="${xml(name)}" tests="1" failures="0" errors="1">\n` +
      `<testcase classname="${xml(name)}" name="can be read"><error message="${xml(message)}">${xml(help ?? '')}</error></testcase>\n` +
      '</testsuite>\n',
    end: () => '</testsuites>\n',
  }
}

function suite(
  { name, diagnostics, suppressed }: InputReport,
  fails: (severity: Severity) => boolean,
): string {
  const told = diagnostics.slice(0, MOST_CASES)
  const untold = diagnostics.length - told.length + suppressed
  const failures = told.filter(({ severity }) => fails(severity)).length
  const cases = told.map((diagnostic) => testCase(name, diagnostic, fails(diagnostic.severity)))
  if (cases.length === 0) cases.push(`<testcase classname="${xml(name)}" name="no findings"/>\n`)
  const note = untold > 0 ? `<system-out>${untold} more findings are not listed.</system-out>\n` : ''
  return `<testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join('')}${note}</testsuite>\n`
}

function testCase(
  name: string,
  { rule, severity, message, record, pointer, location, help }: Diagnostic,
  failed: boolean,
): string {
  const place = location ? `${name}:${location.line}:${location.column}` : name
  const at = [record, pointer].filter(Boolean).join(' ')
  const lines = [`${severity}: ${message}`, `at ${place}${at ? ` (${at})` : ''}`, `fix: ${help}`]
  const body = lines.map(xml).join('\n')
  const content = failed
    ? `<failure type="${xml(rule)}" message="${xml(message)}">${body}</failure>`
    : `<system-out>${body}</system-out>`
  return `<testcase classname="${xml(name)}" name="${xml(at ? `${rule} at ${at}` : rule)}">${content}</testcase>\n`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** One line of text for XML 1.0, which has no place for most control characters nor for U+FFFE and U+FFFF. */
function xml(text: string): string {
  return escapeText(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
