import type { agreementEventKind } from './agreement-event-kind.ts'

type Kind = (typeof agreementEventKind)['codes'][number]['code']

/**
 * Which events a condition looks at: `agreement` all of the agreement; `like` those of the same actors, those of the
 * whole agreement and, for an event of the whole of a bilateral agreement, those of either side; `actor` those of
 * the same actors; `addressee` those of the recipients; `concerned` only those named in `concerns`.
 */
export type TransitionScope = 'agreement' | 'like' | 'actor' | 'addressee' | 'concerned'

/** Kinds of events that come first. That none is recorded means nothing: absent is unknown. */
export interface Requirement {
  kinds: readonly Kind[]
  scope: TransitionScope
  source: string
}

/** Kinds of events that can no longer happen afterwards. */
export interface Preclusion {
  kinds: readonly Kind[]
  scope: 'agreement' | 'like' | 'actor'
  /** Kinds of events that open the way again. */
  unless: readonly Kind[]
  /** True when only the effect of the event precludes, not the act: it then counts only with a date of effect. */
  onceEffective?: true
  source: string
}

/** What an event does to an agreement, or to the standing of its actors. */
export type EventEffect =
  | 'negotiated'
  | 'adopted'
  | 'signed'
  | 'consented'
  | 'applied-provisionally'
  | 'in-force'
  | 'suspended'
  | 'resumed'
  | 'prolonged'
  | 'renewed'
  | 'left'
  | 'stayed'
  | 'terminated'
  | 'expired'
  | 'superseded'
  | 'invalidated'

/** What comes before, with and after one kind of event. */
export interface EventTransition {
  kind: Kind
  requires?: readonly Requirement[]
  precludes?: readonly Preclusion[]
  causes?: { effect: EventEffect; source: string }
}

const VCLT = 'Vienna Convention on the Law of Treaties 1969, art. '

/** The acts called signature, whatever their effect. */
export const SIGNATURES = ['signature', 'signature-ad-referendum', 'definitive-signature'] as const
/** The acts by which those that signed consent to be bound. */
export const RATIFICATIONS = ['ratification', 'acceptance', 'approval', 'formal-confirmation'] as const

const MAKING = ['adoption', ...SIGNATURES] as const

// One requirement is one object, so that whoever reports it can tell that it is the same.
const ADOPTED: Requirement = { kinds: ['adoption'], scope: 'agreement', source: `${VCLT}9 and 24(4)` }
const OPENED: Requirement = {
  kinds: ['opened-for-signature'],
  scope: 'agreement',
  source: 'UN Treaty Handbook',
}
const TEXT_AGREED: Requirement = { kinds: ['text-agreed'], scope: 'agreement', source: `${VCLT}9 and 10` }
const INITIALLED: Requirement = {
  kinds: ['initialling'],
  scope: 'agreement',
  source: `${VCLT}10(b) and 12(2)(a)`,
}
const SIGNED: Requirement = { kinds: SIGNATURES, scope: 'like', source: `${VCLT}14(1) and 24(2)` }
const MADE: Requirement = { kinds: MAKING, scope: 'like', source: `${VCLT}2(1)(a), 9 and 12` }

const BEFORE_SIGNATURE = [TEXT_AGREED, INITIALLED, ADOPTED, OPENED]

const ENDED_FOR: readonly Kind[] = [
  ...RATIFICATIONS,
  'accession',
  'reservation',
  'provisional-application',
  'amendment',
  'suspension',
  'denunciation',
  'withdrawal',
]

const signed = { effect: 'signed', source: `${VCLT}12 and 18` } as const
const consented = { effect: 'consented', source: `${VCLT}2(1)(b), 11 and 14` } as const
const left = { effect: 'left', source: `${VCLT}54 to 56` } as const

function noLonger(source: string): readonly Preclusion[] {
  return [{ kinds: ENDED_FOR, scope: 'agreement', unless: ['renewal', 'extension'], source }]
}

const RESCINDED: readonly Preclusion[] = [
  { kinds: ['withdrawal-rescinded'], scope: 'actor', unless: [], onceEffective: true, source: `${VCLT}68` },
]

/**
 * The order of events in the life of an agreement: what each kind requires (first, where it is recorded at all),
 * precludes (afterwards) and causes. Kinds that bind nothing (an announcement, a leak, an alleged breach) are absent.
 */
