import { Command } from 'commander'
import type { CheckOptions, Level } from '../../check/options.ts'
import type { Severity } from '../../rules/rule.ts'
import { escapeText } from '../../text/escape.ts'
import { BaselineWriter, readBaseline, refuseOverwriting } from '../baseline.ts'
import { checkEach } from '../check-each.ts'
import { refuseQuietReport, refuseWrongOptions } from '../check-options.ts'
import { DEFAULT_CONFIG, readConfig } from '../config.ts'
import { type CorpusChoices, checkAsCorpus } from '../corpus.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { findInputs, type InputFormat } from '../inputs.ts'
import { byteCount, FAIL_ON, oneOf, pointDate, ruleSetting } from '../options.ts'
import { colorsFor, tellStop, warn, write } from '../output.ts'
import { progressLine, totalSize } from '../progress-line.ts'
import { FORMATS, type Format, reachesLevel, reporterFor } from '../reporters/formats.ts'
import { addTo, emptySummary } from '../reporters/report.ts'
import { openSources } from '../sources.ts'
import { runOnChange, stateOf } from '../watch.ts'

const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H'

interface Options extends CorpusChoices {
  format: Format
  baseline?: string
  writeBaseline?: string
  failOn?: Severity | 'never'
  level: Level
  asOf?: string
  config?: string
  sources?: string
  rule?: Record<string, Severity | 'off'>
  ndjson?: boolean
  yaml?: boolean
  color?: boolean
  allowEmpty?: boolean
  all?: boolean
  quiet?: boolean
  watch?: boolean
}

/** `communique check`: dossiers and record streams against the shape and the rules. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check dossiers (JSON, YAML) and record streams (NDJSON)')
    .argument('[files...]', 'files, folders, globs, or - for standard input')
    .option('--format <format>', FORMATS.join(', '), oneOf(...FORMATS), 'human')
    .option(
      '--fail-on <severity>',
      'the least severity that fails: error, warning, info or never (default: error)',
      oneOf(...FAIL_ON),
    )
    .option('--level <level>', 'schema, record or dossier', oneOf('schema', 'record', 'dossier'), 'dossier')
    .option(
      '--as-of <date>',
      'the day after which things lie in the future, where a dossier does not say',
      pointDate,
    )
    .option(
      '--rule <setting>',
      'a severity, as in time/sentinel=off or "agreement/*=warning"; may be repeated',
      ruleSetting,
    )
    .option(
      '--sources <folder>',
      'snapshots of sources (.txt, .md, .markdown, .json, .html, .htm, .xhtml), named by id or found by their SHA-256, to compare quotations with',
    )
    .option('--config <file>', 'a configuration file (default: communique.config.json, when there is one)')
    .option('--baseline <file>', 'findings that are known and stay quiet, as --write-baseline wrote them')
    .option('--write-baseline <file>', 'write the findings there as known; only others fail the check')
    .option(
      '--corpus',
      'take all inputs, which are record streams of any length, for one corpus: references may lead from any to any',
    )
    .option(
      '--memory <bytes>',
      'with --corpus: about how much the ids may take before they are put on disk (default: 192M)',
      byteCount,
    )
    .option(
      '--emit-keys <file>',
      'with --corpus: do not compare references, write the ids there for `communique merge-keys`',
    )
    .option('--ndjson', 'read every input as a record stream')
    .option('--yaml', 'read every input as YAML')
    .option('--allow-empty', 'do not mind an input without records')
    .option('--all', 'show every piece of information, also where many are alike')
    .option('--quiet', 'print the summary only')
    .option('--watch', 'check again whenever an input changes, until Ctrl-C')
    .option('--color', 'colour even where there is no terminal')
    .option('--no-color', 'never colour')
    .action(run)
}

async function run(files: string[], options: Options): Promise<void> {
  if (options.watch) return watch(files, options)
  process.exitCode = await checkOnce(files, options)
}

/** Checks, and again whenever an input changes or something else that the check reads. */
async function watch(files: string[], options: Options): Promise<void> {
  refuseWatching(files, options)
  const others = [options.config ?? DEFAULT_CONFIG, options.baseline, options.sources]
  const look = () =>
    stateOf(
      files,
      others.filter((path) => path !== undefined),
    )
  // What is wrong at the beginning ends the program, as without --watch; what goes wrong later may be mended.
  let isMendable = false
  await runOnChange(look, async () => {
    if (process.stdout.isTTY) await write(CLEAR_SCREEN)
    try {
      await checkOnce(files, options)
    } catch (error) {
      if (!isMendable || !(error instanceof Stop)) throw error
      tellStop(error)
    }
    isMendable = true
    warn('Watching for changes; Ctrl-C ends.')
  })
}

