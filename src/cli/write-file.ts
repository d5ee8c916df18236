import { writeFileSync } from 'node:fs'
import { whyUnwritable } from '../stream/node/unwritable.ts'
import { ExitCode, Stop } from './exit-code.ts'

/** Writes a file that an option names. */
export function writeFile(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new Stop(ExitCode.output, `${path} cannot be written: ${whyUnwritable(error)}.`)
  }
}
