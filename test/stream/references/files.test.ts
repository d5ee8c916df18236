import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Diagnostic } from '../../../src/check/diagnostic.ts'
import { checkCorpus, compareReferences, readCorpus } from '../../../src/stream/node/corpus.ts'
import type { CorpusOptions } from '../../../src/stream/node/corpus-reader.ts'
import { readKeysFile, writeKeysFile } from '../../../src/stream/node/keys-file.ts'
import { BrokenInput } from '../../../src/stream/node/read.ts'
import { emitKeys, mergeKeys } from '../../../src/stream/node/shards.ts'
import { temporaryFile } from '../../../src/stream/node/temporary.ts'
import { readingState } from '../../../src/stream/references/first-reading.ts'
import { halfSipHash } from '../../../src/stream/references/hash.ts'
import { random } from '../../support/shape-generator.ts'
import { comparable, findingsInMemory, memorySpill, smallCorpus } from './corpora.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-references-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const options: CorpusOptions = {
  check: { level: 'schema', limit: 1e6 },
  memory: 1 << 20,
  maxRecordBytes: 1 << 20,
  maxInflatedBytes: 1 << 30,
  hasher: halfSipHash([1, 2]),
}

interface Shard {
  path: string
  name: string
}

function shard(name: string, content: string | Buffer | readonly string[]): Shard {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : content.join('\n'))
  return { path, name }
}

const isReference = ({ rule }: Diagnostic): boolean => rule.startsWith('reference/')

async function found(shards: readonly Shard[], more: Partial<CorpusOptions> = {}): Promise<Diagnostic[]> {
  const { inputs, references } = await checkCorpus(shards, { ...options, ...more })
  return [...inputs.flatMap(({ diagnostics }) => diagnostics), ...references!.diagnostics].filter(isReference)
}

/** Without the places of lines, which depend on the shard. */
function facts(findings: readonly Diagnostic[]): string[] {
  return comparable(
    findings.map(({ location: _, ...finding }) => ({
      ...finding,
      ...(finding.related && { related: finding.related.map(({ location: _, ...other }) => other) }),
    })),
  )
}

const SOURCE = '{"type":"source","kind":"book","id":"source:a"}'
const CITATION = '{"type":"citation","id":"citation:a","source":"source:a"}'
const STATEMENT =
  '{"type":"statement","kind":"assertion","id":"statement:a","text":"Ä","appearsIn":{"source":"source:gone"},"citations":["citation:a"]}'

