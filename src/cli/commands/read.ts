import { Command } from 'commander'
import { type BriefNote, type ReadBrief, type ReadBriefOptions, readBrief } from '../../brief/index.ts'
import { stringify } from '../../build/canonical.ts'
import { escapeText } from '../../text/escape.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { colorsFor, warn, write } from '../output.ts'
import { readText } from '../read-text.ts'
import { refuseRecords } from '../refuse-records.ts'
import { writeFile } from '../write-file.ts'

interface Options extends Pick<ReadBriefOptions, 'id' | 'title' | 'language' | 'asOf' | 'url' | 'issued'> {
  out?: string
  notes?: string
  quiet?: boolean
}

/** How many notes of a kind are printed; `--notes` writes them all. */
const MOST_PRINTED = 100

/** `communique read BRIEF`: a text with [1, 2] markers as the skeleton of a dossier. */
export function readCommand(): Command {
  return new Command('read')
    .description('read a text with [1, 2] markers as the skeleton of a dossier')
    .argument('<file>', 'a text in UTF-8, or - for standard input')
    .option('--id <id>', 'the id of the dossier, such as ab-2024')
    .option('--title <title>', 'its title (default: the headline of the text)')
    .option('--language <tag>', 'the language of the text, such as en or fa (default: read from the text)')
    .option('--as-of <date>', 'the day up to which the dossier tells the story')
    .option('--url <address>', 'the address of the text')
    .option('--issued <date>', 'the date of the text, from which "on Wednesday" is counted')
    .option('--out <file>', 'write the dossier to a file')
    .option('--notes <file>', 'write what was inferred and what was left open to a file, as JSON')
    .option('--quiet', 'do not print what was inferred and left open')
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const { text, name } = readText(file)
  refuseRecords(text, name)
  const { id, title, language, asOf, url, issued } = options
  const read = readAs(text, { id, title, language, asOf, url, issued })
  const json = stringify(read.dossier)
  if (options.notes !== undefined) {
    const { inferred, open } = read
    writeFile(options.notes, `${JSON.stringify({ inferred, open }, null, 2)}\n`)
  }
  if (options.out === undefined) await write(json)
  else writeFile(options.out, json)
  if (!options.quiet) report(read)
}

/** No words of a text are refused; an option may be. */
function readAs(text: string, options: ReadBriefOptions): ReadBrief {
  try {
    return readBrief(text, options)
  } catch (error) {
    const option = error instanceof RangeError ? /^The option (\w+)/.exec(error.message) : null
    if (option === null) throw error
    const flag = option[1]!.replace('asOf', 'as-of')
    throw new Stop(
      ExitCode.usage,
      `The option --${flag}${(error as RangeError).message.slice(option[0].length)}`,
    )
  }
}

function report({ dossier, inferred, open }: ReadBrief): void {
  const { actors, statements, sources } = dossier
  const { bold } = colorsFor(process.stderr, undefined)
  warn(
    bold(
      `${count(statements.length, 'statement')}, ${count(actors.length, 'actor')}, ${count(sources.length, 'source')}`,
    ),
  )
  list('Inferred, please confirm', inferred)
  list('Left open', open)
}

function list(title: string, notes: readonly BriefNote[]): void {
  if (notes.length === 0) return
  const { bold, dim } = colorsFor(process.stderr, undefined)
  warn(bold(`${title} (${notes.length}):`))
  for (const { pointer, message } of notes.slice(0, MOST_PRINTED))
    warn(`  ${escapeText(message)} ${dim(escapeText(pointer))}`)
  if (notes.length > MOST_PRINTED)
    warn(`  … and ${notes.length - MOST_PRINTED} more; --notes FILE writes them all.`)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
