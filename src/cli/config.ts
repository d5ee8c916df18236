import { existsSync, readFileSync } from 'node:fs'
import type { RuleSettings } from '../check/options.ts'
import { ExitCode, Stop } from './exit-code.ts'

/** What `communique.config.json` may say. The command line wins over it. */
export interface Config {
  $schema?: string
  /** Severity by rule or group, as in `{ "evidence/*": "warning" }`. */
  rules?: RuleSettings
  /** The least severity that makes a check fail. */
  failOn?: string
  /** The day after which things lie in the future. */
  asOf?: string
}

const KEYS = ['$schema', 'rules', 'failOn', 'asOf']
/** The configuration that is read where none is named. */
export const DEFAULT_CONFIG = 'communique.config.json'

/** Reads the configuration: the file named, or the one in the working folder when there is one. */
export function readConfig(path: string | undefined): Config {
  const file = path ?? DEFAULT_CONFIG
  if (!existsSync(file)) {
    if (path === undefined) return {}
    throw new Stop(ExitCode.usage, `There is no configuration file ${file}.`)
  }
  let config: unknown
  try {
    config = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Stop(ExitCode.usage, `The configuration ${file} is not JSON.`)
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new Stop(ExitCode.usage, `The configuration ${file} must be an object.`)
  const unknown = Object.keys(config).find((key) => !KEYS.includes(key))
  if (unknown !== undefined)
    throw new Stop(
      ExitCode.usage,
      `The configuration ${file} has an unknown key ${JSON.stringify(unknown)}.`,
      `It may hold ${KEYS.slice(1).join(', ')}.`,
    )
  return config
}
