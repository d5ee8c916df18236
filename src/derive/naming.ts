import type { DossierIndex } from '../rules/dossier-index.ts'
import type { ActorId, CitationId, SourceId } from '../types.ts'

/** A source as a reader would name it; only what the dossier knows. */
export interface NamedSource {
  id: SourceId
  title?: string
  /** The name of the publisher. */
  publisher?: string
  issued?: string
  url?: string
}

/** A citation with the source that it names. */
export interface NamedCitation {
  id: CitationId
  marker?: string
  source?: NamedSource
}

/** A source with its title, publisher, date and address; the id alone when the dossier does not hold it. */
export function nameSource(id: SourceId, dossier: DossierIndex): NamedSource {
  const source = dossier.source(id)
  const named: NamedSource = { id }
  if (source?.title) named.title = source.title
  if (source?.publisher) named.publisher = actorName(source.publisher, dossier)
  if (source?.issued) named.issued = source.issued
  if (source?.url) named.url = source.url
  return named
}

/** A citation with its marker and source; the id alone when the dossier does not hold it. */
export function nameCitation(id: CitationId, dossier: DossierIndex): NamedCitation {
  const citation = dossier.citation(id)
  const named: NamedCitation = { id }
  if (citation?.marker) named.marker = citation.marker
  if (citation) named.source = nameSource(citation.source, dossier)
  return named
}

/** The name of an actor; its id when the dossier does not hold it. */
export function actorName(id: ActorId, dossier: DossierIndex): string {
  return dossier.actor(id)?.name ?? id
}

/** The first and every further member, none twice, in their order. */
export function distinct<T>(members: Iterable<T>): T[] {
  return [...new Set(members)]
}
