import { by, parties } from '../../src/rules/agreement/cases.ts'
import {
  agreement,
  assertion,
  citation,
  exampleDossier,
  person,
  source,
  state,
} from '../../src/rules/example.ts'
import type { Actor, Agreement, Dossier, Paraphrase } from '../../src/types.ts'

const authority: Actor = {
  type: 'actor',
  kind: 'de-facto-authority',
  id: 'actor:authority',
  name: 'Authority of C',
  governs: [{ actor: 'actor:c', during: '2021-08/..' }],
  recognition: [{ by: 'actor:a', stance: 'de-jure', during: '2025-07/..' }],
  designations: [{ by: 'actor:a', label: 'prohibited movement', during: '2003/2025-04' }],
}

const ministry: Actor = {
  type: 'actor',
  kind: 'state-body',
  id: 'actor:ministry',
  name: 'Ministry of Defence of the Authority',
  partOf: 'actor:authority',
}

const council: Actor = {
  type: 'actor',
  kind: 'state-body',
  id: 'actor:council',
  name: 'Security Council of State A',
  partOf: 'actor:a',
}

const minister = person('minister', {
  tenures: [
    {
      office: 'Minister of Defence',
      body: 'actor:ministry',
      status: 'acting',
      during: '2021-09/..',
      attested: ['2024-11'],
    },
  ],
})

const secretary = person('secretary', {
  tenures: [{ office: 'Secretary', body: 'actor:council', status: 'incumbent', during: '2024-05/..' }],
})

/** Somebody's words, reported by a source of the same name as the statement. */
export function said(name: string, speaker: string, more: Partial<Paraphrase> = {}): Paraphrase {
  return {
    type: 'statement',
    kind: 'paraphrase',
    id: `statement:${name}`,
    text: 'It was said that something is so.',
    speakers: [{ actor: `actor:${speaker}` }],
    appearsIn: { source: `source:${name}` },
    citations: [`citation:${name}`],
    ...more,
  }
}

/** A minister in office for the time being signs for an authority; two reports give two days. */
export const actingMinister: Dossier = exampleDossier({
  asOf: '2026-06-01',
  actors: [state('a'), council, secretary, authority, ministry, minister, state('c')],
  agreements: [
    agreement('a', {
      title: 'Agreement on military-technical cooperation',
      disclosure: 'undisclosed',
      subjects: ['defence.maintenance-repair'],
      participants: [...parties('a', 'authority'), { actor: 'actor:c', roles: ['affected'] }],
      provisions: [
        { kind: 'obligation', text: 'State A repairs weapons.', basis: 'reported', obligors: ['actor:a'] },
      ],
      events: [
        { kind: 'negotiation', by: by('a', 'authority'), date: '2024-11-25' },
        {
          kind: 'signature',
          id: 'event:signature',
          by: [
            { actor: 'actor:authority', person: 'actor:minister', office: 'acting defence minister' },
            { actor: 'actor:council', onBehalfOf: 'actor:a', person: 'actor:secretary' },
          ],
        },
      ],
    }),
  ],
  statements: [
    assertion('one', {
      citations: ['citation:one'],
      claims: [{ about: 'event:signature', property: 'date', value: '[2024-09-01..2024-09-10]' }],
    }),
    assertion('two', {
      citations: ['citation:two'],
      claims: [{ about: 'event:signature', property: 'date', value: '2026-05-27' }],
    }),
    said('three', 'minister', {
      saidOn: '2026-05-28',
      claims: [{ about: 'agreement:a', property: 'exists', value: true }],
    }),
  ],
  citations: [citation('one'), citation('two'), citation('three')],
  sources: [source('one'), source('two'), source('three')],
})

/** A bilateral treaty takes the place of an older one. */
export const supersedingTreaty: Dossier = exampleDossier({
  actors: [state('a'), state('b')],
  agreements: [
    agreement('old', {
      title: 'Treaty on Friendship',
      instrument: 'treaty',
      events: [
        { kind: 'signature', date: '2000-02-09' },
        { kind: 'ratification', by: by('a'), date: '2000-07' },
        { kind: 'ratification', by: by('b'), date: '2000-08' },
        { kind: 'entry-into-force', date: '2000-10' },
        { kind: 'supersession', date: '2024-12-04' },
      ],
    }),
    agreement('new', {
      title: 'Treaty on Strategic Partnership',
      instrument: 'treaty',
      duration: 'P20Y',
      renewal: 'tacit',
      noticePeriod: 'P1Y',
      relations: [{ kind: 'supersedes', agreement: 'agreement:old' }],
      events: [
        { kind: 'signature', date: '2024-06-19' },
        { kind: 'domestic-approval', by: by('a'), date: '2024-11-06' },
        { kind: 'ratification', by: by('a'), date: '2024-11-09' },
        { kind: 'ratification', by: by('b'), date: '2024-11-11' },
        { kind: 'exchange-of-instruments', by: by('a', 'b'), date: '2024-12-04' },
        { kind: 'entry-into-force', date: '2024-12-04' },
      ],
    }),
  ],
})

