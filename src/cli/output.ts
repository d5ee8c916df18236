import { writeSync } from 'node:fs'
import pc from 'picocolors'
import { escapeText } from '../text/escape.ts'
import type { Stop } from './exit-code.ts'

/** Colours for one stream: real ones on a terminal that wants them, none elsewhere. */
export function colorsFor(
  stream: NodeJS.WriteStream,
  choice: boolean | undefined,
): ReturnType<typeof pc.createColors> {
  return pc.createColors(
    choice ?? (stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'),
  )
}

/** Writes data to standard output and waits until it is taken. A closed pipe ends the program quietly. */
export async function write(text: string): Promise<void> {
  if (text === '') return
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Writes a line for people to standard error. */
export function warn(text: string): void {
  try {
    writeSync(2, `${text}\n`)
  } catch {
    // Nobody reads standard error any more, and there is nowhere else to say so.
  }
}

/** Says on standard error what the user has to mend. */
export function tellStop({ message, help }: Stop): void {
  warn(`${colorsFor(process.stderr, undefined).red('error')} ${escapeText(message)}`)
  if (help) warn(`  ${escapeText(help)}`)
}

/** Whether an error says that the reader of our output has gone. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE'
}

/** Whether an error says that the disk is full. */
export function isFullDisk(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOSPC'
}
