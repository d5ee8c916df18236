import type { Path } from '../rules/rule.ts'
import { scan } from './scan.ts'

/** Where a member stands in the text: offsets of its key, of its value, and of what follows. Items have no key. */
export interface Position {
  key: number
  value: number
  end: number
}

interface Node {
  children: Map<string, Node>
  wanted: number[]
}

/**
 * The offsets of the values at some paths of JSON text, in the order of the paths; undefined where a path leads nowhere.
 * One pass over the text. Where a key stands twice the last one counts, as in `JSON.parse`.
 */
export function locate(text: string, paths: readonly Path[], maxDepth = 1000): (Position | undefined)[] {
  const found: (Position | undefined)[] = paths.map(() => undefined)
  const root = treeOf(paths)
  const around: (Node | undefined)[] = []
  scan(text, maxDepth, {
    enter(key, keyOffset, valueOffset) {
      const node = key === undefined ? root : around.at(-1)?.children.get(String(key))
      around.push(node)
      for (const index of node?.wanted ?? [])
        found[index] = { key: keyOffset, value: valueOffset, end: valueOffset }
    },
    leave(end) {
      for (const index of around.pop()?.wanted ?? []) found[index]!.end = end
    },
  })
  return found
}

function treeOf(paths: readonly Path[]): Node {
  const root: Node = { children: new Map(), wanted: [] }
  paths.forEach((path, index) => {
    let node = root
    for (const key of path) {
      let child = node.children.get(String(key))
      if (!child) {
        child = { children: new Map(), wanted: [] }
        node.children.set(String(key), child)
      }
      node = child
    }
    node.wanted.push(index)
  })
  return root
}
