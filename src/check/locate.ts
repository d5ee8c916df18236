import type { Path } from '../rules/rule.ts'
import { endOfText } from './json-text.ts'

/**
 * Where a member stands in the text: offsets of its key and of what follows the key, of its value and of what follows
 * that. Items have no key; both its offsets are then that of the value.
 */
export interface Position {
  key: number
  keyEnd: number
  value: number
  end: number
}

interface Node {
  children: Map<string, Node>
  wanted: number[]
}

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * The offsets of the values at some paths of a text that is JSON, in the order of the paths; undefined where a path
 * leads nowhere. One pass over the text, which skips what no path leads into. Where a key stands twice the last one
 * counts, as in `JSON.parse`.
 */
export function locate(text: string, paths: readonly Path[]): (Position | undefined)[] {
  const found: (Position | undefined)[] = paths.map(() => undefined)
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  space()
  member(treeOf(paths), at, at)
  return found

  /** Reads the value that begins here, behind its key if it has one. */
  function member(node: Node, key: number, keyEnd: number): void {
    const value = at
    const code = text.charCodeAt(at)
    if (node.children.size === 0) skip()
    else if (code === OPEN_OBJECT) object(node.children)
    else if (code === OPEN_LIST) list(node.children)
    else skip()
    for (const index of node.wanted) found[index] = { key, keyEnd, value, end: at }
  }

  function object(children: ReadonlyMap<string, Node>): void {
    at++
    space()
    while (text.charCodeAt(at) === QUOTE) {
      const keyOffset = at
      at = endOfText(text, at)
      const keyEnd = at
      const child = children.get(keyOf(text, keyOffset, keyEnd))
      space()
      pass(COLON)
      if (child) member(child, keyOffset, keyEnd)
      else skip()
      space()
      pass(COMMA)
    }
    at++
  }

  function list(children: ReadonlyMap<string, Node>): void {
    at++
    space()
    for (let index = 0; at < text.length && text.charCodeAt(at) !== CLOSE_LIST; index++) {
      const child = children.get(String(index))
      if (child) member(child, at, at)
      else skip()
      space()
      pass(COMMA)
    }
    at++
  }

  function space(): void {
    while (isSpace(text.charCodeAt(at))) at++
  }

  function pass(code: number): void {
    if (text.charCodeAt(at) !== code) return
    at++
    space()
  }

  function skip(): void {
    at = endOfValue(text, at)
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

/** Where the value that begins at an offset ends. */
function endOfValue(text: string, start: number): number {
  let at = start
  let depth = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfText(text, at)
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      depth++
      at++
      continue
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      depth--
      at++
    } else if (depth > 0) {
      at++
      continue
    } else at = endOfWord(text, at)
    if (depth === 0) return at
  }
  return at
}

/** Numbers, true, false and null end where a mark or a space stands. */
function endOfWord(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === CLOSE_OBJECT || code === CLOSE_LIST || isSpace(code)) break
  }
  return at
}

function keyOf(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1)
  return key.includes('\\') ? JSON.parse(text.slice(start, end)) : key
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
