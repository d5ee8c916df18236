import { randomInt } from 'node:crypto'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { CheckOptions } from '../check/options.ts'
import type { Severity } from '../rules/rule.ts'
import { MOST_RECORD_BYTES } from '../stream/line-checker.ts'
import { checkCorpus, type ReferenceFindings } from '../stream/node/corpus.ts'
import type { CorpusInput } from '../stream/node/corpus-input.ts'
import type { CorpusOptions } from '../stream/node/corpus-reader.ts'
import { BrokenInput, MOST_INFLATED_BYTES } from '../stream/node/read.ts'
import { emitKeys } from '../stream/node/shards.ts'
import { type HashKey, halfSipHash } from '../stream/references/hash.ts'
import { escapeText } from '../text/escape.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { findInputs } from './inputs.ts'
import { warn } from './output.ts'
import { type ProgressLine, progressLine, totalSize } from './progress-line.ts'
import type { InputFailure, InputReport } from './reporters/report.ts'
import { keepHeapSmall } from './small-heap.ts'

/** The options of `check` that concern a corpus. */
export interface CorpusChoices {
  corpus?: boolean
  memory?: number
  emitKeys?: string
  allowEmpty?: boolean
}

/** How much the ids of a corpus may take in memory: enough for some 20 million. */
export const DEFAULT_MEMORY = 192 << 20

/** Checks record streams of any length as one corpus. One outcome for each input, then one for what went wrong in all. */
export async function* checkAsCorpus(
  files: readonly string[],
  check: CheckOptions,
  { memory = DEFAULT_MEMORY, emitKeys: keysFile, allowEmpty }: CorpusChoices,
): AsyncGenerator<InputReport | InputFailure> {
  keepHeapSmall()
  const inputs = streamsOf(files)
  const options = corpusOptions(check, memory, keysFile === undefined ? randomKey() : KEY_OF_FILES)
  refuseKeysOfPipes(inputs, keysFile)
  const progress = progressLine({ total: totalSize(inputs.map(({ path }) => path)) })
  if (progress) options.onBlock = tellBlocks(progress)
  const found = await orStop(
    keysFile === undefined ? checkCorpus(inputs, options) : emitKeys(inputs, keysFile, options),
  ).finally(() => progress?.clear())
  const { references, notApplied } = found
  yield* reportsOf(found.inputs, references, notApplied)
  if (found.inputs.every(({ broken, size }) => !broken && size.lines === 0) && !allowEmpty)
    yield {
      name: found.inputs[0]!.name,
      message: 'There was no record to check.',
      help: 'If that is as it should be, add --allow-empty.',
    }
  if (keysFile !== undefined)
    warn(
      found.inputs.some(({ broken }) => broken)
        ? `error ${escapeText(keysFile)} was not written, because an input could not be read whole.`
        : `info References were not compared; ${escapeText(keysFile)} is for \`communique merge-keys\`.`,
    )
  tellLimits(references)
}

/** Tells how much of all inputs was read. */
function tellBlocks(progress: ProgressLine): (input: CorpusInput) => void {
  const read = new Set<CorpusInput>()
  return (input) => {
    read.add(input)
    let bytes = 0
    let lines = 0
    for (const { size } of read) {
      bytes += size.bytes
      lines += size.lines
    }
    progress.update(bytes, [`${lines} lines`, input.name])
  }
}

/** Keys are good for nothing when the shard cannot be read again, and must not overwrite it. */
function refuseKeysOfPipes(
  inputs: readonly { path: string; name: string }[],
  keysFile: string | undefined,
): void {
  if (keysFile === undefined) return
  const pipe = inputs.find(({ path }) => path === '-' || !statSync(path).isFile())
  if (pipe)
    throw new Stop(
      ExitCode.usage,
      `--emit-keys needs files that can be read again, and ${pipe.name} is none.`,
      'Write the records to a file first.',
    )
  const same = inputs.find(({ path }) => resolve(path) === resolve(keysFile))
  if (same)
    throw new Stop(
      ExitCode.usage,
      `The keys would overwrite ${same.name}.`,
      'Name another file for the keys.',
    )
}

/** The same, with inputs that cannot be read told as the user's to mend. */
export async function orStop<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error
    throw new Stop(ExitCode.input, error.message, error.help)
  }
}

