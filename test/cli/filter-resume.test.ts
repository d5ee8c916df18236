import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { checkpointWriter, openCheckpoint } from '../../src/cli/filter-checkpoint.ts'
import { lineOptionsOf } from '../../src/cli/stream-options.ts'
import { MOST_RECORD_BYTES } from '../../src/stream/line-checker.ts'
import type { Checkpoint } from '../../src/stream/node/checkpoint.ts'
import { filterInputs, startOfRun } from '../../src/stream/node/filter.ts'
import { MOST_INFLATED_BYTES } from '../../src/stream/node/read.ts'
import { fileOutput } from '../../src/stream/node/write.ts'
import { statementLine } from '../stream/records.ts'
import { communique, folderWith } from './run.ts'

/** Enough for several chunks; every 50th line is rejected. */
const lines = Array.from({ length: 7000 }, (_, i) =>
  i % 50 === 7 ? `{"n":${i}}\n` : `${statementLine(i).replace('agreed', `agreed ${(i * 7919) % 9973}`)}\n`,
)
const stream = lines.join('')

interface Files {
  cwd: string
  inputs: string[]
  out: string
  rejects: string
  checkpoint: string
}

function pathsIn(inputs: Record<string, string | Buffer>): Files {
  const cwd = folderWith(inputs)
  const [out, rejects, checkpoint] = ['out', 'rejects', 'checkpoint'].map((name) => join(cwd, name))
  return {
    cwd,
    inputs: Object.keys(inputs).map((name) => join(cwd, name)),
    out: out!,
    rejects: rejects!,
    checkpoint: checkpoint!,
  }
}

/** A run that ended without a word once `bytes` had been read, as a crash ends it. */
async function cutShort(inputs: Record<string, string | Buffer>, bytes = 400_000): Promise<Files> {
  const files = pathsIn(inputs)
  const check = lineOptionsOf({ level: 'schema', maxRecordBytes: MOST_RECORD_BYTES })
  const opened = await openCheckpoint(files.checkpoint, files.inputs, files, check)
  const [accepted, rejects] = [await fileOutput(files.out, 0), await fileOutput(files.rejects, 0)]
  const save = checkpointWriter(opened, accepted, rejects)
  const options = { check, toolVersion: '0', maxInflatedBytes: MOST_INFLATED_BYTES }
  const crash = new Error('crash')
  const run = filterInputs(files.inputs, accepted, rejects, startOfRun(), options, async (progress) => {
    if (progress.summary.bytes < bytes) return
    await save(progress)
    throw crash
  })
  await expect(run).rejects.toBe(crash)
  await accepted.close()
  await rejects.close()
  // What was written behind the checkpoint.
  appendFileSync(files.out, '{"torn')
  return files
}

const argsOf = ({ inputs, out, rejects, checkpoint }: Files) => [
  'filter',
  ...inputs,
  ...['--out', out, '--rejects', rejects, '--resume', checkpoint],
]

const resume = (files: Files) => communique(argsOf(files), { cwd: files.cwd })

/** What a run gives that nothing cuts short. */
function whole({ cwd, inputs }: Files): string {
  const { code, out } = communique(['filter', ...inputs], { cwd })
  expect(code).toBe(0)
  return out
}

function clear(value: object): void {
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key)
}

function expectRefused(files: Files, reason: RegExp): void {
  const before = [files.out, files.rejects].map((path) => existsSync(path) && readFileSync(path, 'utf8'))
  const run = resume(files)
  expect({ code: run.code, err: run.err }).toEqual({ code: 2, err: expect.stringMatching(reason) })
  const after = [files.out, files.rejects].map((path) => existsSync(path) && readFileSync(path, 'utf8'))
  expect(after).toEqual(before)
}

