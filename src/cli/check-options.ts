import { type CheckOptions, settingsOf } from '../check/options.ts'
import { ExitCode, Stop } from './exit-code.ts'

/** A check throws because of its options only; on the command line they are the user's. */
export function refuseWrongOptions(options: CheckOptions): void {
  try {
    settingsOf(options)
  } catch (error) {
    throw new Stop(ExitCode.usage, (error as Error).message, '`communique rules` lists the rules.')
  }
}

/** What says how much is printed for people does nothing to a report for programs. */
export function refuseForPeopleOnly({
  format,
  all,
  quiet,
}: {
  format: string
  all?: boolean | undefined
  quiet?: boolean | undefined
}): void {
  if (format === 'human' || !(all || quiet)) return
  const option = quiet ? '--quiet' : '--all'
  throw new Stop(
    ExitCode.usage,
    `${option} goes with --format human; --format ${format} always prints the whole report.`,
    `Leave ${option} out.`,
  )
}
