import { Command } from 'commander'
import { stringify } from '../../build/canonical.ts'
import type { Diagnostic } from '../../check/diagnostic.ts'
import { type FromDraftOptions, fromDraft, repairPrompt } from '../../draft/index.ts'
import { escapeText } from '../../text/escape.ts'
import { refuseQuietReport } from '../check-options.ts'
import { type DraftText, readDraftText } from '../draft-text.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { oneOf } from '../options.ts'
import { colorsFor, warn, write } from '../output.ts'
import { readText } from '../read-text.ts'
import { FORMATS, type Format, reporterFor } from '../reporters/formats.ts'
import { addTo, emptySummary } from '../reporters/report.ts'
import { textsIn } from '../sources.ts'
import { writeFile } from '../write-file.ts'

interface Options extends Pick<FromDraftOptions, 'brief' | 'id' | 'asOf'> {
  sources: string
  issued?: string
  texts: boolean
  out?: string
  repair?: boolean
  format: Format
  quiet?: boolean
}

/** `communique draft FILE`: what a language model wrote as a dossier, with all that the texts do not bear out. */
export function draftCommand(): Command {
  return new Command('draft')
    .description('turn the draft of a language model into a dossier, and check it against its sources')
    .argument('<file>', 'a draft in JSON, as the schemas of `communique schema --profile` describe it, or -')
    .requiredOption(
      '--sources <folder>',
      'the texts that the model was given (.txt, .md, .markdown, .html, .htm, .xhtml): brief.txt, reference-1.txt for what it cites as [1], …',
    )
    .option('--brief <label>', 'the text that the draft takes apart (default: brief, or the only text)')
    .option('--issued <date>', 'the date of that text, from which "on Wednesday" is counted')
    .option('--id <id>', 'the id of the dossier, such as ab-2024 (default: made from the title)')
    .option('--as-of <date>', 'the day up to which the dossier tells the story')
    .option('--no-texts', 'leave the texts out of the dossier; a later check then needs --sources too')
    .option('--out <file>', 'write the dossier to a file instead of standard output')
    .option('--repair', 'print, instead of the dossier, a prompt that asks the model to correct its errors')
    .option(
      '--format <format>',
      `how findings are printed on standard error: ${FORMATS.join(', ')}`,
      oneOf(...FORMATS),
      'human',
    )
    .option('--quiet', 'print the summary of the findings only')
    .addHelpText(
      'after',
      `
Examples:
  communique schema --profile openai > schema.json          what to ask the model for
  communique draft draft.json --sources texts/ > dossier.json
  communique draft draft.json --sources texts/ --out dossier.json --repair > again.txt

Exit codes: 0 no errors, 1 errors in the draft (the dossier then holds what could be carried over, faults included;
a draft of the wrong shape gives none), 2 wrong usage, 3 unreadable input.`,
    )
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  refuseQuietReport(options)
  const { texts, problems } = textsIn(options.sources)
  const { name, text } = readText(file)
  refuseDossier(name, text)
  const { diagnostics, dossier } = readWith(text, fromDraftOptions(texts, options))
  if (dossier && options.out !== undefined) writeFile(options.out, stringify(dossier))
  if (options.repair) await write(repairPrompt(diagnostics))
  else if (dossier && options.out === undefined) await write(stringify(dossier))
  report(name, text, diagnostics, options)
  for (const problem of problems) warn(escapeText(problem))
  if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = ExitCode.findings
}

/** A dossier is no draft, and every key of it would be told as unknown. */
function refuseDossier(name: string, text: string): void {
  let value: { type?: unknown } | null
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return
  }
  if (value?.type !== 'dossier') return
  throw new Stop(
    ExitCode.usage,
    `${name} is a dossier already, not a draft.`,
    `Check it with \`communique check ${name === '<stdin>' ? '-' : name}\`.`,
  )
}

function fromDraftOptions(
  texts: readonly { label: string; text: string }[],
  options: Options,
): FromDraftOptions {
  const { brief, id, asOf, issued, sources } = options
  if (texts.length === 0)
    throw new Stop(
      ExitCode.usage,
      `The folder ${sources} holds no text (.txt, .md, .markdown, .html, .htm, .xhtml).`,
    )
  const labels = texts.map(({ label }) => label)
  const main = brief ?? (labels.length === 1 ? labels[0]! : 'brief')
  if (!labels.includes(main))
    throw new Stop(
      ExitCode.usage,
      `The folder ${sources} holds no text called ${main}.`,
      `Say with --brief which text the draft takes apart: ${labels.join(', ')}.`,
    )
  return {
    sources: texts.map((text) =>
      text.label === main && issued !== undefined ? { ...text, record: { issued } } : text,
    ),
    brief: main,
    id,
    asOf,
    storeTexts: options.texts,
  }
}

/** A draft is never refused; an option may be. */
function readWith(text: string, options: FromDraftOptions): DraftText {
  try {
    return readDraftText(text, (draft) => fromDraft(draft, options))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Stop(ExitCode.usage, error.message.replace(/^The option asOf/, 'The option as-of'))
  }
}

function report(
  name: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  { format, quiet }: Options,
): void {
  const colors = colorsFor(process.stderr, undefined)
  const reporter = reporterFor({ format, colors, failOn: 'error', quiet })
  const unreadable = diagnostics.some(({ rule }) => rule === 'schema/syntax')
  const found = { name, text, diagnostics, suppressed: 0, records: {}, unreadable }
  const summary = emptySummary()
  addTo(summary, found)
  warn(`${reporter.begin?.() ?? ''}${reporter.input(found)}${reporter.end(summary)}`.replace(/\n$/, ''))
}
