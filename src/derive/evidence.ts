import type { DossierIndex } from '../rules/dossier-index.ts'
import type { Citation, CitationPurpose, Source, SourceId, Statement } from '../types.ts'

/** A citation of a record that is meant as evidence, with its place among the record's citations. */
export interface Evidence {
  citation: Citation
  index: number
}

/** Purposes for which a source is cited as evidence of what is said. */
const AS_EVIDENCE = new Set<CitationPurpose>(['evidence', 'quotation', 'authority'])

/** Whether a citation says that its source backs the record; one without a purpose does. */
export function isEvidence({ purpose }: Citation): boolean {
  return purpose === undefined || AS_EVIDENCE.has(purpose)
}

/** The citations of a statement that are meant as evidence, in their order. */
export function evidenceOf(statement: Statement, dossier: DossierIndex): Evidence[] {
  return (statement.citations ?? []).flatMap((id, index) => {
    const citation = dossier.citation(id)
    return citation && isEvidence(citation) ? [{ citation, index }] : []
  })
}

/** The language of a source's text (BCP 47), or undefined for a loose record that does not say. */
export function languageOfSource(source: Source | undefined, dossier: DossierIndex): string | undefined {
  return source?.language ?? dossier.language
}

/** Whether two texts can be compared word by word: the same language in the same script, as far as it is said. */
export function sameLanguage(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true
  const one = a.split('-')
  const other = b.split('-')
  if (one[0] !== other[0]) return false
  const script = one.find(isScript)
  const otherScript = other.find(isScript)
  return script === undefined || otherScript === undefined || script === otherScript
}

function isScript(subtag: string): boolean {
  return /^[A-Z][a-z]{3}$/.test(subtag)
}

/** Whether there is a copy of a source that stays as it was: an archived one, or a text that is held. */
export function hasSnapshot(source: Source, dossier: DossierIndex): boolean {
  return source.archive !== undefined || dossier.heldText(source.id) !== undefined
}

/** The sources that a dossier is about to check: all but the brief itself. */
export function citedSources(dossier: DossierIndex): Source[] {
  const brief: SourceId | undefined = dossier.dossier?.brief
  return dossier.sources.filter(({ id }) => id !== brief)
}
