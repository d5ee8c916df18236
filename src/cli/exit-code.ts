/** How the program ends. A signal adds 128 to its number; that is left to the shell. */
export const ExitCode = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** An input cannot be read, or there is none. */
  input: 3,
  /** A fault of the program itself. */
  internal: 70,
  /** The output cannot be written, such as on a full disk. */
  output: 74,
  /** The reader of the output went away before its end, as when a program is ended by SIGPIPE. */
  closedPipe: 141,
} as const

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** An end that is the user's to mend: one clear sentence and an exit code. */
export class Stop extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
    readonly help?: string,
  ) {
    super(message)
  }
}
