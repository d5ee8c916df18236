import { existsSync } from 'node:fs'
import { type RuleSettings, settingsOf } from '../check/options.ts'
import { enumerate } from '../check/wording.ts'
import { parsePointDate, whyNotADate } from '../date/index.ts'
import type { Severity } from '../rules/rule.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { readJsonFile } from './json-file.ts'
import { FAIL_ON } from './options.ts'

/** What `communique.config.json` may say. The command line wins over it. */
export interface Config {
  $schema?: string
  /** Severity by rule or group, as in `{ "evidence/*": "warning" }`. */
  rules?: RuleSettings
  /** The least severity that makes a check fail. */
  failOn?: Severity | 'never'
  /** The day after which things lie in the future. */
  asOf?: string
}

/** What is wrong with the value of a key, as a sentence; undefined when nothing is. */
const FAULT_OF: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  $schema: (value) =>
    typeof value === 'string' ? undefined : `\`$schema\` must be text, not ${shown(value)}.`,
  rules: faultOfRules,
  failOn: (value) =>
    FAIL_ON.some((word) => word === value)
      ? undefined
      : `\`failOn\` must be ${enumerate(
          FAIL_ON.map((word) => `"${word}"`),
          'or',
        )}, not ${shown(value)}.`,
  asOf: faultOfDay,
}

/** The configuration that is read where none is named. */
export const DEFAULT_CONFIG = 'communique.config.json'

/** Reads the configuration: the file named, or the one in the working folder when there is one. */
export function readConfig(path: string | undefined): Config {
  const file = path ?? DEFAULT_CONFIG
  if (!existsSync(file)) {
    if (path === undefined) return {}
    throw new Stop(ExitCode.usage, `There is no configuration file ${file}.`)
  }
  const config = readJsonFile(file, 'configuration')
  if (!isObject(config))
    throw new Stop(
      ExitCode.usage,
      `The configuration ${file} must be an object, not ${shown(config)}.`,
      'Write for example { "failOn": "warning", "rules": { "evidence/*": "warning" } }.',
    )
  for (const [key, value] of Object.entries(config)) {
    if (!Object.hasOwn(FAULT_OF, key))
      throw new Stop(
        ExitCode.usage,
        `The configuration ${file} has an unknown key ${JSON.stringify(key)}.`,
        `It may hold ${Object.keys(FAULT_OF).slice(1).join(', ')}.`,
      )
    const fault = FAULT_OF[key]!(value)
    if (fault !== undefined) throw new Stop(ExitCode.usage, `The configuration ${file} is wrong: ${fault}`)
  }
  return config
}

function faultOfDay(value: unknown): string | undefined {
  if (typeof value !== 'string')
    return `\`asOf\` must be a date in quotes, such as "2026-05-27", not ${shown(value)}.`
  return parsePointDate(value) ? undefined : `\`asOf\` is no date: ${whyNotADate(value, 'point')}`
}

function faultOfRules(value: unknown): string | undefined {
  if (!isObject(value))
    return `\`rules\` must be an object such as { "evidence/*": "warning" }, not ${shown(value)}.`
  try {
    settingsOf({ rules: value as RuleSettings })
    return undefined
  } catch (error) {
    return `\`rules\`: ${(error as Error).message}`
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return isObject(value) ? 'an object' : JSON.stringify(value)
}
