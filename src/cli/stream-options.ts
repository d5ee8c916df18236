import type { Command } from 'commander'
import type { Severity } from '../rules/rule.ts'
import { type LineOptions, lineChecker, MOST_RECORD_BYTES } from '../stream/line-checker.ts'
import { readConfig } from './config.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { byteCount, oneOf, ruleSetting } from './options.ts'

/** The options that say how the lines of a stream are checked. */
export interface StreamCheckOptions {
  level: 'schema' | 'record'
  maxRecordBytes: number
  asOf?: string
  rule?: Record<string, Severity | 'off'>
  config?: string
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
    .option('--config <file>', 'a configuration file (default: communique.config.json, when there is one)')
    .option('--max-record-bytes <bytes>', 'longer lines are rejected unread', byteCount, MOST_RECORD_BYTES)
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
  return options
}
