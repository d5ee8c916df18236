import type { Dossier } from '../types.ts'
import { check } from './check.ts'
import { checkText } from './check-text.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { CheckOptions } from './options.ts'

const MOST_SHOWN = 10

/**
 * Checks a dossier, given as a value or as JSON text, and returns it. Throws an `Error` whose message lists the errors
 * when there are any, or says which option is wrong; `level: 'schema'` looks at the shape alone.
 */
export function parseDossier(input: unknown, options?: CheckOptions): Dossier {
  const result = typeof input === 'string' ? checkText(input, options) : check(input, options)
  if (!result.ok) throw new Error(messageOf(result.diagnostics, result.truncated))
  if (!isOfTypeDossier(result.value)) throw new Error(noDossier(result.value))
  return result.value
}

/** Whether a value has the shape of a dossier. Rules are not applied; `check` does that. */
export function isDossier(value: unknown): value is Dossier {
  const result = check(value, { level: 'schema', limit: 1 })
  return result.ok && isOfTypeDossier(result.value)
}

/** Throws an `Error` that lists what is wrong unless a value has the shape of a dossier. */
export function assertDossier(value: unknown): asserts value is Dossier {
  const result = check(value, { level: 'schema' })
  if (!result.ok) throw new Error(messageOf(result.diagnostics, result.truncated))
  if (!isOfTypeDossier(result.value)) throw new Error(noDossier(result.value))
}

function isOfTypeDossier(value: object): value is Dossier {
  return 'type' in value && value.type === 'dossier'
}

function noDossier(value: object): string {
  return Array.isArray(value)
    ? 'This is a list of records and not a dossier.'
    : `This is a record of type ${(value as { type: string }).type} and not a dossier.`
}

function messageOf(diagnostics: readonly Diagnostic[], truncated: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const shown = errors.slice(0, MOST_SHOWN).map(({ rule, pointer, location, message }) => {
    const place = location ? `line ${location.line}, column ${location.column}` : pointer || 'the whole input'
    return `- ${place}: ${message} (${rule})`
  })
  const more = errors.length - shown.length + truncated
  const total = errors.length + truncated
  return [
    `The dossier has ${total} ${total === 1 ? 'error' : 'errors'}:`,
    ...shown,
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('\n')
}
