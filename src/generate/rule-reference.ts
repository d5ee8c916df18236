import { casesNote, type RuleCase, ruleCases } from '../check/rule-cases.ts'
import type { RuleEntry } from '../check/shape-rules.ts'
import { block, cell } from './markdown.ts'

/** The page of one rule. */
export function rulePage(rule: RuleEntry): string {
  const note = casesNote(rule.id)
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `| severity | level | since |`,
    '| --- | --- | --- |',
    `| ${rule.severity} | ${rule.level} | ${rule.since} |`,
    '',
    '## Why it matters',
    '',
    rule.why,
    '',
    '## What to do',
    '',
    rule.fix,
    '',
    ...(note ? [note, ''] : []),
    ...ruleCases(rule.id).flatMap(({ heading, cases }) => [`## ${heading}`, '', ...cases.flatMap(caseText)]),
  ].join('\n')
}

function caseText({ title, asOf, text, reports }: RuleCase): string[] {
  return [
    `### ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    '',
    ...(asOf ? [`Checked with \`--as-of ${asOf}\`.`, ''] : []),
    block('json', text),
    '',
    ...(reports.length > 0 ? [block('text', reports.join('\n\n')), ''] : []),
  ]
}

/** The rules as a table, in the order of their ids. */
export function ruleTable(rules: readonly RuleEntry[]): string[] {
  return [
    '| rule | severity | level | what is wrong |',
    '| --- | --- | --- | --- |',
    ...rules.map(
      (rule) =>
        `| [${rule.id}](rules/${rule.id}.md) | ${rule.severity} | ${rule.level} | ${cell(rule.summary)} |`,
    ),
  ]
}