describe('a corpus in files', () => {
  test('is checked as the same lines in memory are', async () => {
    for (let seed = 0; seed < 40; seed++) {
      const lines = smallCorpus(random(seed))
      const expected = comparable(findingsInMemory(lines))
      const file = shard('corpus.ndjson', lines)
      expect(comparable(await found([file])), `seed ${seed}`).toEqual(expected)
      const packed = shard('corpus.ndjson.gz', gzipSync(lines.join('\n')))
      expect(comparable(await found([packed])), `seed ${seed}`).toEqual(expected)
    }
  })

  test('spilled or not, the findings are the same to the byte', async () => {
    const lines = Array.from({ length: 60 }, (_, seed) => smallCorpus(random(seed))).flat()
    const file = shard('corpus.ndjson', lines)
    const all = JSON.stringify(await found([file]))
    expect(all.length).toBeGreaterThan(10_000)
    expect(JSON.stringify(await found([file], { memory: 1 << 10 }))).toBe(all)
  })

  test('both places are named: file, line and bytes', async () => {
    const first = shard('a.ndjson', `\ufeff${SOURCE}\n\n${CITATION}\n`)
    const second = shard('b.ndjson', `${CITATION}\n${STATEMENT}`)
    const findings = await found([first, second])
    expect(findings.map(({ rule, pointer, location }) => ({ rule, pointer, location }))).toEqual([
      {
        rule: 'reference/duplicate-id',
        pointer: '/id',
        location: { file: 'b.ndjson', line: 1, column: 25, offset: 24 },
      },
      {
        rule: 'reference/unresolved',
        pointer: '/appearsIn/source',
        location: { file: 'b.ndjson', line: 2, column: 92, offset: CITATION.length + 1 + 92 },
      },
    ])
    expect(findings[0]!.related![0]!.location).toEqual({
      file: 'a.ndjson',
      line: 3,
      column: 25,
      offset: 3 + SOURCE.length + 2 + 24,
    })
    const bytes = readFileSync(second.path)
    expect(bytes.subarray(findings[1]!.location!.offset).toString()).toMatch(/^"source:gone"/)
  })

  test('shards in any number give the findings of the whole', async () => {
    for (let seed = 0; seed < 6; seed++) {
      const rng = random(seed)
      const lines = Array.from({ length: 4 }, () => smallCorpus(rng)).flat()
      const whole = await found([shard('whole.ndjson', lines)])
      const shards = await Promise.all(
        Array.from({ length: 7 }, async (_, i) => {
          const size = Math.ceil(lines.length / 7)
          const one = shard(`${i}.ndjson`, lines.slice(i * size, (i + 1) * size))
          const { inputs } = await emitKeys([one], join(folder, `${i}.keys`), options)
          return inputs.flatMap(({ diagnostics }) => diagnostics).filter(isReference)
        }),
      )
      const keys = Array.from({ length: 7 }, (_, i) => join(folder, `${i}.keys`))
      for (const memory of [1 << 20, 1 << 10]) {
        const { references } = await mergeKeys(keys, undefined, { ...options, memory })
        expect(facts([...shards.flat(), ...references.diagnostics])).toEqual(facts(whole))
      }
    }
  })

  test('shuffled and cut into other shards, the same records have the same faults', async () => {
    const rng = random(77)
    const lines = [...new Set(Array.from({ length: 3 }, () => smallCorpus(rng)).flat())]
    const faults = async (all: readonly string[], count: number): Promise<string[]> => {
      const size = Math.ceil(all.length / count)
      const keys: string[] = []
      for (let i = 0; i < count; i++) {
        const one = shard(`${count}-${i}.ndjson`, all.slice(i * size, (i + 1) * size))
        keys.push(join(folder, `${count}-${i}.keys`))
        await emitKeys([one], keys[i]!, options)
      }
      const { references } = await mergeKeys(keys, undefined, options)
      return references.diagnostics
        .filter(({ rule }) => rule === 'reference/unresolved' || rule.startsWith('reference/unused'))
        .map(({ rule, message, record, pointer }) => JSON.stringify([rule, message, record, pointer]))
        .sort()
    }
    const expected = await faults(lines, 1)
    expect(expected.length).toBeGreaterThan(10)
    const shuffled = lines.map((line) => [rng.next(), line] as const).sort(([a], [b]) => a - b)
    expect(
      await faults(
        shuffled.map(([, line]) => line),
        50,
      ),
    ).toEqual(expected)
  })

  test('a large corpus is read again only where a fault is', async () => {
    const statement = (i: number): string =>
      `{"type":"statement","kind":"assertion","id":"statement:${i}","text":"Text","appearsIn":{"source":"source:a"}}`
    const many = Array.from({ length: 30_000 }, (_, i) => (i === 20_000 ? STATEMENT : statement(i)))
    const file = shard('large.ndjson', [SOURCE, CITATION, ...many])
    const { references } = await readCorpus([file], options, async (first, inputs) => {
      const { blocks } = inputs[0]!
      expect(blocks.length).toBeGreaterThan(3)
      // What lies in another block is not looked at, so that it is gone does not show.
      const { offset, length } = blocks.find(({ line }) => line > 22_000)!
      const bytes = readFileSync(file.path)
      bytes.fill(32, offset, offset + length)
      writeFileSync(file.path, bytes)
      return compareReferences({ ...first.finish(), keepsIds: false }, inputs, options, first.log)
    })
    expect(references!.diagnostics.map(({ rule, location }) => [rule, location!.line])).toEqual([
      ['reference/unresolved', 20_003],
    ])
  })

  test('a file that changes between the readings is told, and nothing else', async () => {
    for (const change of [
      (path: string) => appendFileSync(path, `\n${SOURCE}`),
      (path: string) => truncateSync(path, 10),
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('source:gone', 'source:here')),
      (path: string) => rmSync(path),
    ])
      for (const keepsIds of [true, false]) {
        const file = shard('a.ndjson', [SOURCE, CITATION, STATEMENT])
        const reading = readCorpus([file], options, async (first, inputs) => {
          change(file.path)
          return compareReferences({ ...first.finish(), keepsIds }, inputs, options, first.log)
        })
        // What was appended behind the blocks that are read again changes nothing in them.
        if (!keepsIds && change.toString().includes('append'))
          expect((await reading).references!.diagnostics).toHaveLength(1)
        else
          await expect(reading).rejects.toThrow(
            /a\.ndjson(?: changed while it was checked|: There is no such file)/,
          )
      }
  })

  test('an input that breaks off keeps references from being compared', async () => {
    const packed = gzipSync(
      Array.from({ length: 2000 }, (_, i) => CITATION.replace(':a', `:${i * 7919}`)).join('\n'),
    )
    const { inputs, references } = await checkCorpus([shard('a.ndjson.gz', packed.subarray(0, -20))], options)
    expect(references).toBeUndefined()
    expect(inputs[0]!.broken!.message).toMatch(/ends too early/)
  })
})