export const agreementEventTransitions: readonly EventTransition[] = [
  { kind: 'proposed', causes: { effect: 'negotiated', source: 'Diplomatic practice' } },
  { kind: 'negotiation', causes: { effect: 'negotiated', source: `${VCLT}2(1)(e)` } },
  { kind: 'text-agreed', causes: { effect: 'negotiated', source: `${VCLT}9` } },
  { kind: 'initialling', causes: { effect: 'negotiated', source: `${VCLT}10(b)` } },
  { kind: 'adoption', causes: { effect: 'adopted', source: `${VCLT}9 and 24(4)` } },
  { kind: 'opened-for-signature', causes: { effect: 'adopted', source: 'UN Treaty Handbook' } },
  { kind: 'signature', requires: BEFORE_SIGNATURE, causes: signed },
  { kind: 'signature-ad-referendum', requires: BEFORE_SIGNATURE, causes: signed },
  {
    kind: 'definitive-signature',
    requires: BEFORE_SIGNATURE,
    causes: { effect: 'consented', source: `${VCLT}12(1)` },
  },
  { kind: 'ratification', requires: [SIGNED, ADOPTED], causes: consented },
  { kind: 'acceptance', requires: [SIGNED, ADOPTED], causes: consented },
  { kind: 'approval', requires: [SIGNED, ADOPTED], causes: consented },
  {
    kind: 'formal-confirmation',
    requires: [SIGNED, ADOPTED],
    causes: {
      effect: 'consented',
      source: 'Vienna Convention on the Law of Treaties 1986, art. 2(1)(b bis) and 14(2)',
    },
  },
  {
    kind: 'accession',
    requires: [ADOPTED, OPENED],
    causes: { effect: 'consented', source: `${VCLT}2(1)(b) and 15` },
  },
  {
    kind: 'succession',
    requires: [ADOPTED],
    causes: {
      effect: 'consented',
      source: 'Vienna Convention on Succession of States in respect of Treaties 1978, art. 17',
    },
  },
  {
    kind: 'exchange-of-instruments',
    causes: { effect: 'consented', source: `${VCLT}13 and 16(a)` },
  },
  {
    kind: 'deposit',
    requires: [
      {
        kinds: [...RATIFICATIONS, 'accession', 'succession'],
        scope: 'concerned',
        source: `${VCLT}16(b)`,
      },
    ],
  },
  {
    kind: 'provisional-application',
    requires: [ADOPTED],
    causes: { effect: 'applied-provisionally', source: `${VCLT}25(1)` },
  },
  {
    kind: 'entry-into-force',
    requires: [SIGNED, ADOPTED, { kinds: RATIFICATIONS, scope: 'like', source: `${VCLT}24(2)` }],
    precludes: [{ kinds: ['provisional-application'], scope: 'like', unless: [], source: `${VCLT}25(1)` }],
    causes: { effect: 'in-force', source: `${VCLT}24` },
  },
  { kind: 'reservation', requires: [ADOPTED] },
  {
    kind: 'reservation-withdrawal',
    requires: [{ kinds: ['reservation'], scope: 'actor', source: `${VCLT}22(1)` }],
  },
  { kind: 'interpretative-declaration', requires: [ADOPTED] },
  {
    kind: 'objection',
    requires: [
      {
        kinds: [
          'reservation',
          'interpretative-declaration',
          'notification',
          'suspension',
          'withdrawal',
          'denunciation',
        ],
        scope: 'addressee',
        source: `${VCLT}20(4), 23(1) and 65(3)`,
      },
    ],
  },
  {
    kind: 'objection-withdrawal',
    requires: [{ kinds: ['objection'], scope: 'actor', source: `${VCLT}22(2)` }],
  },
  { kind: 'extension', requires: [MADE], causes: { effect: 'prolonged', source: `${VCLT}54` } },
  { kind: 'renewal', requires: [MADE], causes: { effect: 'renewed', source: `${VCLT}54` } },
  { kind: 'amendment', requires: [MADE] },
  { kind: 'correction', requires: [MADE] },
  { kind: 'suspension', requires: [MADE], causes: { effect: 'suspended', source: `${VCLT}57 and 72` } },
  {
    kind: 'resumption',
    requires: [{ kinds: ['suspension'], scope: 'like', source: `${VCLT}72(2)` }],
    causes: { effect: 'resumed', source: `${VCLT}72` },
  },
  { kind: 'denunciation', requires: [ADOPTED], precludes: RESCINDED, causes: left },
  { kind: 'withdrawal', requires: [ADOPTED], precludes: RESCINDED, causes: left },
  {
    kind: 'withdrawal-rescinded',
    requires: [{ kinds: ['denunciation', 'withdrawal'], scope: 'actor', source: `${VCLT}68` }],
    causes: { effect: 'stayed', source: `${VCLT}68` },
  },
  {
    kind: 'termination',
    precludes: noLonger(`${VCLT}70(1)(a)`),
    causes: { effect: 'terminated', source: `${VCLT}54 and 70` },
  },
  {
    kind: 'expiry',
    precludes: noLonger(`${VCLT}54(a) and 70(1)(a)`),
    causes: { effect: 'expired', source: `${VCLT}54(a)` },
  },
  { kind: 'supersession', causes: { effect: 'superseded', source: `${VCLT}59` } },
  {
    kind: 'invalidation',
    precludes: noLonger(`${VCLT}69(1)`),
    causes: { effect: 'invalidated', source: `${VCLT}69` },
  },
]
