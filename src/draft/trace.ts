import type { Path } from '../rules/rule.ts'

interface Node {
  from: Path | undefined
  children: Map<string, Node>
}

/** From which place of a draft each place of the dossier comes. */
export class Trace {
  private readonly root: Node = { from: undefined, children: new Map() }

  /** Says that the value at a path of the dossier, with everything in it, was made from a place of the draft. */
  add(dossier: Path, draft: Path): void {
    let node = this.root
    for (const key of dossier) {
      let child = node.children.get(String(key))
      if (!child) {
        child = { from: undefined, children: new Map() }
        node.children.set(String(key), child)
      }
      node = child
    }
    node.from = draft
  }

  /** The place of the draft that the nearest part around a path of the dossier comes from; undefined when none does. */
  draftPath(dossier: Path): Path | undefined {
    let node: Node | undefined = this.root
    let from: Path | undefined
    for (const key of dossier) {
      node = node.children.get(String(key))
      if (!node) break
      from = node.from ?? from
    }
    return from
  }
}