describe('what is too much to tell', () => {
  const wrong = '{"type":"source","kind":"book","id":"source:b","more":1}'
  const odd = '{"type":"actor","kind":"person","id":"actor:p","name":"P","born":"9999-12-31"}'

  test('is counted, and the worst of it is known', async () => {
    const file = shard('a.ndjson', [
      odd,
      odd.replace(':p', ':q'),
      odd.replace(':p', ':r'),
      wrong,
      odd.replace(':p', ':s'),
    ])
    const told = async (mostFindings: number) => {
      const { inputs } = await checkCorpus([file], { ...options, check: { level: 'record' }, mostFindings })
      const { diagnostics, suppressed, hidden } = inputs[0]!
      return [diagnostics.length, suppressed, hidden]
    }
    expect(await told(5)).toEqual([5, 0, undefined])
    expect(await told(4)).toEqual([4, 1, 'warning'])
    expect(await told(2)).toEqual([2, 3, 'error'])
  })

  test('suspicious lines past the limit are counted', async () => {
    const lines = [
      SOURCE,
      ...['a', 'b', 'c'].map((id) => STATEMENT.replace('statement:a', `statement:${id}`)),
    ]
    const { references } = await checkCorpus([shard('a.ndjson', lines)], { ...options, mostLines: 2 })
    expect([references!.diagnostics.length, references!.unread]).toEqual([3, 2])
  })
})

describe('what does not fit in memory', () => {
  test('goes to a file without a name and comes back', () => {
    vi.stubEnv('TMPDIR', folder)
    const file = temporaryFile()
    file.write(Uint8Array.of(1, 2, 3))
    file.write(Uint8Array.of(4, 5))
    const some = new Uint8Array(3)
    file.read(some, 1)
    expect([...some]).toEqual([2, 3, 4])
    expect(readdirSync(folder)).toEqual([])
    expect([...file.chunks()].map((chunk) => [...chunk])).toEqual([[1, 2, 3, 4, 5]])
    file.close()
  })

  test('a full disk is told in words', () => {
    const full = temporaryFile(() => openSync('/dev/full', 'r+'))
    expect(() => full.write(Uint8Array.of(1))).toThrow(
      /cannot be put aside in .*: the disk is full\. Point TMPDIR/,
    )
    full.close()
  })

  test('a folder that is not there is told in words', () => {
    const none = temporaryFile(() => openSync(join(folder, 'none', 'keys'), 'wx+'))
    expect(() => none.write(Uint8Array.of(1))).toThrow(/there is no such folder/)
  })
})

