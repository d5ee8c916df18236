import { statSync } from 'node:fs'
import { lineCounter } from '../check/lines.ts'
import { readText } from '../check/read-text.ts'
import { decodeUtf8 } from './decode.ts'
import { isDevice } from './device.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { readBytes } from './read-bytes.ts'

const DEEPEST = 64

/** What a JSON file holds that an option names, such as "the configuration". What is wrong with it is wrong usage. */
export function readJsonFile(path: string, what: string, help?: string): unknown {
  const text = textOf(path, what, help)
  const { readable, value, faults } = readText(text, DEEPEST)
  const [fault] = faults
  if (fault === undefined) return value
  const { line, column } = lineCounter(text)(fault.offset)
  throw new Stop(
    ExitCode.usage,
    `The ${what} ${path}${readable ? '' : ' is not JSON'}, line ${line}, column ${column}: ${fault.message}`,
    help,
  )
}

function textOf(path: string, what: string, help: string | undefined): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats && isDevice(stats))
    throw new Stop(ExitCode.usage, `The ${what} ${path} is a device, not a file.`, help)
  try {
    return decodeUtf8(readBytes(path === '-' ? './-' : path), path)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    throw new Stop(ExitCode.usage, `The ${what} ${error.message}`, help ?? error.help)
  }
}
