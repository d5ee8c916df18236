import { codeList } from './code-list.ts'

export const agreementRelationKind = codeList({
  name: 'AgreementRelationKind',
  title: 'Relation between agreements',
  description: 'What this agreement does to another one, read from this agreement to the other.',
  source:
    'UN Treaty Collection glossary; Vienna Convention on the Law of Treaties 1969, art. 30, 31, 39 to 41, 59 and 79',
  codes: [
    {
      code: 'amends',
      label: 'Amends',
      definition: 'This agreement changes provisions of the other.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 39 to 41',
    },
    {
      code: 'supersedes',
      label: 'Supersedes',
      definition: 'This agreement takes the place of the other.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 30 and 59',
    },
    {
      code: 'terminates',
      label: 'Terminates',
      definition: 'This agreement ends the other without taking its place.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 54',
    },
    {
      code: 'suspends',
      label: 'Suspends',
      definition: 'This agreement halts the operation of the other for a time.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 57 and 58',
    },
    { code: 'renews', label: 'Renews', definition: 'This agreement starts a further term of the other.' },
    {
      code: 'extends',
      label: 'Extends',
      definition: 'This agreement prolongs the other or widens its reach.',
    },
    {
      code: 'implements',
      label: 'Implements',
      definition: 'This agreement carries out the other in detail.',
    },
    {
      code: 'supplements',
      label: 'Supplements',
      definition: 'This agreement adds provisions to the other, which stays as it is.',
    },
    {
      code: 'consolidates',
      label: 'Consolidates',
      definition: 'This agreement gathers the other and its changes into one text.',
    },
    {
      code: 'interprets',
      label: 'Interprets',
      definition: 'This agreement states how the other is to be understood.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 31(2) and 31(3)(a)',
    },
    {
      code: 'corrects',
      label: 'Corrects',
      definition: 'This agreement puts right an error in the text of the other.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 79',
    },
    {
      code: 'annex-to',
      label: 'Annex to',
      definition: 'This agreement is attached to the other and forms part of it.',
    },
    {
      code: 'protocol-to',
      label: 'Protocol to',
      definition: 'This agreement is a protocol to the other, with provisions or parties of its own.',
    },
    {
      code: 'refers-to',
      label: 'Refers to',
      definition: 'This agreement mentions the other without changing it.',
    },
  ],
})
