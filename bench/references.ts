/**
 * What the references of a large corpus cost: `npm run bench:references [RECORDS]` (5 million). The corpus is made up,
 * with planted faults, in a temporary file; ends with 1 when other faults are found than were planted.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundledProgram } from './bundle.ts'
import { writeReferenceCorpus } from './reference-corpus.ts'
import type { MeasuredReferences } from './references-one.ts'

const RECORDS = 5_000_000
const MEMORY = 192 << 20

/** What the check of a corpus took beside the parsing of its lines. */
export interface ReferenceResult {
  records: number
  megabytesOfText: number
  /** Seconds of `JSON.parse` of every line. */
  floor: number
  /** Seconds of the whole check: shape of every line, and all references. */
  check: number
  /** The most memory that the process held. */
  megabytes: number
  /** Faults that were planted and not found, or found and not planted. */
  wrong: string[]
}

/** Makes the corpus, measures and removes it. */
export async function measureReferences(records = RECORDS): Promise<ReferenceResult> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  try {
    const path = join(folder, 'corpus.ndjson')
    const planted = writeReferenceCorpus(path, records)
    const program = await bundledProgram('references-one')
    const run = (what: string): MeasuredReferences =>
      JSON.parse(
        execFileSync(process.execPath, [program, what, path, String(MEMORY)], {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        }),
      )
    const floor = run('floor')
    const check = run('check')
    const found = new Set(check.findings)
    return {
      records,
      megabytesOfText: Math.round(statSync(path).size / 1e6),
      floor: floor.milliseconds / 1000,
      check: check.milliseconds / 1000,
      megabytes: check.megabytes,
      wrong: [
        ...[...planted].filter((fault) => !found.has(fault)).map((fault) => `not found: ${fault}`),
        ...[...found].filter((fault) => !planted.has(fault)).map((fault) => `not planted: ${fault}`),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The result in one line of words. */
export function wordsOf({ records, megabytesOfText, floor, check, megabytes }: ReferenceResult): string {
  return `${records} records (${megabytesOfText} MB): ${check.toFixed(1)} s with shape and references, ${(check / floor).toFixed(2)} of JSON.parse (${floor.toFixed(1)} s); at most ${megabytes} MB of memory`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await measureReferences(process.argv[2] === undefined ? undefined : Number(process.argv[2]))
  console.log(wordsOf(result))
  for (const line of result.wrong.slice(0, 20)) console.log(line)
  process.exitCode = result.wrong.length > 0 ? 1 : 0
}