/** A convention among many, with reservations, objections and withdrawals. */
export const convention: Dossier = exampleDossier({
  actors: ['a', 'b', 'c', 'd', 'e'].map(state),
  agreements: [
    agreement('a', {
      title: 'Convention on Mines',
      instrument: 'convention',
      legalNature: 'binding',
      disclosure: 'full-text',
      noticePeriod: 'P6M',
      participants: [...parties('a', 'b', 'c', 'd'), { actor: 'actor:e', roles: ['depositary'] }],
      events: [
        { kind: 'adoption', date: '1997-09-18' },
        { kind: 'opened-for-signature', date: '1997-12-03' },
        { kind: 'signature', by: by('a', 'b'), date: '1997-12-03' },
        { kind: 'opened-for-signature', date: '1997-12-05', until: '1999-03-01' },
        { kind: 'signature', by: by('d'), date: '1998-06-01' },
        { kind: 'ratification', id: 'event:ratification', by: by('a'), date: '1998-10-01' },
        {
          kind: 'deposit',
          by: by('a'),
          recipients: ['actor:e'],
          concerns: ['event:ratification'],
          date: '1998-10-02',
        },
        { kind: 'entry-into-force', date: '1999-03-01' },
        { kind: 'acceptance', by: by('b'), date: '2000-02-01', effective: '2000-08-01' },
        { kind: 'accession', by: by('c'), date: '2003-05-01', effective: '2003-11-01' },
        { kind: 'reservation', id: 'event:reservation', by: by('c'), date: '2003-05-01' },
        {
          kind: 'objection',
          id: 'event:objection',
          by: by('a'),
          recipients: ['actor:c'],
          concerns: ['event:reservation'],
          date: '2004-01',
        },
        { kind: 'interpretative-declaration', by: by('b'), date: '2000-02-01' },
        { kind: 'reservation-withdrawal', by: by('c'), concerns: ['event:reservation'], date: '2006' },
        { kind: 'objection-withdrawal', by: by('a'), concerns: ['event:objection'], date: '2007' },
        { kind: 'withdrawal', by: by('b'), date: '2025-06-27', effective: '2025-12-27' },
        { kind: 'withdrawal', by: by('c'), date: '2025-07' },
      ],
    }),
  ],
})

/** One side announces a memorandum and the other says that there is none. */
export const deniedMemorandum: Dossier = exampleDossier({
  actors: [
    state('a'),
    state('b'),
    { type: 'actor', kind: 'state-body', id: 'actor:office-a', name: 'Office of State A', partOf: 'actor:a' },
    { type: 'actor', kind: 'state-body', id: 'actor:office-b', name: 'Office of State B', partOf: 'actor:b' },
  ],
  agreements: [
    agreement('a', {
      title: 'Memorandum on ports',
      instrument: 'memorandum-of-understanding',
      disclosure: 'undisclosed',
      events: [{ kind: 'announcement', by: by('a'), date: '2024-01-01' }],
    }),
  ],
  statements: [
    said('announcement', 'office-a', {
      speechAct: 'announce',
      claims: [{ about: 'agreement:a', property: 'exists', value: true }],
    }),
    said('denial', 'office-b', {
      speechAct: 'deny',
      about: ['agreement:a'],
      relations: [{ kind: 'denies', statement: 'statement:announcement' }],
      claims: [{ about: 'agreement:a', property: 'exists', value: false }],
    }),
  ],
  citations: [citation('announcement'), citation('denial')],
  sources: [source('announcement'), source('denial')],
})