describe('filter --resume goes on', () => {
  test.each([
    ['a plain file', { 'a.ndjson': stream }, 400_000],
    ['a packed file', { 'a.ndjson.gz': gzipSync(stream) }, 400_000],
    ['the second of two files', { 'a.ndjson': stream, 'b.ndjson': stream }, stream.length + 400_000],
  ])('in %s', async (_, inputs, bytes) => {
    const files = await cutShort(inputs, bytes)
    expect(resume(files)).toMatchObject({ code: 0 })
    expect(readFileSync(files.out, 'utf8') === whole(files)).toBe(true)
    const { summary } = JSON.parse(readFileSync(files.rejects, 'utf8').trimEnd().split('\n').at(-1)!)
    const accepted = readFileSync(files.out, 'utf8').split('\n').length - 1
    expect(summary).toMatchObject({ complete: true, accepted, lines: lines.length * files.inputs.length })
    expect(readdirSync(files.cwd).sort()).toEqual([...Object.keys(inputs), 'out', 'rejects'].sort())
  })

  test('in a file that has grown', async () => {
    const files = await cutShort({ 'a.ndjson': stream })
    appendFileSync(files.inputs[0]!, `${statementLine(9999)}\n`)
    expect(resume(files)).toMatchObject({ code: 0 })
    expect(readFileSync(files.out, 'utf8') === whole(files)).toBe(true)
  })
})

describe('filter --resume refuses an input that is another', () => {
  const rest = lines.slice(1)
  test.each([
    ['shorter than what was read', stream.slice(0, 1000), /it has 1000 bytes now/],
    ['replaced behind its first line', lines[0] + rest.toReversed().join(''), /its bytes up to/],
    ['shifted before the checkpoint', `${lines[0]}\n${rest.join('')}`, /its bytes up to/],
    ['another in its first line', stream.replace('agreed', 'denied'), /its bytes up to/],
  ])('%s', async (_, text, reason) => {
    const files = await cutShort({ 'a.ndjson': stream })
    writeFileSync(files.inputs[0]!, text)
    expectRefused(files, reason)
  })

  test('one whose last line was not at its end', async () => {
    const files = await cutShort({ 'a.ndjson': stream.slice(0, -20) }, stream.length - 20)
    expect(resume(await cutShort({ 'a.ndjson': stream.slice(0, -20) }, stream.length - 20)).code).toBe(0)
    writeFileSync(files.inputs[0]!, stream)
    expectRefused(files, /bytes now, and had/)
  })

  test.each([
    ['another', stream.replace('agreed 1', 'agreed 2')],
    ['one that has grown', stream + stream],
  ])('packed: %s', async (_, text) => {
    const files = await cutShort({ 'a.ndjson.gz': gzipSync(stream) })
    writeFileSync(files.inputs[0]!, gzipSync(text))
    expectRefused(files, /a\.ndjson\.gz is not what it was/)
  })

  test.each([
    ['longer', `${stream}\n`],
    ['another', stream.replace(/.\n$/, '}\n').replace('agreed', 'denied')],
  ])('one that was read to its end: %s', async (_, text) => {
    const files = await cutShort({ 'a.ndjson': stream, 'b.ndjson': stream }, stream.length + 400_000)
    writeFileSync(files.inputs[0]!, text)
    expectRefused(files, /a\.ndjson is not what it was/)
  })
})

describe('filter --resume refuses an output that is another', () => {
  test.each([
    ['gone', (path: string) => rmSync(path), /out is not what it was .* it is gone/],
    ['shorter', (path: string) => writeFileSync(path, 'x'), /out is not what it was .* it has 1 bytes/],
    [
      'replaced',
      (path: string) => writeFileSync(path, lines.toReversed().join('')),
      /out is not what it was .* its bytes up to/,
    ],
  ])('%s', async (_, change, reason) => {
    const files = await cutShort({ 'a.ndjson': stream })
    change(files.out)
    expectRefused(files, reason)
  })
})

