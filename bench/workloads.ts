import { checker } from '../src/check/check.ts'
import { isStreamLine } from '../src/generated/guards.ts'
import { mutate } from '../test/support/mutate.ts'
import { type RealisticRecords, realistic, USUAL_DOSSIER } from '../test/support/realistic.ts'
import { random } from '../test/support/shape-generator.ts'

const SEED = 20_240_903
const STATEMENTS = 4000
const DOSSIERS = 250
/** So many times the usual dossier make one of about 5 MB. */
const LARGE = 375

/** Lines of NDJSON. */
export interface Workload {
  name: string
  /** With a line feed behind each line. */
  bytes: Buffer
}

const makers: Record<string, () => unknown[]> = {
  statements: () => statements(0),
  dossiers: () => {
    const records = realistic(SEED)
    return Array.from({ length: DOSSIERS }, () => sound(records.dossier(USUAL_DOSSIER), records))
  },
  'one large dossier': () => {
    const entries = Object.entries(USUAL_DOSSIER).map(([key, size]) => [key, size * LARGE])
    const records = realistic(SEED)
    return [sound(records.dossier(Object.fromEntries(entries)), records)]
  },
  'statements, 1 % bad': () => statements(0.01),
  'statements, 10 % bad': () => statements(0.1),
  'statements, 50 % bad': () => statements(0.5),
}

export const WORKLOADS = Object.keys(makers)

/** Made-up records; the same in every run. */
export function workload(name: string): Workload {
  const lines = makers[name]!().map((record) => `${JSON.stringify(record)}\n`)
  return { name, bytes: Buffer.from(lines.join('')) }
}

const checkRules = checker({ level: 'record', accept: isStreamLine })

const MAKERS = {
  actors: 'actor',
  agreements: 'agreement',
  statements: 'statement',
  citations: 'citation',
  sources: 'source',
} as const

/** The dossier with other records where a rule that needs one record only finds something. */
function sound(dossier: Record<string, unknown>, records: RealisticRecords): object {
  const empty = Object.fromEntries(Object.keys(MAKERS).map((list) => [list, []]))
  const asOf = '2040'
  const isSound = (list: string, record: unknown): boolean =>
    checkRules({ ...dossier, asOf, ...empty, [list]: [record] }).diagnostics.length === 0
  const lists = Object.entries(MAKERS).map(([list, type]) => [
    list,
    (dossier[list] as unknown[]).map((record) => {
      let candidate = record
      while (!isSound(list, candidate)) candidate = records[type]()
      return candidate
    }),
  ])
  return { ...dossier, asOf, ...Object.fromEntries(lists) }
}

function statements(badShare: number): unknown[] {
  const records = realistic(SEED)
  const rng = random(SEED)
  return Array.from({ length: STATEMENTS }, () => {
    const record = records.statement()
    if (!rng.chance(badShare)) return record
    let damaged: unknown = record
    while (isStreamLine(damaged)) damaged = mutate(structuredClone(record), rng)
    return damaged
  })
}
