import * as z from 'zod'
import { define, list, required } from './define.ts'
import { Label } from './text.ts'

export const IdentifierScheme = define(
  'IdentifierScheme',
  'The register that an identifier belongs to; the list is open and a rule checks the known ones.',
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    .max(80),
  { examples: ['wikidata', 'iso-3166-1', 'unts'] },
)
export type IdentifierScheme = z.infer<typeof IdentifierScheme>

export const Identifier = define(
  'Identifier',
  'What a register outside this dossier calls the thing.',
  z.strictObject({
    scheme: required(IdentifierScheme, 'The register.'),
    value: required(Label, 'The identifier as the register writes it.'),
  }),
  { examples: [{ scheme: 'wikidata', value: 'Q159' }] },
)
export type Identifier = z.infer<typeof Identifier>

export const identifiers = list(Identifier)
