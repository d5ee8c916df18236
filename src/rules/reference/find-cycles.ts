import type { Link } from './relations.ts'

/** Links followed in all before the search stops: a bound on the work of a hostile file, beyond any real one. */
const MOST_LINKS_TOLD = 100_000

/**
 * The cycles of a graph, given the links that go out of each id. Each is told once and begins at its smallest id;
 * the order of the records plays no part. Without the last link of every one of them the graph would have no cycle.
 * Depth first with an explicit stack, so that a chain of any length is walked.
 */
export function findCycles(graph: ReadonlyMap<string, readonly Link[]>): Link[][] {
  const cycles: Link[][] = []
  const done = new Set<string>()
  const places = new Map<string, number>()
  let told = 0
  for (const start of [...graph.keys()].sort()) {
    if (done.has(start)) continue
    const way: Link[] = []
    const stack = [{ id: start, links: linksOf(graph, start), next: 0 }]
    places.set(start, 0)
    while (stack.length > 0) {
      const top = stack.at(-1)!
      const link = top.links[top.next++]
      if (!link) {
        done.add(top.id)
        places.delete(top.id)
        stack.pop()
        way.pop()
        continue
      }
      const place = places.get(link.to)
      if (place !== undefined) {
        told += stack.length - place
        if (told > MOST_LINKS_TOLD) return cycles
        cycles.push(rotate([...way.slice(place), link]))
      } else if (!done.has(link.to) && graph.has(link.to)) {
        places.set(link.to, stack.length)
        way.push(link)
        stack.push({ id: link.to, links: linksOf(graph, link.to), next: 0 })
      }
    }
  }
  return cycles
}

/** The links that go out of an id, one to each other id, in the order of those ids. */
function linksOf(graph: ReadonlyMap<string, readonly Link[]>, id: string): Link[] {
  const links = new Map<string, Link>()
  for (const link of graph.get(id) ?? []) if (!links.has(link.to)) links.set(link.to, link)
  return [...links.values()].sort((a, b) => (a.to < b.to ? -1 : 1))
}

/** The same cycle from its smallest id. */
function rotate(cycle: Link[]): Link[] {
  let first = 0
  for (let i = 1; i < cycle.length; i++) if (cycle[i]!.from < cycle[first]!.from) first = i
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}
