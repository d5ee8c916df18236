import { claimProperty } from './claim-property.ts'
import { type Code, codeList } from './code-list.ts'

type Property = (typeof claimProperty.codes)[number]['code']
/** Properties whose value is an object of several keys; a draft says a value in one text. */
type Compound = 'tenure' | 'recognition' | 'quantity'

const COMPOUND: ReadonlySet<Property> = new Set<Compound>(['tenure', 'recognition', 'quantity'])

export const draftClaimProperty = codeList({
  name: 'DraftClaimProperty',
  title: 'Property of a claim in a draft',
  description: 'What a claim of a draft says of an event or an agreement.',
  source: claimProperty.source,
  codes: claimProperty.codes.filter(
    (entry): entry is Code<Exclude<Property, Compound>> => !COMPOUND.has(entry.code),
  ),
})
