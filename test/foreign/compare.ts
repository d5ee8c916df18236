import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, Suite } from './suites.ts'
import { HERE } from './toolchains.ts'

/** A vector that a validator is known to judge otherwise, and why that is no fault of the schemas (`known.json`). */
export interface Known extends Suite {
  judge: string
  /** As `nameOf` writes it. */
  vector: string
  why: string
}

export interface Comparison {
  /** How many verdicts are those of the kit. */
  agreed: number
  /** Vectors that are judged otherwise, by name, with what the kit says. */
  disagreements: string[]
  /** Disagreements that are listed with a reason. */
  explained: number
  /** Listed disagreements that no longer occur. */
  gone: string[]
}

export function readKnown(): Known[] {
  return JSON.parse(readFileSync(join(HERE, 'known.json'), 'utf8')) as Known[]
}

/** The name of a vector: its file, its group and its own description. */
export function nameOf({ file, group, description }: Pick<Case, 'file' | 'group' | 'description'>): string {
  return `${file}: ${group}: ${description}`
}

/** Holds the lines that a judge printed against the kit. Throws when a vector is judged twice or not at all. */
export function compare(
  asked: readonly Pick<Case, 'id' | 'file' | 'group' | 'description' | 'valid'>[],
  printed: string,
  known: readonly Pick<Known, 'vector'>[],
): Comparison {
  const verdicts = new Map<number, boolean>()
  for (const line of printed.split('\n').filter(Boolean)) {
    const { id, valid } = JSON.parse(line) as { id: number; valid: boolean }
    if (verdicts.has(id) || typeof valid !== 'boolean') throw new Error(`No single verdict: ${line}`)
    verdicts.set(id, valid)
  }
  const unanswered = asked.filter(({ id }) => !verdicts.has(id))
  if (unanswered.length > 0 || verdicts.size > asked.length)
    throw new Error(
      `${verdicts.size} verdicts on ${asked.length} vectors; none on ${unanswered.length} of them.`,
    )

  const wrong = new Map(
    asked.filter(({ id, valid }) => verdicts.get(id) !== valid).map((vector) => [nameOf(vector), vector]),
  )
  const listed = new Set(known.map(({ vector }) => vector))
  const disagreements = [...wrong]
    .filter(([name]) => !listed.has(name))
    .map(([name, { valid }]) => `${name} (the kit ${valid ? 'accepts' : 'refuses'} it)`)
  return {
    agreed: asked.length - wrong.size,
    disagreements,
    explained: wrong.size - disagreements.length,
    gone: [...listed].filter((name) => !wrong.has(name)),
  }
}
