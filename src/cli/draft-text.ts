import { ruleEntry } from '../check/catalogue.ts'
import { type Diagnostic, type Location, pathOf, pointerOf } from '../check/diagnostic.ts'
import { lineCounter } from '../check/lines.ts'
import { locate } from '../check/locate.ts'
import { scan, type TextFault } from '../check/scan.ts'
import type { FromDraft } from '../draft/index.ts'
import type { Dossier } from '../types.ts'

/** What became of the text of a draft. */
export interface DraftText {
  dossier: Dossier | undefined
  /** With their places in the text. */
  diagnostics: Diagnostic[]
}

const DEEPEST = 64

/** Reads the text of a draft; also tells what only the text shows, such as a key that stands twice. */
export function readDraftText(text: string, read: (draft: unknown) => FromDraft): DraftText {
  const { readable, faults } = scan(text, DEEPEST)
  const lineOf = lineCounter(text)
  const found = faults.map((fault) => diagnosticOf(fault, lineOf))
  if (!readable) return { dossier: undefined, diagnostics: found }
  const { dossier, diagnostics } = read(JSON.parse(text.replace(/^\ufeff/, '')))
  const positions = locate(
    text,
    diagnostics.map(({ pointer }) => pathOf(pointer)),
  )
  const placed = diagnostics.map((diagnostic, at): Diagnostic => {
    const position = positions[at]
    return position ? { ...diagnostic, location: lineOf(position.value) } : diagnostic
  })
  return { dossier: found.length > 0 ? undefined : dossier, diagnostics: [...found, ...placed] }
}

function diagnosticOf(
  { rule, message, path, offset }: TextFault,
  lineOf: (offset: number) => Location,
): Diagnostic {
  return {
    rule,
    severity: 'error',
    message,
    pointer: rule === 'schema/syntax' ? '' : pointerOf(path),
    location: lineOf(offset),
    help: ruleEntry(rule)!.fix,
  }
}
