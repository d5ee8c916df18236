import { checkValue } from '../../check/check.ts'
import type { Entry } from '../../check/collect.ts'
import type { Diagnostic } from '../../check/diagnostic.ts'
import { diagnoseCorpus, type Line } from '../../check/line-places.ts'
import { type CheckOptions, settingsOf } from '../../check/options.ts'
import type { Outside } from '../../rules/dossier-index.ts'
import type { LinePlace } from '../block.ts'
import { ALL_IS_THERE, referencesOnly } from './reference-rules.ts'

/** A line that is kept, with its place. */
export interface HeldLine {
  file: string
  place: LinePlace
  text: string
}

/** Line by line every record was checked for this already. */
const SELF_OFF = { 'reference/self': 'off' } as const

/**
 * Applies the rules on references to some lines of a corpus, of which the rest is known by `outside` only. What a
 * dossier gets wrong within itself is left out: it was found when its line was checked. Offsets count bytes.
 */
export function confirm(
  held: readonly HeldLine[],
  options: CheckOptions,
  outside: Outside,
): { diagnostics: Diagnostic[]; truncated: number } {
  const values = held.map(({ text }): unknown => JSON.parse(text))
  const accepted = { ...options, accept: () => true }
  const settings = settingsOf({ ...referencesOnly(accepted, SELF_OFF), outside })
  const alone = settingsOf({ ...referencesOnly(accepted, SELF_OFF), outside: ALL_IS_THERE })
  const { entries, truncated } = checkValue(values, settings, [])
  const within = new Set(
    values.flatMap((value, i) =>
      isDossier(value) ? checkValue(value, alone, []).entries.map((entry) => nameOf([i], entry)) : [],
    ),
  )
  const found = entries.filter((entry) => !within.has(nameOf([], entry)))
  return { diagnostics: diagnoseCorpus(held.map(lineOf), values, found), truncated }
}

function isDossier(value: unknown): boolean {
  return (value as { type?: unknown } | null)?.type === 'dossier'
}

function nameOf(base: readonly number[], { rule, path, message }: Entry): string {
  return JSON.stringify([rule, [...base, ...path], message])
}

const ENCODER = new TextEncoder()

function lineOf({ file, place, text }: HeldLine): Line {
  return {
    file,
    number: place.line,
    text,
    offsetOf: (inLine) => place.byteOffset + ENCODER.encode(text.slice(0, inLine)).length,
  }
}
