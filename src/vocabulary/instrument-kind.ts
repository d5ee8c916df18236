import { codeList } from './code-list.ts'

export const instrumentKind = codeList({
  name: 'InstrumentKind',
  title: 'Kind of instrument',
  description:
    'What the agreement is called or what form it takes, which alone does not decide whether it binds.',
  source:
    'UN Treaty Collection, definitions of key terms; Vienna Convention on the Law of Treaties 1969, art. 2(1)(a)',
  codes: [
    {
      code: 'treaty',
      label: 'Treaty',
      definition:
        'A formal written agreement under international law, usually on a weighty matter and subject to ratification.',
    },
    {
      code: 'convention',
      label: 'Convention',
      definition:
        'A formal agreement, usually among many states and often drawn up under an international organization.',
    },
    {
      code: 'agreement',
      label: 'Agreement',
      definition:
        'An international agreement called by that plain name, often narrower in matter than a treaty.',
    },
    {
      code: 'protocol',
      label: 'Protocol',
      definition:
        'An instrument that adds to, amends, interprets or carries out another agreement, or stands alone with less formality.',
    },
    {
      code: 'covenant',
      label: 'Covenant',
      definition: 'A solemn agreement called by that name, such as the human rights covenants.',
    },
    {
      code: 'charter',
      label: 'Charter',
      definition: 'A solemn agreement that founds an organization and serves as its constitution.',
    },
    {
      code: 'pact',
      label: 'Pact',
      definition: 'A solemn political agreement, often of alliance or of abstention from force.',
    },
    {
      code: 'accord',
      label: 'Accord',
      definition: 'An agreement called by that name, often one that ends or settles a dispute.',
    },
    {
      code: 'concordat',
      label: 'Concordat',
      definition: 'An agreement between the Holy See and a state on the affairs of the Church.',
    },
    {
      code: 'exchange-of-notes',
      label: 'Exchange of notes',
      definition:
        'Two diplomatic notes, an offer and an answer that repeats and accepts it, which together make the agreement.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 13',
    },
    {
      code: 'exchange-of-letters',
      label: 'Exchange of letters',
      definition: 'Two signed letters, an offer and an acceptance, which together make the agreement.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 13',
    },
    {
      code: 'memorandum-of-understanding',
      label: 'Memorandum of understanding',
      definition:
        'A written understanding on practical or technical matters that many states use when they do not mean to be bound.',
    },
    {
      code: 'agreed-minutes',
      label: 'Agreed minutes',
      definition: 'A record of talks whose content the sides confirm as common ground.',
    },
    {
      code: 'arrangement',
      label: 'Arrangement',
      definition: 'A written understanding, often administrative and often not meant to bind.',
    },
    {
      code: 'framework-agreement',
      label: 'Framework agreement',
      definition: 'An agreement that lays down principles and leaves the detail to later instruments.',
    },
    {
      code: 'implementing-agreement',
      label: 'Implementing agreement',
      definition: 'An agreement that carries out the terms of another one in detail.',
    },
    {
      code: 'letter-of-intent',
      label: 'Letter of intent',
      definition: 'A document in which the signers state the wish to agree without agreeing yet.',
    },
    {
      code: 'joint-declaration',
      label: 'Joint declaration',
      definition: 'A common text in which the sides declare positions, principles or undertakings.',
    },
    {
      code: 'joint-statement',
      label: 'Joint statement',
      definition: 'A common text issued by the sides on the outcome of a meeting or on a matter.',
    },
    {
      code: 'joint-communique',
      label: 'Joint communiqué',
      definition:
        'A common text that reports on a meeting to the public and may state the view of each side.',
    },
    {
      code: 'final-act',
      label: 'Final act',
      definition: 'A document that closes a conference and records its outcome.',
    },
    {
      code: 'modus-vivendi',
      label: 'Modus vivendi',
      definition: 'A temporary understanding that holds until a lasting one replaces it.',
    },
    {
      code: 'roadmap',
      label: 'Roadmap',
      definition: 'A text that sets out agreed steps and their order towards a goal.',
    },
    {
      code: 'ceasefire',
      label: 'Ceasefire',
      definition: 'An agreement to stop fighting, under whatever name, for a time or for good.',
    },
    {
      code: 'contract',
      label: 'Contract',
      definition: 'An agreement governed by the domestic law of a state, such as a sale or a loan.',
    },
    {
      code: 'unilateral-declaration',
      label: 'Unilateral declaration',
      definition: 'A declaration by one side alone that may bind it by its own will.',
      source: 'International Law Commission, Guiding Principles on unilateral declarations of states, 2006',
    },
    {
      code: 'unspecified',
      label: 'Unspecified',
      definition: 'No source says what form the agreement takes.',
    },
  ],
})
