import { Command } from 'commander'
import { rules } from '../../check/catalogue.ts'
import { oneOf } from '../options.ts'
import { write } from '../output.ts'

/** `communique rules`: the catalogue. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('list every rule with its severity')
    .option('--format <format>', 'human or json', oneOf('human', 'json'), 'human')
    .action(async ({ format }: { format: string }) => {
      await write(format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : table())
    })
}

function table(): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('')
}
