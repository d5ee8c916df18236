import { writeFileSync } from 'node:fs'
import { whyUnwritable } from '../stream/node/write.ts'
import { ExitCode, Stop } from './exit-code.ts'

/** Writes a file that an option names. */
export function writeFile(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    const reason = whyUnwritable(String((error as NodeJS.ErrnoException).code))
    throw new Stop(ExitCode.output, `${path} cannot be written: ${reason}.`)
  }
}
