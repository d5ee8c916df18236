import { Command } from 'commander'
import type { CheckOptions, Level } from '../../check/options.ts'
import type { Severity } from '../../rules/rule.ts'
import { escapeText } from '../../text/escape.ts'
import { BaselineWriter, readBaseline, refuseOverwriting } from '../baseline.ts'
import { checkInput } from '../check-input.ts'
import { refuseWrongOptions } from '../check-options.ts'
import { readConfig } from '../config.ts'
import { type CorpusChoices, checkAsCorpus, DEFAULT_MEMORY } from '../corpus.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { findInputs, type Input, type InputFormat } from '../inputs.ts'
import { byteCount, oneOf, ruleSetting } from '../options.ts'
import { colorsFor, warn, write } from '../output.ts'
import { FORMATS, type Format, reachesLevel, reporterFor } from '../reporters/formats.ts'
import { addTo, emptySummary, type InputFailure, type InputReport } from '../reporters/report.ts'
import { openSources } from '../sources.ts'

interface Options extends CorpusChoices {
  format: Format
  baseline?: string
  writeBaseline?: string
  failOn?: Severity | 'never'
  level: Level
  asOf?: string
  config?: string
  sources?: string
  rule: Record<string, Severity | 'off'>
  ndjson?: boolean
  yaml?: boolean
  color?: boolean
  allowEmpty?: boolean
  all?: boolean
  quiet?: boolean
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
      oneOf('error', 'warning', 'info', 'never'),
    )
    .option('--level <level>', 'schema, record or dossier', oneOf('schema', 'record', 'dossier'), 'dossier')
    .option('--as-of <date>', 'the day after which things lie in the future, where a dossier does not say')
    .option(
      '--rule <setting>',
      'a severity, as in time/sentinel=off or "agreement/*=warning"; may be repeated',
      ruleSetting,
      {},
    )
    .option(
      '--sources <folder>',
      'snapshots of sources (.txt, .md, .html), named by id or found by their SHA-256, to compare quotations with',
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
      'with --corpus: about how much the ids may take before they are put on disk',
      byteCount,
      DEFAULT_MEMORY,
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
    .option('--color', 'colour even where there is no terminal')
    .option('--no-color', 'never colour')
    .action(run)
}

async function run(files: string[], options: Options): Promise<void> {
  const config = readConfig(options.config)
  const failOn = options.failOn ?? oneOf('error', 'warning', 'info', 'never')(config.failOn ?? 'error')
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
  const outcomes = options.corpus
    ? checkAsCorpus(files, checkOptions, options)
    : checkEach(findInputs(files, forcedFormat(options)), checkOptions, options.allowEmpty === true)
  for await (const outcome of outcomes) {
    if ('message' in outcome) {
      unreadable = true
      summary.unreadable++
      await write(reporter.failure(outcome))
      if (options.format !== 'human') warn(`${colors.red('error')} ${escapeText(outcome.message)}`)
      continue
    }
    addTo(summary, outcome)
    for (const { record, rule, severity } of outcome.diagnostics) {
      const isKnown = known?.add({ record, rule }) === true
      if (reachesLevel(severity, failOn) && !isKnown) failed = true
    }
    unreadable ||= outcome.unreadable
    await write(reporter.input(outcome))
  }
  await write(reporter.end(summary))
  if (options.writeBaseline !== undefined) known?.write(options.writeBaseline)
  for (const problem of sources?.problems ?? []) warn(`${colors.yellow('warning')} ${escapeText(problem)}`)
  process.exitCode = unreadable ? ExitCode.input : failed ? ExitCode.findings : ExitCode.clean
}

/** Checks one input after the other, each by itself. */
function* checkEach(
  inputs: readonly Input[],
  options: CheckOptions,
  allowEmpty: boolean,
): Generator<InputReport | InputFailure> {
  for (const input of inputs)
    try {
      yield checkInput(input, options, allowEmpty)
    } catch (error) {
      if (!(error instanceof Stop) || error.exitCode !== ExitCode.input) throw error
      yield { name: input.name, message: error.message, help: error.help }
    }
}

function forcedFormat({ ndjson, yaml }: Options): InputFormat | undefined {
  if (ndjson && yaml) throw new Stop(ExitCode.usage, 'An input is read as NDJSON or as YAML, not as both.')
  return ndjson ? 'ndjson' : yaml ? 'yaml' : undefined
}
