import { type Checked, checkValue, isClean } from '../check/check.ts'
import { type CheckedText, entryOfTextFault, placed } from '../check/check-text.ts'
import { diagnosticOf, type Entry, type RelatedEntry } from '../check/collect.ts'
import { type Diagnostic, type Location, pointerOf } from '../check/diagnostic.ts'
import { type CheckOptions, settingsOf } from '../check/options.ts'
import { readYaml } from './yaml.ts'

/** Checks a YAML document as `checkText` does JSON: every finding with its place, and with what only the text shows. */
export function checkYaml(text: string, name: string, options: CheckOptions): CheckedText {
  const document = readYaml(text, name)
  const { value, readable } = document
  const found = document.faults.map((fault) => entryOfTextFault(fault, []))
  const { entries, truncated } = readable
    ? checkValue(value, settingsOf(options), found)
    : { entries: found, truncated: 0 }
  const hints = new Map(document.hints.map((hint) => [pointerOf(hint.path), hint]))
  const locationOf = ({ path, offset }: Entry | RelatedEntry): Location =>
    offset === undefined ? document.locate(path) : document.locationOf(offset)
  const diagnostics = entries.map((entry): Diagnostic => {
    const diagnostic = diagnosticOf(entry, value)
    const place = placed(diagnostic, locationOf(entry), entry.related.map(locationOf))
    const hint = hints.get(diagnostic.pointer)
    return hint ? { ...place, message: `${place.message} ${hint.message}`, help: hint.help } : place
  })
  const result = isClean(entries)
    ? { ok: true as const, value: value as Checked, diagnostics, truncated }
    : { ok: false as const, diagnostics, truncated }
  return { result, value }
}
