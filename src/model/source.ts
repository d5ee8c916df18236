// A source is a text, recording or document that can be cited: an article, a treaty text, a speech.
// It is not its publisher, which is an actor, and not a citation, which points into it.
import * as z from 'zod'
import { correctionStatus, sourceBlockKind, sourceKind } from '../vocabulary/index.ts'
import { extensions } from './common.ts'
import { PointDate } from './date.ts'
import { codes, define, list, optional, required } from './define.ts'
import { ActorId, SourceId } from './id.ts'
import { identifiers } from './identifier.ts'
import { BlockText, Label, LanguageTag, Note, Title, WordingAsReported } from './text.ts'
import { Sha256, WebUrl } from './web.ts'

export const SourceKind = codes(sourceKind)
export const SourceBlockKind = codes(sourceBlockKind)
export const CorrectionStatus = codes(correctionStatus)

export const SourceAuthor = define(
  'SourceAuthor',
  'Somebody who wrote or spoke a source.',
  z.strictObject({
    name: required(Label, 'The name as the source prints it.'),
    actor: optional(ActorId, 'The actor whose name it is.'),
  }),
  { examples: [{ name: 'Reuters staff' }] },
)
export type SourceAuthor = z.infer<typeof SourceAuthor>

export const SourceArchive = define(
  'SourceArchive',
  'A copy of a source that stays as it was.',
  z.strictObject({
    url: required(WebUrl, 'The address of the copy.'),
    captured: required(PointDate, 'When the copy was made.'),
    sha256: optional(Sha256, 'The digest of the bytes of the copy.'),
  }),
  { examples: [{ url: 'https://web.archive.org/web/2026/https://example.org/', captured: '2026-05-30' }] },
)
export type SourceArchive = z.infer<typeof SourceArchive>

export const SourceCorrection = define(
  'SourceCorrection',
  'What the publisher later said of its own text.',
  z.strictObject({
    status: required(CorrectionStatus, 'Whether the text was corrected or withdrawn.'),
    date: optional(PointDate, 'When that was said.'),
    dateText: optional(WordingAsReported, 'The date in the words of the publisher.'),
    note: optional(Note, 'What was corrected.'),
    url: optional(WebUrl, 'Where that is said.'),
  }),
  { examples: [{ status: 'corrected', date: '2026-05-30' }] },
)
export type SourceCorrection = z.infer<typeof SourceCorrection>

export const SourceBlock = define(
  'SourceBlock',
  'One block of a text.',
  z.strictObject({
    kind: required(SourceBlockKind, 'What the block is in the text.'),
    text: required(BlockText, 'The characters of the block, its line breaks included.'),
  }),
  { examples: [{ kind: 'lede', text: 'The agreement was signed in Moscow [1, 2].\n' }] },
)
export type SourceBlock = z.infer<typeof SourceBlock>

export const SourceText = define(
  'SourceText',
  'The text of a source: the concatenation of its blocks with nothing between them.',
  z.strictObject({
    blocks: required(list(SourceBlock, 10_000), 'The blocks in their order.'),
  }),
  { examples: [{ blocks: [{ kind: 'headline', text: 'Two sides sign\n' }] }] },
)
export type SourceText = z.infer<typeof SourceText>

export const Source = define(
  'Source',
  'A text, recording or document that can be cited.',
  z.strictObject({
    type: required(z.literal('source'), 'Says that the record is a source.'),
    kind: required(SourceKind, 'What the source is, in the terms of CSL.'),
    id: required(SourceId, 'The id by which records of the dossier refer to this source.'),
    title: optional(Title, 'The title.'),
    authors: optional(list(SourceAuthor), 'Who wrote or spoke it.'),
    publisher: optional(ActorId, 'The actor that published it.'),
    container: optional(Title, 'The newspaper, journal, programme or collection in which it appeared.'),
    url: optional(WebUrl, 'Its address.'),
    archive: optional(SourceArchive, 'A copy that stays as it was.'),
    language: optional(LanguageTag, "The language of the text where it is not the dossier's."),
    identifiers: optional(identifiers, 'A DOI, ISBN or other identifier.'),
    derivedFrom: optional(
      list(SourceId),
      'The sources that it reprints or translates; a reprint is not a second witness.',
    ),
    correction: optional(SourceCorrection, 'What the publisher later said of it.'),
    rights: optional(Note, 'Who holds the rights and on what terms it may be used.'),
    text: optional(SourceText, 'The text itself.'),
    textSha256: optional(Sha256, 'The digest of the text in UTF-8.'),
    issued: optional(PointDate, 'When it was published.'),
    issuedText: optional(WordingAsReported, 'The date of publication as printed.'),
    accessed: optional(PointDate, 'When it was last read by the maker of the record.'),
    extensions,
  }),
  {
    examples: [
      {
        type: 'source',
        kind: 'article-newspaper',
        id: 'source:the-hindu-2021-08-25',
        publisher: 'actor:the-hindu',
        issued: '2021-08-25',
      },
    ],
  },
)
export type Source = z.infer<typeof Source>
