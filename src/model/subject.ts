import * as z from 'zod'
import { define } from './define.ts'

export const AgreementSubject = define(
  'AgreementSubject',
  'What an agreement or provision is about: a code of one or two levels; the list is open.',
  z
    .string()
    .regex(/^[a-z][a-z0-9-]*(?:[.][a-z][a-z0-9-]*)?$/)
    .max(80),
  { examples: ['defence.maintenance-repair', 'ceasefire'] },
)
export type AgreementSubject = z.infer<typeof AgreementSubject>
