import { Command, CommanderError } from 'commander'
import { BrokenOutput } from '../stream/node/write.ts'
import { escapeText } from '../text/escape.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { colorsFor, isClosedPipe, isFullDisk, tellStop, warn } from './output.ts'
import { VERSION } from './version.ts'

/** The commands, each loaded only when it is asked for: what one needs takes others a tenth of a second to load. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).checkCommand(),
  filter: async () => (await import('./commands/filter.ts')).filterCommand(),
  verdicts: async () => (await import('./commands/verdicts.ts')).verdictsCommand(),
  'merge-keys': async () => (await import('./commands/merge-keys.ts')).mergeKeysCommand(),
  read: async () => (await import('./commands/read.ts')).readCommand(),
  draft: async () => (await import('./commands/draft.ts')).draftCommand(),
  render: async () => (await import('./commands/render.ts')).renderCommand(),
  anchor: async () => (await import('./commands/anchor.ts')).anchorCommand(),
  disputes: async () => (await import('./commands/disputes.ts')).disputesCommand(),
  timeline: async () => (await import('./commands/timeline.ts')).timelineCommand(),
  schema: async () => (await import('./commands/schema.ts')).schemaCommand(),
  rules: async () => (await import('./commands/rules.ts')).rulesCommand(),
  explain: async () => (await import('./commands/explain.ts')).explainCommand(),
}

/** The commands that the arguments may be about: the one that they begin with, none for the version, else all. */
function commandsFor([first = '']: readonly string[]): Promise<Command[]> {
  if (first === '-V' || first === '--version') return Promise.resolve([])
  const named = Object.hasOwn(COMMANDS, first) ? [COMMANDS[first]!] : Object.values(COMMANDS)
  return Promise.all(named.map((load) => load()))
}

function program(commands: readonly Command[]): Command {
  const communique = new Command('communique')
    .description(
      'Checks records of international agreements: who agreed to what, who said what, and which source backs it.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .showHelpAfterError('Run `communique --help` for what it can do.')
    .addHelpText(
      'after',
      `
Examples:
  communique check dossier.json                 report on a dossier
  communique check records/ --format json       every file of a folder, for machines
  cat records.ndjson | communique check --ndjson -
  communique filter --rejects bad.ndjson < in.ndjson > good.ndjson
  communique read brief.txt --out dossier.json  a text with [1, 2] markers as a dossier to work on
  communique draft draft.json --sources texts/  what a language model wrote as a dossier, and its faults
  communique disputes dossier.json              what the sources disagree about
  communique explain time/reversed              what a rule means

Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 unreadable or empty input, 70 internal error,
74 output that cannot be written, 141 a reader of the output that went away, 128 and its number after a signal.`,
    )
  for (const command of commands) communique.addCommand(command)
  return communique
}

/** Runs the program and sets the exit code; never ends the process while something is still being written. */
async function main(args: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      // Other errors are told by the write that met them.
      if (isClosedPipe(error)) process.exit(process.exitCode ?? ExitCode.closedPipe)
    })
  try {
    const communique = program(await commandsFor(args))
    for (const command of [communique, ...communique.commands]) command.exitOverride()
    if (args.length === 0) {
      communique.outputHelp()
      process.exitCode = ExitCode.usage
      return
    }
    await communique.parseAsync([...args], { from: 'user' })
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.clean : ExitCode.usage
  const colors = colorsFor(process.stderr, undefined)
  if (error instanceof Stop) {
    tellStop(error)
    return error.exitCode
  }
  if (isClosedPipe(error)) return ExitCode.closedPipe
  if (error instanceof BrokenOutput || isFullDisk(error)) {
    warn(
      `${colors.red('error')} ${escapeText(error instanceof BrokenOutput ? error.message : 'The output cannot be written: the disk is full.')}`,
    )
    return ExitCode.output
  }
  const message = error instanceof Error ? error.message : String(error)
  warn(`${colors.red('internal error')} ${escapeText(message)}`)
  warn(
    '  This is a fault of communique and not of your data; please report it with the input that causes it.',
  )
  if (process.env.COMMUNIQUE_DEBUG && error instanceof Error) warn(error.stack ?? '')
  return ExitCode.internal
}

await main(process.argv.slice(2))
