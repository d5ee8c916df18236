// A dossier is a file that stands alone: everything that one piece of writing or research says about its agreements.
// A record stream is the same records one to a line, without the dossier around them.
import * as z from 'zod'
import { creatorKind } from '../vocabulary/index.ts'
import { Actor } from './actor.ts'
import { Agreement } from './agreement.ts'
import { Citation } from './citation.ts'
import { extensions } from './common.ts'
import { PointDate } from './date.ts'
import { codes, define, list, optional, required } from './define.ts'
import { DossierId, SourceId } from './id.ts'
import { Source } from './source.ts'
import { Statement } from './statement.ts'
import { Label, LanguageTag, Note, Title } from './text.ts'

export const CreatorKind = codes(creatorKind)

export const DossierCreator = define(
  'DossierCreator',
  'Who made a dossier.',
  z.strictObject({
    name: required(Label, 'The name.'),
    kind: required(CreatorKind, 'Whether it is a person, an organisation or a program.'),
  }),
  { examples: [{ name: 'Treaty desk', kind: 'organization' }] },
)
export type DossierCreator = z.infer<typeof DossierCreator>

export const SchemaReference = define(
  'SchemaReference',
  'The address or path of the JSON Schema, for editors.',
  z.string().min(1).max(2048),
  { examples: ['https://w3id.org/communique/schema/v1/dossier.bundle.json'] },
)
export type SchemaReference = z.infer<typeof SchemaReference>

const MOST_RECORDS = 100_000

export const Dossier = define(
  'Dossier',
  'Actors, agreements, statements, citations and sources that belong together and resolve within one file.',
  z.strictObject({
    $schema: optional(SchemaReference, 'The JSON Schema that an editor should use.'),
    type: required(z.literal('dossier'), 'Says that the value is a dossier.'),
    formatVersion: required(z.literal('1'), 'The major version of this format.'),
    id: required(DossierId, 'The id of the dossier.'),
    title: required(Title, 'The title of the dossier.'),
    language: required(LanguageTag, 'The language of every text that does not name its own.'),
    description: optional(Note, 'What the dossier covers.'),
    brief: optional(SourceId, 'The source whose text this dossier structures.'),
    asOf: optional(PointDate, 'The day up to which the dossier tells the story.'),
    created: optional(PointDate, 'When the dossier was made.'),
    modified: optional(PointDate, 'When it was last changed.'),
    creators: optional(list(DossierCreator), 'Who made it.'),
    license: optional(Label, 'The licence, preferably as an SPDX identifier.'),
    actors: required(z.array(Actor).max(MOST_RECORDS), 'The actors.'),
    agreements: required(z.array(Agreement).max(MOST_RECORDS), 'The agreements.'),
    statements: required(z.array(Statement).max(MOST_RECORDS), 'The statements.'),
    citations: required(z.array(Citation).max(MOST_RECORDS), 'The citations.'),
    sources: required(z.array(Source).max(MOST_RECORDS), 'The sources.'),
    extensions,
  }),
  {
    examples: [
      {
        type: 'dossier',
        formatVersion: '1',
        id: 'dossier:empty',
        title: 'A dossier with nothing in it yet',
        language: 'en',
        actors: [],
        agreements: [],
        statements: [],
        citations: [],
        sources: [],
      },
    ],
  },
)
export type Dossier = z.infer<typeof Dossier>
