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

/** A shorter report is for people; one for programs is always whole. */
export function refuseQuietReport({ format, quiet }: { format: string; quiet?: boolean | undefined }): void {
  if (format === 'human' || !quiet) return
  throw new Stop(
    ExitCode.usage,
    `--quiet goes with --format human; --format ${format} always prints the whole report.`,
    'Leave --quiet out.',
  )
}
