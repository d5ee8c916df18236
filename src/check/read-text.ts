import { countKeys, countMembers } from './json-text.ts'
import { scan, type TextFault } from './scan.ts'

/** What a text holds, and the faults that only the text shows. */
export interface ReadText {
  /** False when the text is not JSON or nested too deeply; there is no value then. */
  readable: boolean
  value: unknown
  faults: readonly TextFault[]
}

const MARK = 0xfeff
const NO_FAULTS: readonly TextFault[] = []

/** Parses JSON text, and scans it only where parsing may hide something: where keys got lost, they stand twice. */
export function readText(text: string, maxDepth: number): ReadText {
  const json = text.charCodeAt(0) === MARK ? text.slice(1) : text
  const members = countMembers(json, maxDepth)
  const parsed = members === undefined ? undefined : parse(json)
  if (parsed && countKeys(parsed.value) === members)
    return { readable: true, value: parsed.value, faults: NO_FAULTS }
  const { readable, faults } = scan(text, maxDepth)
  return { readable, value: readable ? JSON.parse(json) : undefined, faults }
}

function parse(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return undefined
  }
}