describe('a keys file that is none', () => {
  const state = () => readingState({ memory: 1 << 16, spill: memorySpill() })
  const refusal = (content: string | Buffer): string => {
    const path = join(folder, 'x.keys')
    writeFileSync(path, content)
    try {
      readKeysFile(path, state())
    } catch (error) {
      expect(error).toBeInstanceOf(BrokenInput)
      return (error as Error).message
    }
    return 'taken in'
  }
  const withDigest = (content: string | Buffer): Buffer =>
    Buffer.concat([Buffer.from(content), createHash('sha256').update(content).digest()])

  test('is refused in plain words', async () => {
    await emitKeys([shard('a.ndjson', [SOURCE, CITATION, STATEMENT])], join(folder, 'a.keys'), options)
    const good = readFileSync(join(folder, 'a.keys'))
    expect(refusal(good)).toBe('taken in')
    expect(refusal('')).toBe('It is no keys file.')
    expect(refusal(SOURCE)).toBe('It is no keys file.')
    expect(refusal(gzipSync(good))).toBe('It is no keys file.')
    expect(refusal('communique keys 2\n{}\n')).toBe(
      'It is a keys file of version "2", and this program reads version 1.',
    )
    expect(refusal('communique keys 1')).toBe('It is damaged or cut off.')
    for (let length = 18; length < good.length; length++)
      expect(refusal(good.subarray(0, length)), `cut to ${length}`).toMatch(
        /^It is (?:damaged or )?cut off\.$/,
      )
    for (let at = 18; at < good.length; at++) {
      const damaged = Buffer.from(good)
      damaged[at] = damaged[at]! ^ 1
      expect(refusal(damaged), `damaged at ${at}`).toMatch(/^It is (?:damaged or )?cut off\.$/)
    }
    for (const header of ['{}', 'null', '[]', '{', '{"shards":[{}]}', '{"shards":[],"counts":null}'])
      expect(refusal(withDigest(`communique keys 1\n${header}\n`))).toBe('It is damaged or cut off.')
    const counts = { actor: 0, agreement: 0, statement: 0, citation: 0, source: 0 }
    const header = { shards: [], counts, ids: 0, tooManyLinks: false, links: 0 }
    const file = (more: object): Buffer =>
      withDigest(`communique keys 1\n${JSON.stringify({ ...header, ...more })}\n`)
    expect(refusal(file({}))).toBe('taken in')
    expect(refusal(file({ links: 2 ** 40 }))).toBe('It is cut off.')
    expect(refusal(file({ links: -1 }))).toBe('It is damaged or cut off.')
    expect(refusal(file({ counts: { ...counts, actor: 'x' } }))).toBe('It is damaged or cut off.')
  })

  test('is refused where it is missing, is a folder, or names its shard twice', async () => {
    const keys = join(folder, 'a.keys')
    await emitKeys([shard('a.ndjson', [SOURCE, STATEMENT])], keys, options)
    await expect(mergeKeys([join(folder, 'none')], undefined, options)).rejects.toThrow(
      'There is no such file.',
    )
    await expect(mergeKeys([folder], undefined, options)).rejects.toThrow('It is a folder.')
    await expect(mergeKeys([keys, keys], undefined, options)).rejects.toThrow('hold the keys of one shard')
  })

  test('opens no shard without a suspicion where there are too many ids to suggest one', async () => {
    const faulty = shard('a.ndjson', [SOURCE, CITATION, STATEMENT])
    const clean = shard('b.ndjson', [STATEMENT.replace('gone', 'a').replace('statement:a', 'statement:b')])
    const keys = await Promise.all(
      [faulty, clean].map(async (one) => {
        const path = `${one.path}.keys`
        await readCorpus([one], options, async (first, [read]) => {
          writeKeysFile(path, [{ path: one.name, size: read!.size }], { ...first.state, ids: 300_000 })
          return undefined
        })
        return path
      }),
    )
    rmSync(clean.path)
    const { references, shards } = await mergeKeys(keys, undefined, options)
    expect(references.diagnostics.map(({ rule }) => rule)).toEqual(['reference/unresolved'])
    expect(shards).toEqual([faulty.path, clean.path])
  })

  test('leads to shards that are elsewhere now, and not to those that changed', async () => {
    const keys = join(folder, 'a.keys')
    const file = shard('a.ndjson', [SOURCE, STATEMENT])
    await emitKeys([file], keys, options)
    mkdirSync(join(folder, 'moved'))
    renameSync(file.path, join(folder, 'moved', 'a.ndjson'))
    await expect(mergeKeys([keys], undefined, options)).rejects.toMatchObject({
      message: expect.stringMatching(/a\.ndjson: There is no such file/),
      help: expect.stringContaining('--shards'),
    })
    const { references, shards } = await mergeKeys([keys], join(folder, 'moved'), options)
    expect(references.diagnostics).toHaveLength(3)
    expect(shards).toEqual([join(folder, 'moved', 'a.ndjson')])
    appendFileSync(join(folder, 'moved', 'a.ndjson'), `\n${CITATION}`)
    await expect(mergeKeys([keys], join(folder, 'moved'), options)).rejects.toMatchObject({
      message: expect.stringMatching(/is not the file that the keys in .*a\.keys were made of/),
      help: expect.stringContaining('anew'),
    })
  })

  test('leads to nothing but a file of the size that it tells', async () => {
    const keys = join(folder, 'a.keys')
    await emitKeys([shard('a.ndjson', [SOURCE, STATEMENT])], keys, options)
    const good = readFileSync(keys)
    const text = good.toString('latin1', 0, good.length - 32)
    const leadingTo = (path: string): void =>
      writeFileSync(
        keys,
        withDigest(Buffer.from(text.replace('"path":"a.ndjson"', `"path":"${path}"`), 'latin1')),
      )
    shard('other.ndjson', [SOURCE, STATEMENT, CITATION])
    shard('bomb.ndjson.gz', gzipSync(Buffer.alloc(1 << 26, '{}\n')))
    const none = shard('same-size.ndjson', '#'.repeat(Buffer.byteLength([SOURCE, STATEMENT].join('\n'))))
    const paths = ['a\\u0000.ndjson', '.', 'other.ndjson', 'bomb.ndjson.gz', none.name]
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(folder, 'pipe')])
      paths.push('pipe', '/dev/zero')
    }
    for (const path of paths) {
      leadingTo(path)
      await expect(mergeKeys([keys], undefined, options), path).rejects.toThrow(
        'is not the file that the keys',
      )
    }
    leadingTo('a.ndjson')
    expect((await mergeKeys([keys], undefined, options)).references.diagnostics).toHaveLength(3)
  })
})
