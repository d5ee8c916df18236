import { type DossierIndex, indexDossier, type Records } from '../rules/dossier-index.ts'
import type { Dossier } from '../types.ts'
import { citedSources, hasSnapshot } from './evidence.ts'
import type { SnapshotFinder } from './held-text.ts'
import { type CheckedQuotation, checkQuotations } from './quotations.ts'
import { citedSentences, sentencesToCite } from './sentences.ts'

/** How many of something have what they should have. */
export interface Share {
  count: number
  total: number
}

/** How far a dossier is backed by evidence, in numbers. */
export interface Coverage {
  /**
   * Sentences of the brief that report something, and how many cite a source. Analyses, headlines, captions and pull
   * quotes are left out; 0 of 0 when the text of the brief is not held.
   */
  sentences: Share
  /** Citations, and how many name the passage. */
  citations: Share
  /** Quotations, and how many stand word for word in the text that should hold them. */
  quotations: Share & {
    /** Quotations that differ from their source, or do not stand in it. */
    failed: number
    /** Quotations that stand in their source more than once. */
    ambiguous: number
    /** Quotations whose source is not held. */
    unverifiable: number
  }
  /** Sources other than the brief, and how many have an archived copy or a text that is held. */
  sources: Share
}

/** Where the coverage looks for texts beside the records. */
export interface CoverageOptions {
  /** Finds the texts of sources that store none. */
  snapshotOf?: SnapshotFinder | undefined
}

/** How far a dossier, or the records of a corpus, are backed by evidence. */
export function coverage(records: Dossier | Records, options: CoverageOptions = {}): Coverage {
  return coverageOf(indexDossier(records, options))
}

function coverageOf(dossier: DossierIndex): Coverage {
  const brief = dossier.dossier?.brief
  const text = brief && dossier.heldText(brief)
  const sources = citedSources(dossier)
  return {
    sentences: text
      ? { count: citedSentences(text, dossier).size, total: sentencesToCite(text, dossier).length }
      : { count: 0, total: 0 },
    citations: {
      count: dossier.citations.filter(({ passage }) => passage !== undefined).length,
      total: dossier.citations.length,
    },
    quotations: quotationsOf(checkQuotations(dossier)),
    sources: {
      count: sources.filter((source) => hasSnapshot(source, dossier)).length,
      total: sources.length,
    },
  }
}

/** A quotation and its original are one: it fails with either, and is verified when one of them is. */
function quotationsOf(checked: readonly CheckedQuotation[]): Coverage['quotations'] {
  const verdicts = new Map<string, Set<CheckedQuotation['verdict']>>()
  for (const { statement, path, verdict } of checked) {
    const key = `${statement.id} ${path[1]}`
    const known = verdicts.get(key)
    if (known) known.add(verdict)
    else verdicts.set(key, new Set([verdict]))
  }
  const quotations = { count: 0, total: verdicts.size, failed: 0, ambiguous: 0, unverifiable: 0 }
  for (const found of verdicts.values())
    if (found.has('failed')) quotations.failed++
    else if (found.has('ambiguous')) quotations.ambiguous++
    else if (found.has('verified')) quotations.count++
    else quotations.unverifiable++
  return quotations
}

const SHARES = ['sentences', 'citations', 'quotations', 'sources'] as const

/** The coverage of several dossiers taken together. */
export function addCoverage(a: Coverage, b: Coverage): Coverage {
  const sum = (key: (typeof SHARES)[number]): Share => ({
    count: a[key].count + b[key].count,
    total: a[key].total + b[key].total,
  })
  return {
    sentences: sum('sentences'),
    citations: sum('citations'),
    quotations: {
      ...sum('quotations'),
      failed: a.quotations.failed + b.quotations.failed,
      ambiguous: a.quotations.ambiguous + b.quotations.ambiguous,
      unverifiable: a.quotations.unverifiable + b.quotations.unverifiable,
    },
    sources: sum('sources'),
  }
}
