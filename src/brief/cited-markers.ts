import type { Citation, CitationId, Dossier, Source, SourceId } from '../types.ts'

/** One thing that a text cites: what is printed for it, and the sources that it stands for. */
export interface CitedThing {
  /** The marker as recorded, or the id of the source where none is. */
  key: string
  printed: boolean
  sources: Source[]
}

/** What the citations of a dossier stand for, by marker. */
export class CitedMarkers {
  readonly things = new Map<string, CitedThing>()
  private readonly keys = new Map<CitationId, string>()

  constructor({ citations, sources }: Dossier) {
    const byId = new Map(sources.map((source) => [source.id, source]))
    const markerOf = new Map<SourceId, string>()
    for (const { marker, source } of citations) if (marker !== undefined) markerOf.set(source, marker)
    for (const citation of citations) this.enter(citation, markerOf, byId)
  }

  private enter(citation: Citation, markerOf: Map<SourceId, string>, byId: Map<SourceId, Source>): void {
    const marker = citation.marker ?? markerOf.get(citation.source)
    const key = marker ?? citation.source
    this.keys.set(citation.id, key)
    const thing = this.things.get(key) ?? { key, printed: marker !== undefined, sources: [] }
    const source = byId.get(citation.source)
    if (source && !thing.sources.includes(source)) thing.sources.push(source)
    this.things.set(key, thing)
  }

  /** The keys of citations, each once; those that the text prints nothing for only when asked. */
  keysOf(citations: readonly CitationId[], { unprinted }: { unprinted: boolean }): string[] {
    const keys = citations.flatMap((id) => this.keys.get(id) ?? [])
    return [...new Set(keys)].filter((key) => unprinted || this.things.get(key)!.printed)
  }

  /** Every marker that is printed. */
  printed(): Set<string> {
    return new Set([...this.things.values()].filter(({ printed }) => printed).map(({ key }) => key))
  }
}
