import { Command } from 'commander'
import { ruleEntry, rules } from '../../check/catalogue.ts'
import { EXAMPLES } from '../../rules/examples.ts'
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
      const lines = [
        bold(rule.id),
        rule.summary,
        '',
        `${dim('severity')} ${rule.severity}  ${dim('level')} ${rule.level}  ${dim('since')} ${rule.since}`,
        '',
        `${bold('Why')}  ${rule.why}`,
        `${bold('Fix')}  ${rule.fix}`,
        '',
      ]
      const examples = EXAMPLES.get(rule.id)
      for (const [heading, cases] of [
        ['Reported', examples?.failing],
        ['Not reported', examples?.passing],
        ['Not reported, though it looks alike', examples?.nearMiss],
      ] as const)
        for (const { title, dossier } of cases ?? [])
          lines.push(
            `${bold(heading)}: ${title.replaceAll('-', ' ')}`,
            indent(JSON.stringify(dossier, null, 2)),
            '',
          )
      await write(`${lines.join('\n')}\n`)
    })
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
