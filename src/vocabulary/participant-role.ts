import { codeList } from './code-list.ts'

export const participantRole = codeList({
  name: 'ParticipantRole',
  title: 'Role in an agreement',
  description: 'What an actor does in the making or the carrying out of an agreement.',
  source:
    'UN Guidance for Effective Mediation, 2012; Vienna Convention on the Law of Treaties 1969, art. 36, 76 and 77',
  codes: [
    {
      code: 'party',
      label: 'Party',
      definition: 'A side of the agreement, whether or not it is bound yet.',
      source: 'Diplomatic usage, wider than Vienna Convention on the Law of Treaties 1969, art. 2(1)(g)',
    },
    {
      code: 'negotiator',
      label: 'Negotiator',
      definition: 'An actor that takes part in the talks on the text.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 2(1)(e)',
    },
    {
      code: 'mediator',
      label: 'Mediator',
      definition:
        'A third actor that leads the talks of others with their consent and puts forward proposals of its own.',
    },
    {
      code: 'facilitator',
      label: 'Facilitator',
      definition:
        'A third actor that brings others together and helps them to talk without proposing an outcome.',
    },
    {
      code: 'guarantor',
      label: 'Guarantor',
      definition: 'An actor that undertakes to see to it that the agreement is kept.',
    },
    {
      code: 'witness',
      label: 'Witness',
      definition: 'An actor that attests the conclusion of the agreement without taking on duties under it.',
    },
    {
      code: 'depositary',
      label: 'Depositary',
      definition: 'The keeper of the original who receives signatures, instruments and notices.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 76 and 77',
    },
    {
      code: 'host',
      label: 'Host',
      definition: 'An actor that provides the place for the talks or the signing.',
    },
    {
      code: 'observer',
      label: 'Observer',
      definition: 'An actor that attends the talks without a say in the outcome.',
    },
    {
      code: 'monitor',
      label: 'Monitor',
      definition: 'An actor that watches whether the agreement is kept and reports on it.',
    },
    {
      code: 'beneficiary',
      label: 'Beneficiary',
      definition:
        'An actor that gains a right or an advantage from the agreement without being a side of it.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 36',
    },
    {
      code: 'affected',
      label: 'Affected',
      definition: 'An actor whom the agreement touches without making it a side or giving it a right.',
    },
  ],
})
