import * as z from 'zod'
import { Actor } from './actor.ts'
import { Agreement } from './agreement.ts'
import { Citation } from './citation.ts'
import { define } from './define.ts'
import { Dossier } from './dossier.ts'
import { Source } from './source.ts'
import { Statement } from './statement.ts'

export const AnyRecord = define(
  'AnyRecord',
  'One record of any of the five types; `type` says which.',
  z.discriminatedUnion('type', [Actor, Agreement, Statement, Citation, Source]),
  { examples: [{ type: 'citation', id: 'citation:1', source: 'source:reference-1' }] },
)
export type AnyRecord = z.infer<typeof AnyRecord>

export const StreamLine = define(
  'StreamLine',
  'One line of a record stream: a record of any of the five types, or a whole dossier.',
  z.discriminatedUnion('type', [Actor, Agreement, Statement, Citation, Source, Dossier]),
  { examples: [{ type: 'citation', id: 'citation:1', source: 'source:reference-1' }] },
)
export type StreamLine = z.infer<typeof StreamLine>
