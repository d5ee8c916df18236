import { existsSync, readFileSync } from 'node:fs'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { KnownFinding } from '../check/options.ts'
import { shapeRules } from '../check/shape-rules.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { writeFile } from './write-file.ts'

const SHAPE = new Set(shapeRules.map(({ id }) => id))

/** Reads the findings that are known and stay quiet. */
export function readBaseline(path: string): KnownFinding[] {
  let baseline: { v?: unknown; known?: unknown } | null
  try {
    baseline = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new Stop(ExitCode.usage, `The baseline ${path} ${reason}.`, 'Write one with --write-baseline.')
  }
  const known = baseline?.v === 1 ? baseline.known : undefined
  if (!Array.isArray(known) || !known.every(isKnownFinding))
    throw new Stop(ExitCode.usage, `${path} is no baseline.`, 'Write one with --write-baseline.')
  return known
}

/** Refuses to write a baseline over a file that is none, such as the dossier itself. */
export function refuseOverwriting(path: string): void {
  if (!existsSync(path)) return
  try {
    readBaseline(path)
  } catch {
    throw new Stop(
      ExitCode.usage,
      `${path} exists and is no baseline; --write-baseline would overwrite it.`,
      'Name another file, or remove that one.',
    )
  }
}

function isKnownFinding(value: unknown): value is KnownFinding {
  const { record, rule } = (value ?? {}) as Partial<KnownFinding>
  return typeof record === 'string' && typeof rule === 'string'
}

/** Collects the findings of a run for a baseline: by record and rule, so that it outlives moved lines. */
export class BaselineWriter {
  private readonly known = new Map<string, KnownFinding>()

  /** Findings of an earlier baseline stay known. */
  constructor(known: readonly KnownFinding[] = []) {
    for (const finding of known) this.add(finding)
  }

  /** Takes a finding in; false when a baseline cannot hold it: faults of shape, and findings without a record. */
  add({ record, rule }: Pick<Diagnostic, 'record' | 'rule'>): boolean {
    if (record === undefined || SHAPE.has(rule)) return false
    this.known.set(`${record} ${rule}`, { record, rule })
    return true
  }

  /** Returns how many findings are known now. */
  write(path: string): number {
    const keys = [...this.known.keys()].sort()
    const lines = keys.map((key) => `    ${JSON.stringify(this.known.get(key))}`)
    writeFile(path, `{\n  "v": 1,\n  "known": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`)
    return keys.length
  }
}
