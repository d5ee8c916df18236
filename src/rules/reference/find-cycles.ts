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
  graph = withoutEnds(graph)
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

/**
 * The graph without ids that nothing leads to or away from, again and again until none is left: they lie on no cycle,
 * and where a walk enters a cycle must not depend on them.
 */
function withoutEnds(graph: ReadonlyMap<string, readonly Link[]>): Map<string, Link[]> {
  const incoming = new Map<string, Link[]>()
  const out = new Map<string, number>()
  const into = new Map<string, number>()
  for (const [from, links] of graph) {
    out.set(from, links.length)
    for (const link of links) {
      into.set(link.to, (into.get(link.to) ?? 0) + 1)
      const known = incoming.get(link.to)
      if (known) known.push(link)
      else incoming.set(link.to, [link])
    }
  }
  const gone = new Set<string>()
  const ends = [...new Set([...out.keys(), ...into.keys()])].filter((id) => !out.get(id) || !into.get(id))
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    if (gone.has(id)) continue
    gone.add(id)
    const lose = (counts: Map<string, number>, other: string): void => {
      const left = counts.get(other)! - 1
      counts.set(other, left)
      if (left === 0) ends.push(other)
    }
    for (const { to } of graph.get(id) ?? []) if (!gone.has(to)) lose(into, to)
    for (const { from } of incoming.get(id) ?? []) if (!gone.has(from)) lose(out, from)
  }
  const left = new Map<string, Link[]>()
  for (const [from, links] of graph)
    if (!gone.has(from))
      left.set(
        from,
        links.filter(({ to }) => !gone.has(to)),
      )
  return left
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
