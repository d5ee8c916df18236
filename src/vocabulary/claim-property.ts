import { codeList } from './code-list.ts'

export const claimProperty = codeList({
  name: 'ClaimProperty',
  title: 'Property of a claim',
  description: 'What a claim says of an event, an agreement or an actor.',
  source: 'communique, format version 1',
  codes: [
    { code: 'date', label: 'Date', definition: 'The day or time at which an event takes place.' },
    { code: 'place', label: 'Place', definition: 'The place at which an event takes place.' },
    { code: 'occurred', label: 'Occurred', definition: 'Whether an event takes place at all.' },
    { code: 'participant', label: 'Participant', definition: 'An actor that takes part in an event.' },
    { code: 'exists', label: 'Exists', definition: 'Whether an agreement exists at all.' },
    {
      code: 'valid',
      label: 'Valid',
      definition: 'Whether an agreement is valid in law.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 42 and 46 to 53',
    },
    { code: 'instrument', label: 'Instrument', definition: 'What form an agreement takes.' },
    { code: 'legal-nature', label: 'Legal nature', definition: 'Whether an agreement binds.' },
    {
      code: 'disclosure',
      label: 'Disclosure',
      definition: 'How much of the text of an agreement is public.',
    },
    { code: 'party', label: 'Party', definition: 'An actor that is a side of an agreement.' },
    { code: 'subject', label: 'Subject', definition: 'A subject that an agreement is about.' },
    { code: 'tenure', label: 'Tenure', definition: 'An office that a person holds and in what standing.' },
    {
      code: 'recognition',
      label: 'Recognition',
      definition: 'How one actor treats the claim of another to be a state, a government or an authority.',
    },
    { code: 'quantity', label: 'Quantity', definition: 'A number or amount of something.' },
  ],
})
