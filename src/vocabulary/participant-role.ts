import { codeList } from './code-list.ts'

export const participantRole = codeList({
  name: 'ParticipantRole',
  title: 'Role in an agreement',
  description: 'What an actor does in the making or the carrying out of an agreement.',
  source:
    'UN Guidance for Effective Mediation, 2012; Vienna Convention on the Law of Treaties 1969, art. 36, 76 and 77',
  codes: [
    { code: 'party', label: 'Party', definition: 'A side of the agreement, whether or not it is bound yet.' },
    { code: 'negotiator', label: 'Negotiator', definition: 'Takes part in the talks on the text.' },
    {
      code: 'mediator',
      label: 'Mediator',
      definition: 'Leads or shapes talks between others with their consent.',
    },
    {
      code: 'facilitator',
      label: 'Facilitator',
      definition: 'Helps others to meet and talk without shaping the outcome.',
    },
    {
      code: 'guarantor',
      label: 'Guarantor',
      definition: 'Undertakes to see to it that the agreement is kept.',
    },
    {
      code: 'witness',
      label: 'Witness',
      definition: 'Attests the conclusion without taking on duties under the agreement.',
    },
    {
      code: 'depositary',
      label: 'Depositary',
      definition: 'Keeps the original and receives the signatures, instruments and notices.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 76 and 77',
    },
    { code: 'host', label: 'Host', definition: 'Provides the place for the talks or for the signing.' },
    {
      code: 'observer',
      label: 'Observer',
      definition: 'Attends the talks without a vote or a part in the outcome.',
    },
    {
      code: 'monitor',
      label: 'Monitor',
      definition: 'Watches whether the agreement is kept and reports on it.',
    },
    {
      code: 'beneficiary',
      label: 'Beneficiary',
      definition: 'Gains a right or an advantage from the agreement without being a side of it.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 36',
    },
    {
      code: 'affected',
      label: 'Affected',
      definition: 'Is touched by the agreement without being a side of it or gaining a right.',
    },
  ],
})