/** Keys of shards can be put together only if all were made with the same key. */
const KEY_OF_FILES: HashKey = [0x636f6d6d, 0x6b657973]
const HALF = 2 ** 32

/** Nobody can prepare records whose ids have one hash when nobody knows the key. */
function randomKey(): HashKey {
  return [randomInt(HALF), randomInt(HALF)]
}

/** How a corpus is read on the command line. */
export function corpusOptions(
  check: CheckOptions,
  memory: number,
  key: HashKey = KEY_OF_FILES,
): CorpusOptions {
  return {
    check,
    memory,
    maxRecordBytes: MOST_RECORD_BYTES,
    maxInflatedBytes: MOST_INFLATED_BYTES,
    hasher: halfSipHash(key),
  }
}

const STREAM = /[.](?:ndjson|jsonl)(?:[.]gz)?$/i
const DOCUMENT = /[.](?:json|ya?ml)(?:[.]gz)?$/i

/** The record streams that the arguments name; documents that are something else are refused. */
function streamsOf(files: readonly string[]): { path: string; name: string }[] {
  const names = findInputs(files, 'ndjson').map(({ name }) => name)
  const document = names.find((name) => DOCUMENT.test(name) && !STREAM.test(name))
  if (document !== undefined)
    throw new Stop(
      ExitCode.usage,
      `${document} is a document, and --corpus reads record streams: one record or dossier to a line.`,
      'Write it as one line, for example with `jq -c .`, into a file that ends with .ndjson.',
    )
  return names.map((name) => ({ name, path: name === '<stdin>' ? '-' : name }))
}

/** Lines that were not looked at may hold anything. */
const WORST: Severity = 'error'

/** The findings of each input, those on references among the others, and what went wrong with inputs as a whole. */
function* reportsOf(
  inputs: readonly CorpusInput[],
  references: ReferenceFindings | undefined,
  notApplied: readonly string[],
): Generator<InputReport | InputFailure> {
  const findingsOf = byFile(references)
  let truncated = references?.truncated ?? 0
  let unread = references?.unread ?? 0
  for (const { name, diagnostics, suppressed, hidden, records, unreadable, broken } of inputs) {
    yield {
      name,
      diagnostics: inOrder([...diagnostics, ...findingsOf(name)]),
      notApplied,
      suppressed: suppressed + truncated,
      hidden: unread > 0 ? WORST : hidden,
      records,
      unreadable: unreadable && Object.keys(records).length === 0,
    }
    truncated = 0
    unread = 0
    if (broken) yield { name, message: `${name}: ${broken.message}`, help: broken.help ?? NOT_COMPARED }
  }
}

/** The findings of each shard of a merge. */
export function* shardReports(
  references: ReferenceFindings,
  shards: readonly string[],
): Generator<InputReport> {
  const findingsOf = byFile(references)
  let suppressed = references.truncated
  let hidden = references.unread > 0 ? WORST : undefined
  for (const name of shards) {
    yield { name, diagnostics: inOrder(findingsOf(name)), suppressed, hidden, records: {}, unreadable: false }
    suppressed = 0
    hidden = undefined
  }
}

function byFile(references: ReferenceFindings | undefined): (file: string) => Diagnostic[] {
  const findings = new Map<string, Diagnostic[]>()
  for (const finding of references?.diagnostics ?? []) {
    const file = finding.location?.file ?? ''
    const known = findings.get(file)
    if (known) known.push(finding)
    else findings.set(file, [finding])
  }
  return (file) => findings.get(file) ?? []
}

const NOT_COMPARED =
  'References were not compared, because records that they lead to may stand in what was not read.'

/** By line, then by place in the line. */
function inOrder(findings: Diagnostic[]): Diagnostic[] {
  const placeOf = ({ location }: Diagnostic): [number, number] => [location?.line ?? 0, location?.offset ?? 0]
  return findings.sort((a, b) => {
    const [line, offset] = placeOf(a)
    const [otherLine, otherOffset] = placeOf(b)
    return line - otherLine || offset - otherOffset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  })
}

/** Says on standard error what was left out. */
export function tellLimits(references: ReferenceFindings | undefined): void {
  if (references && references.unread > 0)
    warn(
      `info ${references.unread} more lines have ids or references with faults; mend those that are reported and check again.`,
    )
  if (references?.cyclesSkipped)
    warn('info reference/cycle was not applied: there are too many links between records; raise --memory.')
}
