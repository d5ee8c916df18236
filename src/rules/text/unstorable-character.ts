import type { AnyRecord, Dossier, Extensions } from '../../types.ts'
import { type RuleExamples, state } from '../example.ts'
import { type Path, type Report, recordRule } from '../rule.ts'
import { codePointName, excerpt } from './characters.ts'
import { EVERYWHERE } from './leaves.ts'
import { oddTexts } from './odd-texts.ts'

/** With the flag `u` only half of a surrogate pair without its other half matches. */
const HALF = /[\ud800-\udfff]/u

/** Where a text holds null or half of a character; below zero where it does not. */
function placeOf(text: string): number {
  const half = text.search(HALF)
  return half < 0 ? text.indexOf('\0') : half
}

export const rule = recordRule({
  id: 'text/unstorable-character',
  since: '0.1.0',
  severity: 'error',
  on: EVERYWHERE,
  needs: ['odd characters'],
  summary: 'A text holds a null character or half of a character, which most programs cannot store.',
  why: 'Databases refuse it, other programs cut the text there or replace it, and so the words change unnoticed.',
  fix: 'Restore the character from the source, or remove what is left of it.',
  check(record, report, context) {
    for (const { text, path } of oddTexts(record, context)) look(record, text, path, report)
    if (record.extensions)
      eachString(record.extensions, (text, path) => {
        look(record, text, path, report)
      })
  },
})

function look(record: AnyRecord | Dossier, text: string, path: Path, report: Report): void {
  const at = placeOf(text)
  if (at < 0) return
  const unit = text.charCodeAt(at)
  const what = unit === 0 ? 'null' : 'half of a character'
  report({
    record,
    path,
    message: `${codePointName(unit)}, which is ${what}, stands in "${excerpt(text, at)}".`,
  })
}

/** A value of the extensions, and the way back to their root. */
interface Node {
  value: unknown
  key: string | number
  parent: Node | undefined
}

/** Calls `visit` for every string of the extensions and every key, at any depth; a key is told at its value. */
function eachString(extensions: Extensions, visit: (text: string, path: Path) => void): void {
  const todo: Node[] = [{ value: extensions, key: 'extensions', parent: undefined }]
  for (let node = todo.pop(); node; node = todo.pop()) {
    const { value, key } = node
    if (typeof key === 'string' && placeOf(key) >= 0) visit(key, pathOf(node))
    if (typeof value === 'string' && placeOf(value) >= 0) visit(value, pathOf(node))
    if (typeof value !== 'object' || value === null) continue
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
    for (const [name, item] of entries) todo.push({ value: item, key: name, parent: node })
  }
}

function pathOf(node: Node): Path {
  const path: (string | number)[] = []
  for (let step: Node | undefined = node; step; step = step.parent) path.push(step.key)
  return path.reverse()
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'null-in-a-name',
      dossier: { actors: [{ ...state('a'), name: 'State\u0000A' }] },
    },
    {
      title: 'null-in-an-extension',
      dossier: { actors: [{ ...state('a'), extensions: { 'x-desk': { note: ['A\u0000'] } } }] },
    },
  ],
  passing: [{ title: 'storable-text', dossier: { actors: [state('a')] } }],
  nearMiss: [
    {
      title: 'character-outside-the-basic-plane',
      dossier: { actors: [{ ...state('a'), description: 'Sent with the sign \u{1f91d}.' }] },
    },
  ],
}
