import { writeFileSync } from 'node:fs'
import { ExitCode, Stop } from './exit-code.ts'

/** Writes a file that an option names. */
export function writeFile(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    const reason = String((error as NodeJS.ErrnoException).code)
    throw new Stop(
      ExitCode.usage,
      `${path} cannot be written: ${reason}.`,
      'Check the path and the permissions of its folder.',
    )
  }
}