describe('filter --resume refuses the checkpoint of another run', () => {
  test.each([
    ['options', (files: Files) => communique([...argsOf(files), '--level', 'record'])],
    ['inputs', (files: Files) => communique([...argsOf(files), 'package.json'])],
    ['outputs', (files: Files) => communique([...argsOf(files), '--out', `${files.out}2`])],
  ])('with other %s', async (_, run) => {
    const files = await cutShort({ 'a.ndjson': stream })
    const before = readFileSync(files.out, 'utf8')
    expect(run(files)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/belongs to a run with other inputs, options or another version/),
    })
    expect(readFileSync(files.out, 'utf8') === before).toBe(true)
  })
})

describe('filter --resume refuses a checkpoint that was damaged', () => {
  test.each([
    ['no progress', ({ progress }) => clear(progress)],
    ['an offset below zero', ({ progress }) => (progress.start.offset = -100)],
    ['an offset behind the end', ({ progress }) => (progress.start.offset = 1e12)],
    ['a count that is text', ({ progress }) => Object.assign(progress.summary, { accepted: 'x' })],
    ['no length of the output', ({ accepted }) => clear(accepted)],
  ] satisfies [string, (checkpoint: Checkpoint) => unknown][])('%s', async (_, damage) => {
    const files = await cutShort({ 'a.ndjson': stream })
    const file = JSON.parse(readFileSync(files.checkpoint, 'utf8'))
    damage(file.checkpoint)
    writeFileSync(files.checkpoint, JSON.stringify(file))
    expectRefused(files, /is no checkpoint of communique .* or it was damaged/)
  })

  test('cut off', async () => {
    const files = await cutShort({ 'a.ndjson': stream })
    writeFileSync(files.checkpoint, readFileSync(files.checkpoint).subarray(0, 70))
    expectRefused(files, /or it was damaged/)
  })
})

describe('filter --resume says at the start what it cannot use', () => {
  const args = ['--out', 'out', '--rejects', 'rejects', '--resume']

  test('a checkpoint that is a folder, or in no folder', () => {
    const { cwd } = pathsIn({ 'a.ndjson': stream, out: 'kept' })
    mkdirSync(join(cwd, 'folder'))
    expect(communique(['filter', 'a.ndjson', ...args, 'folder'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/folder is a folder, a pipe or a device/),
    })
    expect(communique(['filter', 'a.ndjson', ...args, 'none/checkpoint'], { cwd })).toMatchObject({
      code: 74,
      err: expect.stringMatching(/none\/checkpoint cannot be written: there is no such folder/),
    })
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('kept')
  })

  test('an input that can be read only once', () => {
    const { cwd } = pathsIn({})
    const message = expect.stringMatching(/gives its bytes only once/)
    expect(communique(['filter', ...args, 'c'], { cwd, input: stream })).toMatchObject({
      code: 2,
      err: message,
    })
    if (process.platform === 'win32') return
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    expect(communique(['filter', 'pipe', ...args, 'c'], { cwd })).toMatchObject({ code: 2, err: message })
    expect(readdirSync(cwd)).toEqual(['pipe'])
  })

  test.runIf(process.platform !== 'win32')('an output that is no file', () => {
    const { cwd } = pathsIn({ 'a.ndjson': stream })
    const run = communique(['filter', 'a.ndjson', ...args, 'c', '--out', '/dev/null'], { cwd })
    expect(run).toMatchObject({
      code: 2,
      err: expect.stringMatching(/\/dev\/null is a folder, a pipe or a device/),
    })
  })

  test('a name beside the checkpoint is left alone', () => {
    const { cwd } = pathsIn({ 'a.ndjson': stream })
    const run = communique(
      ['filter', 'a.ndjson', '--out', 'c.new', '--rejects', 'rejects', '--resume', 'c'],
      { cwd },
    )
    expect(run.code).toBe(0)
    expect(readdirSync(cwd).sort()).toEqual(['a.ndjson', 'c.new', 'rejects'])
    expect(readFileSync(join(cwd, 'c.new'), 'utf8').length).toBeGreaterThan(1_000_000)
  })
})
