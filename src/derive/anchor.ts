import { indexDossier } from '../rules/dossier-index.ts'
import type { Span } from '../text/offsets.ts'
import type { Dossier, SourceId } from '../types.ts'
import type { SnapshotFinder } from './held-text.ts'
import {
  isAtOffsets,
  type LocatedPassage,
  type PassageOfRecord,
  passagesOf,
  resolvedPassages,
} from './passages.ts'

/** What became of a passage: its offsets were filled, put right or right already; or why it has no place. */
export type AnchorOutcome = 'filled' | 'moved' | 'kept' | 'not-held' | 'absent' | 'altered' | 'ambiguous'

/** A passage with the place of its exact text in the source. */
export interface Anchor {
  /** The id of the record. */
  record: string
  /** From the dossier to the object that holds `exact`, `start` and `end`. */
  path: readonly (string | number)[]
  source: SourceId
  exact: string
  outcome: AnchorOutcome
  /** The place, in code points; undefined where there is none. */
  span: Span | undefined
  /** The wording of the source that comes nearest, of an altered passage. */
  nearest: string | undefined
  /** How many places have the wording, of an ambiguous passage. */
  places: number
}

/** Where passages are looked up beside the texts in the dossier. */
export interface AnchorOptions {
  /** Finds the texts of sources that store none. */
  snapshotOf?: SnapshotFinder | undefined
}

/** Looks up every passage and every sentence of a dossier that says its exact text. Changes nothing. */
export function anchors(dossier: Dossier, options: AnchorOptions = {}): Anchor[] {
  const index = indexDossier(dossier, options)
  const located = new Map<object, LocatedPassage>()
  for (const passage of resolvedPassages(index)) located.set(passage.record, passage)
  const places = new Map<object, readonly [string, number]>()
  for (const list of ['statements', 'citations'] as const)
    dossier[list].forEach((record, at) => {
      places.set(record, [list, at])
    })
  return passagesOf(index).flatMap((passage) =>
    passage.exact === undefined
      ? []
      : [anchorOf(passage, passage.exact, located.get(passage.record), places.get(passage.record)!)],
  )
}

function anchorOf(
  passage: PassageOfRecord,
  exact: string,
  located: LocatedPassage | undefined,
  place: readonly [string, number],
): Anchor {
  const anchor: Anchor = {
    record: passage.record.id,
    path: [...place, ...passage.path],
    source: passage.source,
    exact,
    outcome: 'not-held',
    span: undefined,
    nearest: undefined,
    places: 0,
  }
  if (!located) return anchor
  const { match, span } = located.resolved
  if (isAtOffsets(located)) return { ...anchor, outcome: 'kept', span }
  if (span) {
    const had = passage.start !== undefined && passage.end !== undefined
    return { ...anchor, outcome: had ? 'moved' : 'filled', span }
  }
  const outcome = match.status === 'ambiguous' || match.status === 'altered' ? match.status : 'absent'
  return { ...anchor, outcome, nearest: match.nearest?.text, places: match.places }
}
