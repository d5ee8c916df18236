import type { Path, Severity } from '../rules/rule.ts'

/** A place in the text of a file. Lines and columns count from 1, columns in Unicode code points. */
export interface Location {
  /** The name of the file, where the caller knows one. */
  file?: string
  line: number
  column: number
  /** The UTF-16 offset in the text, counted from 0. */
  offset: number
}

/** Another place that a finding speaks of. */
export interface RelatedPlace {
  message: string
  /** The id of the record. */
  record?: string
  /** JSON Pointer (RFC 6901) from the root of the input. */
  pointer: string
  location?: Location
}

/** One finding, as plain data. */
export interface Diagnostic {
  /** The id of the rule, such as `schema/unknown-key`. */
  rule: string
  severity: Severity
  /** What is wrong, in one or two sentences with the offending text. */
  message: string
  /** The id of the record. */
  record?: string
  /** JSON Pointer (RFC 6901) from the root of the input; empty for the root itself. */
  pointer: string
  /** Where the value stands in the text, when the input was text. */
  location?: Location
  related?: RelatedPlace[]
  /** The text to write instead, where only one can be meant. */
  suggestion?: string
  /** What to do. */
  help: string
}

/** A JSON Pointer (RFC 6901) from keys and indexes. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The keys of a JSON Pointer; indexes are keys of digits. */
export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
