import type { Path } from '../rules/rule.ts'

interface Node {
  from: Path | undefined
  isWhole: boolean
  children: Map<string, Node>
}

/** From which place of a draft each place of the dossier comes. */
export class Trace {
  private readonly root = newNode()

  constructor(private readonly draft: unknown) {}

  /** Says that the value at a path of the dossier was made from a place of the draft; equal keys in it correspond. */
  add(dossier: Path, draft: Path): void {
    this.node(dossier).from = draft
  }

  /** The same for a list whose members may have moved: what is said of one of them is said of the list. */
  addWhole(dossier: Path, draft: Path): void {
    const node = this.node(dossier)
    node.from = draft
    node.isWhole = true
  }

  /** The place of the draft that a path of the dossier comes from; undefined when it comes from none. */
  draftPath(dossier: Path): Path | undefined {
    let node: Node | undefined = this.root
    let nearest: Node | undefined
    let rest: Path = []
    for (let at = 0; at < dossier.length; at++) {
      node = node.children.get(String(dossier[at]))
      if (!node) break
      if (!node.from) continue
      nearest = node
      rest = dossier.slice(at + 1)
    }
    if (!nearest) return undefined
    return nearest.isWhole ? nearest.from : this.withKeysOf(rest, nearest.from!)
  }

  /** The place with as many further keys as the draft has there. */
  private withKeysOf(rest: Path, from: Path): Path {
    const path = [...from]
    let value = from.reduce<unknown>((held, key) => memberOf(held, key), this.draft)
    for (const key of rest) {
      value = memberOf(value, key)
      if (value === undefined) break
      path.push(key)
    }
    return path
  }

  private node(path: Path): Node {
    let node = this.root
    for (const key of path) {
      let child = node.children.get(String(key))
      if (!child) {
        child = newNode()
        node.children.set(String(key), child)
      }
      node = child
    }
    return node
  }
}

function newNode(): Node {
  return { from: undefined, isWhole: false, children: new Map() }
}

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined
}
