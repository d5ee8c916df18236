import { existsSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import type { LineOptions } from '../../stream/line-checker.ts'
import { removeCheckpoint } from '../../stream/node/checkpoint.ts'
import { filterInputs, type Progress, startOfRun } from '../../stream/node/filter.ts'
import { type WorkerPool, workerPool } from '../../stream/node/pool.ts'
import { MOST_INFLATED_BYTES } from '../../stream/node/read.ts'
import { fileOutput, streamOutput } from '../../stream/node/write.ts'
import { type StreamSummary, settled } from '../../stream/summary.ts'
import { escapeJson, escapeText } from '../../text/escape.ts'
import { DEFAULT_CONFIG } from '../config.ts'
import { refuseKeysWithoutShard, writeKeysOf } from '../emit-keys.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { type FileUse, refuseClashes } from '../file-clashes.ts'
import { filePath } from '../file-path.ts'
import { checkpointWriter, openCheckpoint, whenDue } from '../filter-checkpoint.ts'
import { findInputs } from '../inputs.ts'
import { byteCount } from '../options.ts'
import { warn } from '../output.ts'
import { progressLine, totalSize } from '../progress-line.ts'
import { type RejectLimit, rejectLimit } from '../reject-limit.ts'
import { keepHeapSmall } from '../small-heap.ts'
import { lineOptionsOf, type StreamCheckOptions, withStreamOptions } from '../stream-options.ts'
import { VERSION } from '../version.ts'

interface Options extends StreamCheckOptions {
  out?: string
  rejects?: string
  maxRejects?: RejectLimit
  maxInflatedBytes: number
  jobs: number
  resume?: string
  emitKeys?: string
  allowEmpty?: boolean
}

/** Something that the user should know of at the end of a run. */
interface Problem {
  source?: string
  message: string
  help?: string
}

/** `communique filter`: splits record streams into valid lines and rejects. */
export function filterCommand(): Command {
  return withStreamOptions(
    new Command('filter')
      .description(
        'pass valid lines of a record stream (NDJSON) on unchanged, and put the others aside with reasons',
      )
      .argument('[files...]', 'files, folders, globs, or - for standard input; gzip is unpacked')
      .option('--out <file>', 'where valid lines go (default: standard output)', filePath)
      .option(
        '--rejects <file>',
        'where rejected lines go, with what is wrong (default: standard error)',
        filePath,
      )
      .option(
        '--max-rejects <limit>',
        'how many rejects are allowed before the run fails: a number, or a share such as 1%',
        rejectLimit,
      ),
  )
    .option(
      '--max-inflated-bytes <bytes>',
      'the most that gzip may unpack to',
      byteCount,
      MOST_INFLATED_BYTES,
    )
    .option('--jobs <number>', 'share the work among so many threads', jobCount, 1)
    .option(
      '--resume <checkpoint>',
      'note there how far the run came, and go on from there when it was cut short',
      filePath,
    )
    .option(
      '--emit-keys <file>',
      'write the ids of the valid lines there for `communique merge-keys`; needs --out',
      filePath,
    )
    .option('--allow-empty', 'do not mind inputs without records')
    .action(run)
}

async function run(files: string[], options: Options): Promise<void> {
  // Stands if the reader of the output goes away.
  process.exitCode = ExitCode.closedPipe
  keepHeapSmall()
  const check = lineOptionsOf(options)
  const paths = pathsOf(files)
  const uses = usesOf(paths, options)
  refuseClashes(uses)
  if (options.emitKeys !== undefined) refuseKeysWithoutShard(options.out)
  const checkpoint =
    options.resume === undefined ? undefined : await openCheckpoint(options.resume, paths, options, check)
  const last = checkpoint?.last
  const accepted = options.out
    ? await fileOutput(options.out, last?.accepted.length ?? 0)
    : streamOutput(process.stdout)
  const rejects = options.rejects
    ? await fileOutput(options.rejects, last?.rejects.length ?? 0)
    : streamOutput(process.stderr)
  const keys = options.emitKeys === undefined ? undefined : await fileOutput(options.emitKeys, 0)
  // Only files that exist can be told from each other whatever links lead to them. Nothing was emptied so far.
  refuseClashes(uses)
  const progress = last?.progress ?? startOfRun()
  const save = checkpoint && checkpointWriter(checkpoint, accepted, rejects)
  await save?.(progress)
  await accepted.begin()
  await rejects.begin()
  const saveWhenDue = save && whenDue(save)
  const shown = isSilent(options)
    ? progressLine({ total: totalSize(paths), done: progress.summary.bytes })
    : undefined
  const pool = options.jobs > 1 ? startPool(options.jobs, check) : undefined
  try {
    const settings = { check, toolVersion: VERSION, maxInflatedBytes: options.maxInflatedBytes, pool }
    await filterInputs(paths, accepted, rejects, progress, settings, async (now) => {
      const { lines, rejected, bytes } = now.summary
      shown?.update(bytes, [`${lines} lines`, `${rejected} rejected`])
      await saveWhenDue?.(now)
    })
  } finally {
    shown?.clear()
    await pool?.close()
  }
  const { code, problems } = outcome(progress, options)
  await rejects.write(`${escapeJson(JSON.stringify(summaryRecord(progress, problems)))}\n`)
  await accepted.close()
  await rejects.close()
  if (options.emitKeys !== undefined) await writeKeysOf(options.out!, options.emitKeys)
  await keys?.close()
  if (options.resume) await removeCheckpoint(options.resume)
  if (options.rejects) tellPeople(progress.summary, problems, options.rejects)
  process.exitCode = code
}

/** Whether the terminal is free for a line of progress, because no lines go there. */
function isSilent({ out, rejects }: Options): boolean {
  return rejects !== undefined && (out !== undefined || !process.stdout.isTTY)
}

function pathsOf(files: string[]): string[] {
  if (files.length === 0 && process.stdin.isTTY)
    throw new Stop(
      ExitCode.usage,
      'Nothing to filter was named.',
      'Name a file, as in `communique filter records.ndjson`, or pipe records into it.',
    )
  if (files.includes(''))
    throw new Stop(ExitCode.usage, 'The name of an input is empty; is a shell variable unset?')
  return findInputs(files, 'ndjson').map(({ name }) => (name === '<stdin>' ? '-' : name))
}

/** All files of a run. */
function usesOf(paths: readonly string[], options: Options): FileUse[] {
  const { out, rejects, resume, emitKeys, config = DEFAULT_CONFIG } = options
  const read = paths.map((path) => ({ role: 'an input', file: path === '-' ? 0 : path }))
  if (existsSync(config)) read.push({ role: 'the configuration', file: config })
  const written = [
    { role: out === undefined ? 'standard output' : '--out', file: out ?? 1 },
    { role: rejects === undefined ? 'standard error' : '--rejects', file: rejects ?? 2 },
    ...(resume === undefined ? [] : [{ role: '--resume', file: resume }]),
    ...(emitKeys === undefined ? [] : [{ role: '--emit-keys', file: emitKeys }]),
  ]
  return [
    ...read.map((use) => ({ ...use, isWritten: false })),
    ...written.map((use) => ({ ...use, isWritten: true })),
  ]
}

function startPool(jobs: number, check: LineOptions): WorkerPool {
  return workerPool(jobs, check, new URL('./filter-worker.js', import.meta.url))
}

function outcome(progress: Progress, options: Options): { code: ExitCode; problems: Problem[] } {
  const { summary, broken, changed } = progress
  const problems: Problem[] = [...broken]
  for (const source of changed)
    problems.push({
      source,
      message: 'It was written to while it was read: what came later is missing, and a line may be torn.',
      help: 'Filter it again when nothing writes to it.',
    })
  const past = options.maxRejects?.passedBy(summary) === true
  if (past)
    problems.push({
      message: `${summary.rejected} of ${summary.accepted + summary.rejected} records were rejected, more than --max-rejects ${options.maxRejects!.text} allows.`,
      help: 'The rejects say what is wrong with each of them.',
    })
  const empty = summary.lines === summary.blank && broken.length === 0 && !options.allowEmpty
  if (empty)
    problems.push({
      message: 'There was no record to filter.',
      help: 'If that is as it should be, add --allow-empty.',
    })
  return {
    code: broken.length > 0 || empty ? ExitCode.input : past ? ExitCode.findings : ExitCode.clean,
    problems,
  }
}

/** The last line of the rejects. Without it a run was cut short. */
function summaryRecord({ summary, broken }: Progress, problems: Problem[]): object {
  return {
    v: 1,
    tool: 'communique',
    toolVersion: VERSION,
    schemaVersion: '1',
    summary: {
      complete: broken.length === 0,
      ...settled(summary),
      ...(problems.length > 0 && { problems }),
    },
  }
}

function tellPeople({ accepted, rejected }: StreamSummary, problems: Problem[], rejects: string): void {
  for (const { source, message, help } of problems) {
    warn(`error ${escapeText(source === undefined ? message : `${source}: ${message}`)}`)
    if (help) warn(`  ${escapeText(help)}`)
  }
  warn(`${accepted} accepted, ${rejected} rejected (see ${escapeText(rejects)})`)
}

function jobCount(text: string): number {
  const jobs = Number(text)
  if (!/^[0-9]{1,2}$/.test(text) || jobs < 1 || jobs > 64)
    throw new InvalidArgumentError('It must be a number from 1 to 64.')
  return jobs
}
