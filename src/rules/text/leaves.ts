import type { Leaf } from '../fields.ts'
import type { RecordType } from '../rule.ts'

/** What a record calls things: texts that are compared, sorted and searched as names. */
export const NAMES = ['Label', 'Title'] as const satisfies readonly Leaf[]

/** What a record says at length, or quotes from a source as it stands there. */
export const TEXTS = [
  'Note',
  'Passage',
  'BlockText',
  'WordingAsReported',
  'CitationMarker',
] as const satisfies readonly Leaf[]

/** Whether a leaf is a name and not a longer text. */
export function isName(leaf: Leaf): boolean {
  return leaf === 'Label' || leaf === 'Title'
}

/** Every type of record, and the dossier itself: all of them hold texts. */
export const EVERYWHERE = [
  'actor',
  'agreement',
  'statement',
  'citation',
  'source',
  'dossier',
] as const satisfies readonly RecordType[]
