import { claimProperty } from './claim-property.ts'
import { codeList } from './code-list.ts'

/** Properties whose value is an object of several keys; a draft says a value in one text. */
const COMPOUND = ['tenure', 'recognition', 'quantity']

export const draftClaimProperty = codeList({
  name: 'DraftClaimProperty',
  title: 'Property of a claim in a draft',
  description: 'What a claim of a draft says of an event or an agreement.',
  source: claimProperty.source,
  codes: claimProperty.codes.filter(({ code }) => !COMPOUND.includes(code)),
})