/** A report for a program ends once; one that is watched does not. */
function refuseWatching(files: string[], options: Options): void {
  const refuse = (reason: string, help: string): never => {
    throw new Stop(ExitCode.usage, `--watch does not go with that: ${reason}.`, help)
  }
  if (files.length === 0 || files.includes('-'))
    refuse(
      'standard input cannot be read again',
      'Name files or folders, as in `communique check --watch dossier.json`.',
    )
  if (options.format !== 'human')
    refuse(`it is for people, and --format ${options.format} is for programs`, 'Leave one of the two out.')
  if (options.writeBaseline !== undefined || options.emitKeys !== undefined)
    refuse('it would write the same file again and again', 'Write the file by a check without --watch.')
}

async function checkOnce(files: string[], options: Options): Promise<ExitCode> {
  const config = readConfig(options.config)
  const failOn = options.failOn ?? config.failOn ?? 'error'
  const sources = options.sources === undefined ? undefined : openSources(options.sources)
  const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline)
  if (options.writeBaseline !== undefined) refuseOverwriting(options.writeBaseline)
  const checkOptions: CheckOptions = {
    snapshotOf: sources?.snapshotOf,
    level: options.level,
    asOf: options.asOf ?? config.asOf,
    rules: { ...config.rules, ...options.rule },
    baseline,
  }
  refuseWrongOptions(checkOptions)
  refuseQuietReport(options)
  for (const [option, value] of [
    ['--emit-keys', options.emitKeys],
    ['--memory', options.memory],
  ] as const)
    if (value !== undefined && !options.corpus)
      throw new Stop(ExitCode.usage, `${option} goes with --corpus.`, `Add --corpus, or leave ${option} out.`)
  if (options.corpus && options.yaml)
    throw new Stop(ExitCode.usage, '--corpus reads record streams, and --yaml does not go with it.')
  if (files.length === 0 && process.stdin.isTTY)
    throw new Stop(
      ExitCode.usage,
      'Nothing to check was named.',
      'Name a file, as in `communique check dossier.json`, or use - for standard input.',
    )
  const colors = colorsFor(process.stdout, options.color)
  const { format, all, quiet } = options
  const reporter = reporterFor({ format, colors, failOn, all, quiet })
  const known = options.writeBaseline === undefined ? undefined : new BaselineWriter(baseline)
  const summary = emptySummary()
  let unreadable = false
  let failed = false
  await write(reporter.begin?.() ?? '')
  const inputs = options.corpus ? [] : findInputs(files, forcedFormat(options))
  const progress = progressLine({ total: totalSize(inputs.map(({ name }) => name)) })
  const outcomes = options.corpus
    ? checkAsCorpus(files, checkOptions, options)
    : checkEach(inputs, checkOptions, options.allowEmpty === true, progress)
  const print = async (text: string): Promise<void> => {
    if (text !== '') progress?.clear()
    await write(text)
  }
  for await (const outcome of outcomes) {
    if ('message' in outcome) {
      unreadable = true
      summary.unreadable++
      await print(reporter.failure(outcome))
      if (options.format !== 'human') warn(`${colors.red('error')} ${escapeText(outcome.message)}`)
      continue
    }
    addTo(summary, outcome)
    for (const { record, rule, severity } of outcome.diagnostics) {
      const isKnown = known?.add({ record, rule }) === true
      if (reachesLevel(severity, failOn) && !isKnown) failed = true
    }
    if (outcome.hidden && reachesLevel(outcome.hidden, failOn)) failed = true
    unreadable ||= outcome.unreadable
    await print(reporter.input(outcome))
  }
  progress?.clear()
  await write(reporter.end(summary))
  if (known !== undefined && options.writeBaseline !== undefined)
    warn(escapeText(known.write(options.writeBaseline)))
  for (const rule of summary.notApplied) warn(`info ${rule} was not applied; name a day with --as-of.`)
  for (const problem of sources?.problems ?? []) warn(`${colors.yellow('warning')} ${escapeText(problem)}`)
  return unreadable ? ExitCode.input : failed ? ExitCode.findings : ExitCode.clean
}

function forcedFormat({ ndjson, yaml }: Options): InputFormat | undefined {
  if (ndjson && yaml) throw new Stop(ExitCode.usage, 'An input is read as NDJSON or as YAML, not as both.')
  return ndjson ? 'ndjson' : yaml ? 'yaml' : undefined
}
