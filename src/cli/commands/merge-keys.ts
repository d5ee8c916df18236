import { Command } from 'commander'
import type { CheckOptions } from '../../check/options.ts'
import type { Severity } from '../../rules/rule.ts'
import { mergeKeys } from '../../stream/node/shards.ts'
import { readBaseline } from '../baseline.ts'
import { refuseQuietReport, refuseWrongOptions } from '../check-options.ts'
import { readConfig } from '../config.ts'
import { corpusOptions, DEFAULT_MEMORY, orStop, shardReports, tellLimits } from '../corpus.ts'
import { ExitCode } from '../exit-code.ts'
import { byteCount, FAIL_ON, oneOf, ruleSetting } from '../options.ts'
import { colorsFor, write } from '../output.ts'
import { FORMATS, type Format, reachesLevel, reporterFor } from '../reporters/formats.ts'
import { addTo, emptySummary } from '../reporters/report.ts'
import { keepHeapSmall } from '../small-heap.ts'

interface Options {
  format: Format
  failOn?: Severity | 'never'
  rule?: Record<string, Severity | 'off'>
  config?: string
  baseline?: string
  shards?: string
  memory: number
  all?: boolean
  quiet?: boolean
  color?: boolean
}

/** `communique merge-keys`: the references of a corpus that was checked shard by shard. */
export function mergeKeysCommand(): Command {
  return new Command('merge-keys')
    .description('compare the references of a corpus whose shards were checked one by one with --emit-keys')
    .argument('<keys...>', 'the keys files of all shards')
    .option(
      '--shards <folder>',
      'where the shards are now, by their names (default: where they were, seen from their keys file)',
    )
    .option('--format <format>', FORMATS.join(', '), oneOf(...FORMATS), 'human')
    .option(
      '--fail-on <severity>',
      'the least severity that fails: error, warning, info or never (default: error)',
      oneOf(...FAIL_ON),
    )
    .option('--rule <setting>', 'a severity, as in reference/unused-source=off; may be repeated', ruleSetting)
    .option('--config <file>', 'a configuration file (default: communique.config.json, when there is one)')
    .option('--baseline <file>', 'findings that are known and stay quiet')
    .option(
      '--memory <bytes>',
      'about how much the ids may take before they are put on disk',
      byteCount,
      DEFAULT_MEMORY,
    )
    .option('--all', 'show every piece of information, also where many are alike')
    .option('--quiet', 'print the summary only')
    .option('--color', 'colour even where there is no terminal')
    .option('--no-color', 'never colour')
    .addHelpText(
      'after',
      `
Example, with two shards that two machines may check:
  communique check --corpus a.ndjson --emit-keys a.keys
  communique check --corpus b.ndjson --emit-keys b.keys
  communique merge-keys a.keys b.keys

Keys hold no text: what they raise a suspicion of is read again in the shards, which must be there unchanged.`,
    )
    .action(run)
}

async function run(keys: string[], options: Options): Promise<void> {
  keepHeapSmall()
  const config = readConfig(options.config)
  const failOn = options.failOn ?? config.failOn ?? 'error'
  const check: CheckOptions = {
    rules: { ...config.rules, ...options.rule },
    baseline: options.baseline === undefined ? undefined : readBaseline(options.baseline),
  }
  refuseWrongOptions(check)
  refuseQuietReport(options)
  const { references, shards } = await orStop(
    mergeKeys(keys, options.shards, corpusOptions(check, options.memory)),
  )
  const colors = colorsFor(process.stdout, options.color)
  const { format, all, quiet } = options
  const reporter = reporterFor({ format, colors, failOn, all, quiet })
  const summary = emptySummary()
  await write(reporter.begin?.() ?? '')
  let failed = false
  for (const report of shardReports(references, shards)) {
    const severities = [...report.diagnostics.map(({ severity }) => severity), report.hidden]
    failed ||= severities.some((severity) => severity !== undefined && reachesLevel(severity, failOn))
    addTo(summary, report)
    await write(reporter.input(report))
  }
  await write(reporter.end(summary))
  tellLimits(references)
  process.exitCode = failed ? ExitCode.findings : ExitCode.clean
}
