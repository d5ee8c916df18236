// A citation says which source, and which passage of it, supports a statement or another part of a record.
// It is not where the statement itself stands: that is the statement's `appearsIn`.
import * as z from 'zod'
import { citationPurpose, locatorLabel } from '../vocabulary/index.ts'
import { extensions } from './common.ts'
import { codes, define, optional, required } from './define.ts'
import { CitationId, SourceId } from './id.ts'
import { offset } from './offset.ts'
import { Label, Note, Passage } from './text.ts'

export const CitationPurpose = codes(citationPurpose)
export const LocatorLabel = codes(locatorLabel)

export const CitationMarker = define(
  'CitationMarker',
  'What the text prints between brackets, without the brackets.',
  z.string().min(1).max(100),
  { examples: ['1'] },
)
export type CitationMarker = z.infer<typeof CitationMarker>

export const CitationLocator = define(
  'CitationLocator',
  'The part of a source by its own numbering, in the terms of CSL.',
  z.strictObject({
    label: required(LocatorLabel, 'The unit that is numbered.'),
    value: required(Label, 'Its number or name.'),
  }),
  { examples: [{ label: 'page', value: '12-14' }] },
)
export type CitationLocator = z.infer<typeof CitationLocator>

export const CitedPassage = define(
  'CitedPassage',
  'The passage that is cited: a text quote selector and a text position selector of W3C Web Annotation.',
  z.strictObject({
    exact: required(Passage, 'The passage, letter for letter.'),
    prefix: optional(Passage, 'The text right before it.'),
    suffix: optional(Passage, 'The text right after it.'),
    start: optional(offset, "Its first code point in the source's text, counted from 0."),
    end: optional(offset, 'The code point after its last one.'),
  }),
  { examples: [{ exact: 'soon no longer dare', prefix: 'Pakistan will “' }] },
)
export type CitedPassage = z.infer<typeof CitedPassage>

export const Citation = define(
  'Citation',
  'The source, and the passage of it, that a record rests on.',
  z.strictObject({
    type: required(z.literal('citation'), 'Says that the record is a citation.'),
    id: required(CitationId, 'The id by which records of the dossier refer to this citation.'),
    marker: optional(CitationMarker, 'The marker that the text prints for it.'),
    source: required(SourceId, 'The source cited.'),
    purpose: optional(CitationPurpose, 'Why it is cited.'),
    locator: optional(CitationLocator, 'Where in the source, by its own numbering.'),
    passage: optional(CitedPassage, 'The passage of the source.'),
    note: optional(Note, 'A note for readers.'),
    extensions,
  }),
  {
    examples: [
      { type: 'citation', id: 'citation:1', marker: '1', source: 'source:reference-1', purpose: 'evidence' },
    ],
  },
)
export type Citation = z.infer<typeof Citation>
