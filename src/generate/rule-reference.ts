import type { RuleEntry } from '../check/shape-rules.ts'
import type { RuleExample } from '../rules/example.ts'
import { EXAMPLES } from '../rules/examples.ts'
import { block, cell } from './markdown.ts'

/** The page of one rule. */
export function rulePage(rule: RuleEntry): string {
  const examples = EXAMPLES.get(rule.id)
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
    ...(examples
      ? [
          ...cases('Reported', examples.failing),
          ...cases('Not reported', examples.passing),
          ...cases('Not reported, though it looks alike', examples.nearMiss),
        ]
      : []),
  ].join('\n')
}

function cases(heading: string, examples: readonly RuleExample[]): string[] {
  return [
    `## ${heading}`,
    '',
    ...examples.flatMap(({ title, dossier, asOf }) => [
      `### ${sentence(title)}`,
      '',
      ...(asOf ? [`Checked with \`--as-of ${asOf}\`.`, ''] : []),
      block('json', JSON.stringify(dossier, null, 2)),
      '',
    ]),
  ]
}

function sentence(title: string): string {
  const words = title.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
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
