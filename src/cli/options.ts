import { InvalidArgumentError } from 'commander'
import { parsePointDate, whyNotADate } from '../date/index.ts'
import type { Severity } from '../rules/rule.ts'

/** A parser for an option that takes one of a few words. */
export function oneOf<const T extends string>(...words: T[]): (value: string) => T {
  return (value) => {
    const word = words.find((candidate) => candidate === value)
    if (word === undefined)
      throw new InvalidArgumentError(`It must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.`)
    return word
  }
}

/** What `--fail-on` takes: the least severity that fails. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const

const UNITS: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** A number of bytes, as in 65536, 64k, 8M or 1G (powers of 1024). */
export function byteCount(text: string): number {
  const [, digits, unit] = /^([0-9]{1,12})([kmg]?)(?:i?b)?$/i.exec(text) ?? []
  const bytes = Number(digits) * UNITS[(unit ?? '').toLowerCase()]!
  if (!Number.isSafeInteger(bytes) || bytes < 1)
    throw new InvalidArgumentError('It must be a number of bytes, such as 65536, 64k, 8M or 1G.')
  return bytes
}

/** A date that may stand for the day of a check, as in 2026-05-27 or 2026-05. */
export function pointDate(text: string): string {
  if (!parsePointDate(text)) throw new InvalidArgumentError(whyNotADate(text, 'point') ?? 'It is no date.')
  return text
}

/** Collects settings such as `time/sentinel=off` or `agreement/*=warning`. */
export function ruleSetting(
  text: string,
  settings: Record<string, Severity | 'off'> = {},
): Record<string, Severity | 'off'> {
  const at = text.lastIndexOf('=')
  if (at < 1)
    throw new InvalidArgumentError(
      'It must be RULE=SEVERITY, as in time/sentinel=off; the severities are error, warning, info and off.',
    )
  const severity = oneOf('error', 'warning', 'info', 'off')(text.slice(at + 1))
  return { ...settings, [text.slice(0, at)]: severity }
}
