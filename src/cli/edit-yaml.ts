import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Path } from '../rules/rule.ts'
import { applyEdits, type Edit, type Numbers } from './edit-json.ts'

type Member = Pair<Node, Node | null>

/** Writes numbers into mappings of YAML text and leaves every other character as it is. */
export function writeYamlNumbers(text: string, wanted: readonly Numbers[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' })
  const edits = new Map<string, Edit>()
  const add = (edit: Edit) => edits.set(`${edit.start} ${edit.end} ${edit.text}`, edit)
  const step = (node: Node | null | undefined, key: string | number): Node | null | undefined => {
    const held = isAlias(node) ? node.resolve(document) : node
    if (isSeq(held)) return held.items[key as number] as Node | undefined
    return isMap(held) ? memberOf(held, String(key))?.value : undefined
  }
  for (const { path, after, values } of wanted) {
    let node = (path as Path).reduce<Node | null | undefined>(step, document.contents as Node | null)
    if (isAlias(node)) node = node.resolve(document)
    const before = isMap(node) ? memberOf(node, after) : undefined
    if (!isMap(node) || !before?.value?.range) continue
    const added: (readonly [string, number])[] = []
    for (const [key, value] of values) {
      const range = memberOf(node, key)?.value?.range
      if (range) add({ start: range[0], end: range[1], text: String(value) })
      else added.push([key, value])
    }
    if (added.length > 0) add(insertion(text, node, before, added))
  }
  return applyEdits(text, [...edits.values()])
}

function memberOf(map: YAMLMap, key: string): Member | undefined {
  return (map.items as Member[]).find(({ key: name }) => isScalar(name) && String(name.value) === key)
}

function insertion(
  text: string,
  map: YAMLMap,
  before: Member,
  added: readonly (readonly [string, number])[],
): Edit {
  const end = before.value!.range![1]
  if (map.flow) {
    const members = added.map(([key, value]) => `, ${key}: ${value}`).join('')
    return { start: end, end, text: members }
  }
  const keyAt = before.key.range![0]
  const lineStart = text.lastIndexOf('\n', keyAt - 1) + 1
  // The first key of a list item stands behind its dash; spaces take the place of what is before it.
  const indent = ' '.repeat(keyAt - lineStart)
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = added.map(([key, value]) => `${indent}${key}: ${value}`)
  // A block scalar ends with its last line break; any other value ends within its line.
  if (text[end - 1] === '\n') return { start: end, end, text: lines.map((line) => line + lineBreak).join('') }
  const newline = text.indexOf('\n', end)
  const at = newline < 0 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline
  return { start: at, end: at, text: lines.map((line) => lineBreak + line).join('') }
}
