import * as z from 'zod'
import { define } from './define.ts'

const bounded = (most: number) => z.string().min(1).max(most)

export const Label = define(
  'Label',
  'A name, office, unit or other short text, at most 500 characters.',
  bounded(500),
  {
    examples: ['Ministry of Defence'],
  },
)
export type Label = z.infer<typeof Label>

export const Title = define(
  'Title',
  'The title of an agreement, source or dossier, at most 1,000 characters.',
  bounded(1000),
  {
    examples: ['Agreement on military-technical cooperation'],
  },
)
export type Title = z.infer<typeof Title>

export const Note = define(
  'Note',
  'A note or description for readers, at most 5,000 characters.',
  bounded(5000),
  {
    examples: ['The text of the agreement has not been released.'],
  },
)
export type Note = z.infer<typeof Note>

export const Passage = define(
  'Passage',
  'The wording of a statement, quotation, provision or passage, at most 20,000 characters.',
  bounded(20_000),
  { examples: ['soon no longer dare'] },
)
export type Passage = z.infer<typeof Passage>

export const BlockText = define(
  'BlockText',
  'One block of the text of a source with its own line breaks, at most 200,000 characters.',
  bounded(200_000),
  { examples: ['The agreement was signed in Moscow [1, 2].\n'] },
)
export type BlockText = z.infer<typeof BlockText>

export const WordingAsReported = define(
  'WordingAsReported',
  'A date or period in the words of the source, kept beside its EDTF form so that nothing is lost.',
  bounded(500),
  { examples: ['early September 2024'] },
)
export type WordingAsReported = z.infer<typeof WordingAsReported>

export const LanguageTag = define(
  'LanguageTag',
  'A language tag of BCP 47 in canonical case.',
  z
    .string()
    .regex(
      /^(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4}(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8}){1,4})?(?:-x(?:-[a-z0-9]{1,8}){1,4})?)$/,
    )
    .max(100),
  { examples: ['en', 'fa-AF', 'zh-Hant-TW'] },
)
export type LanguageTag = z.infer<typeof LanguageTag>
