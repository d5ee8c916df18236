import { Command } from 'commander'
import { ruleEntry, rules } from '../../check/catalogue.ts'
import { casesNote, ruleCases } from '../../check/rule-cases.ts'
import { nearest } from '../../rules/nearest.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { colorsFor, write } from '../output.ts'

/** `communique explain RULE`: what a rule means, with cases. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('say what a rule means, why it matters and what to do, with cases')
    .argument('<rule>', 'the id of the rule, such as time/reversed')
    .action(async (id: string) => {
      const rule = ruleEntry(id)
      if (!rule) {
        const meant = nearest(
          id,
          rules.map((entry) => entry.id),
        )
        throw new Stop(
          ExitCode.usage,
          `There is no rule called ${id}.`,
          meant
            ? `Did you mean ${meant}? \`communique rules\` lists them all.`
            : '`communique rules` lists them all.',
        )
      }
      const { bold, dim } = colorsFor(process.stdout, undefined)
      const note = casesNote(rule.id)
      const lines = [
        bold(rule.id),
        rule.summary,
        '',
        `${dim('severity')} ${rule.severity}  ${dim('level')} ${rule.level}  ${dim('since')} ${rule.since}`,
        '',
        `${bold('Why')}  ${rule.why}`,
        `${bold('Fix')}  ${rule.fix}`,
        '',
        ...(note ? [dim(note), ''] : []),
      ]
      for (const { heading, cases } of ruleCases(rule.id))
        for (const { title, asOf, text, reports } of cases)
          lines.push(
            `${bold(heading)}: ${title}${asOf ? ` (with --as-of ${asOf})` : ''}`,
            indent(text),
            ...reports.map((report) => indent(report)),
            '',
          )
      await write(`${lines.join('\n')}\n`)
    })
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
