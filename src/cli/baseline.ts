import { statSync } from 'node:fs'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { KnownFinding } from '../check/options.ts'
import { shapeRules } from '../check/shape-rules.ts'
import { plural } from '../check/wording.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { readJsonFile } from './json-file.ts'
import { writeFile } from './write-file.ts'

const SHAPE = new Set(shapeRules.map(({ id }) => id))

/** Reads the findings that are known and stay quiet. */
export function readBaseline(path: string): KnownFinding[] {
  const help = 'Write one with --write-baseline.'
  const baseline = readJsonFile(path, 'baseline', help) as { v?: unknown; known?: unknown } | null
  const known = baseline?.v === 1 ? baseline.known : undefined
  if (!Array.isArray(known) || !known.every(isKnownFinding))
    throw new Stop(ExitCode.usage, `${path} is no baseline.`, help)
  return known
}

/** Refuses to write a baseline over a file that is none, such as the dossier itself. */
export function refuseOverwriting(path: string): void {
  // A device or a pipe holds nothing that could be lost.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return
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
  private findings = 0

  /** Findings of an earlier baseline stay known. */
  constructor(known: readonly KnownFinding[] = []) {
    for (const finding of known) this.keep(finding)
  }

  /** Takes a finding in; false when a baseline cannot hold it: faults of shape, and findings without a record. */
  add({ record, rule }: Pick<Diagnostic, 'record' | 'rule'>): boolean {
    if (record === undefined || SHAPE.has(rule)) return false
    this.keep({ record, rule })
    this.findings++
    return true
  }

  private keep({ record, rule }: KnownFinding): void {
    this.known.set(`${record} ${rule}`, { record, rule })
  }

  /** Writes the baseline and returns a sentence that says how much it holds. */
  write(path: string): string {
    const keys = [...this.known.keys()].sort()
    const lines = keys.map((key) => `    ${JSON.stringify(this.known.get(key))}`)
    writeFile(path, `{\n  "v": 1,\n  "known": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`)
    const told = this.findings === 1 ? '1 finding is' : `${this.findings} findings are`
    return keys.length === this.findings
      ? `${told} known now (see ${path}).`
      : `${told} known now; ${path} holds ${plural(keys.length, 'pair')} of a record and a rule.`
  }
}