/** A state and a movement agree; the annexes are kept secret; the government on the ground is no side. */
export const secretAnnexes: Dossier = exampleDossier({
  actors: [
    state('a'),
    { ...authority, recognition: undefined, designations: undefined },
    state('c'),
    state('host'),
  ],
  agreements: [
    agreement('main', {
      title: 'Agreement for Bringing Peace',
      legalNature: 'contested',
      disclosure: 'partly-secret',
      participants: [
        ...parties('a', 'authority'),
        { actor: 'actor:c', roles: ['affected'] },
        { actor: 'actor:host', roles: ['host', 'facilitator'] },
      ],
      provisions: [
        {
          kind: 'obligation',
          text: 'State A withdraws its forces.',
          basis: 'text',
          obligors: ['actor:a'],
          quantity: { of: 'months', amount: 14 },
        },
        { kind: 'obligation', text: 'The movement breaks with others.', basis: 'reported' },
      ],
      events: [
        { kind: 'negotiation', date: '2018-10' },
        { kind: 'signature', by: by('a', 'authority'), date: '2020-02-29' },
        { kind: 'publication', by: by('a'), date: '2020-02-29' },
        { kind: 'implementation', by: by('a'), date: '2020-06' },
        { kind: 'breach-alleged', by: by('a'), recipients: ['actor:authority'], date: '2021-01-28' },
        { kind: 'breach-alleged', by: by('authority'), recipients: ['actor:a'], date: '2021' },
      ],
    }),
    agreement('annex', {
      title: 'Annexes on implementation',
      disclosure: 'undisclosed',
      participants: parties('a', 'authority'),
      relations: [{ kind: 'annex-to', agreement: 'agreement:main' }],
      provisions: [{ kind: 'procedure', text: 'Verification is laid down.', basis: 'reported' }],
      events: [{ kind: 'signature', date: '2020-02' }],
    }),
  ],
})

/** A ceasefire that starts by the hour, is prolonged, and of which each side says that the other broke it. */
export const ceasefire: Dossier = exampleDossier({
  actors: [state('a'), { ...state('b'), kind: 'armed-group' } as Actor, state('m')],
  agreements: [
    agreement('a', {
      title: 'Ceasefire',
      instrument: 'ceasefire',
      duration: 'PT72H',
      participants: [...parties('a', 'b'), { actor: 'actor:m', roles: ['mediator', 'guarantor', 'monitor'] }],
      events: [
        { kind: 'announcement', by: by('m'), date: '2024-11-26' },
        { kind: 'text-agreed', date: '2024-11-26', effective: '2024-11-27T04:00+02:00' },
        { kind: 'signature', date: '2024-11-26', effective: '2024-11-27T04:00+02:00' },
        { kind: 'breach-alleged', by: by('a'), recipients: ['actor:b'], date: '2024-11-28' },
        { kind: 'breach-alleged', by: by('b'), recipients: ['actor:a'], date: '2024-11-28' },
        { kind: 'extension', date: '2024-11-30', until: '2025-02-18' },
      ],
    }),
  ],
})

/** Two notes make one agreement. */
export const exchangeOfNotes: Dossier = exampleDossier({
  actors: [state('a'), state('b')],
  agreements: [
    agreement('a', {
      title: 'Exchange of notes on visas',
      instrument: 'exchange-of-notes',
      events: [
        { kind: 'proposed', by: by('a'), recipients: ['actor:b'], date: '2023-03-01' },
        { kind: 'exchange-of-instruments', by: by('a', 'b'), date: '2023-03-15' },
      ],
    }),
  ],
})

/** A communiqué in which each side also speaks for itself. */
export const communique: Dossier = exampleDossier({
  actors: [state('a'), state('b')],
  agreements: [
    agreement('a', {
      title: 'Joint Communiqué',
      instrument: 'joint-communique',
      legalNature: 'non-binding',
      disclosure: 'full-text',
      provisions: [
        { kind: 'declaration', text: 'Both sides wish for peace.', basis: 'text' },
        { kind: 'declaration', text: 'Side A states its view.', basis: 'text', by: ['actor:a'] },
        { kind: 'declaration', text: 'Side B states its view.', basis: 'text', by: ['actor:b'] },
      ],
      events: [{ kind: 'publication', date: '1972-02-28' }],
    }),
  ],
})

export const hardCases: Record<string, Dossier> = {
  actingMinister,
  supersedingTreaty,
  convention,
  deniedMemorandum,
  secretAnnexes,
  ceasefire,
  exchangeOfNotes,
  communique,
}

/** The first agreement of a dossier. */
export function firstOf({ agreements }: Dossier): Agreement {
  return agreements[0]!
}
