import { type Command, InvalidArgumentError } from 'commander'
import { rules } from '../check/catalogue.ts'
import type { Severity } from '../rules/rule.ts'
import { type LineOptions, lineChecker, MOST_RECORD_BYTES } from '../stream/line-checker.ts'
import { readConfig } from './config.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { filePath } from './file-path.ts'
import { byteCount, oneOf, ruleSetting } from './options.ts'

/** The options that say how the lines of a stream are checked. */
export interface StreamCheckOptions {
  level: 'schema' | 'record'
  maxRecordBytes: number
  asOf?: string
  rule?: Record<string, Severity | 'off'>
  config?: string
}

/** V8 cannot hold a longer text. */
const MOST_BYTES = 500_000_000

function recordLength(text: string): number {
  const bytes = byteCount(text)
  if (bytes > MOST_BYTES)
    throw new InvalidArgumentError(
      `It must be at most ${MOST_BYTES}: a longer line cannot be held. Leave such lines to the rejects, or split them up.`,
    )
  return bytes
}

/** Adds those options to a command. */
export function withStreamOptions(command: Command): Command {
  return command
    .option(
      '--level <level>',
      'schema (shape only) or record (with the rules that need one record)',
      oneOf('schema', 'record'),
      'schema',
    )
    .option('--as-of <date>', 'the day after which things lie in the future')
    .option('--rule <setting>', 'a severity, as in time/sentinel=off; may be repeated', ruleSetting)
    .option(
      '--config <file>',
      'a configuration file (default: communique.config.json, when there is one)',
      filePath,
    )
    .option('--max-record-bytes <bytes>', 'longer lines are rejected unread', recordLength, MOST_RECORD_BYTES)
}

/** What they mean for the check of a line, the configuration file included. Wrong ones end in a `Stop`. */
export function lineOptionsOf({
  level,
  maxRecordBytes,
  asOf,
  rule,
  config,
}: StreamCheckOptions): LineOptions {
  const file = readConfig(config)
  const options: LineOptions = {
    level,
    maxRecordBytes,
    asOf: asOf ?? file.asOf,
    rules: { ...file.rules, ...rule },
  }
  try {
    lineChecker(options)
  } catch (error) {
    throw new Stop(ExitCode.usage, (error as Error).message, '`communique rules` lists the rules.')
  }
  refuseIdle(level, asOf, rule ?? {})
  return options
}

/** Refuses what was asked for on the command line and would have no effect. */
function refuseIdle(
  level: StreamCheckOptions['level'],
  asOf: string | undefined,
  settings: Record<string, Severity | 'off'>,
): void {
  const help = 'Add --level record, or leave the option out.'
  if (level === 'schema' && asOf !== undefined)
    throw new Stop(
      ExitCode.usage,
      '--as-of has no effect with --level schema, which checks the shape only.',
      help,
    )
  for (const [name, severity] of Object.entries(settings)) {
    if (severity === 'off') continue
    if (level === 'schema')
      throw new Stop(
        ExitCode.usage,
        `--rule ${name}=${severity} has no effect with --level schema, which checks the shape only.`,
        help,
      )
    if (!rules.some((rule) => rule.level === 'record' && isNamed(rule.id, name)))
      throw new Stop(
        ExitCode.usage,
        `--rule ${name}=${severity} has no effect here: each line is checked by itself, and no rule of that name looks at one record alone.`,
        'Use `communique check` for it, with --corpus where the files are long.',
      )
  }
}

/** Whether a setting means a rule, by its id or by its group (`time/*`). */
function isNamed(rule: string, setting: string): boolean {
  return setting.endsWith('/*') ? rule.startsWith(setting.slice(0, -1)) : rule === setting
}
