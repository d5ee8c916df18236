// An event is a dated act in the life of an agreement: its signature, a ratification, an alleged breach.
// It is not a state of affairs: whether an agreement is in force is computed from its events. A denial is a statement.
import * as z from 'zod'
import { agreementEventKind } from '../vocabulary/index.ts'
import { citations, extensions } from './common.ts'
import { PointDate } from './date.ts'
import { codes, define, list, optional, required } from './define.ts'
import { ActorId, EventId } from './id.ts'
import { Place } from './place.ts'
import { Label, Note, WordingAsReported } from './text.ts'

export const AgreementEventKind = codes(agreementEventKind)

export const AgreementEventActor = define(
  'AgreementEventActor',
  'Who performed an act: the actor, for whom, through which person and in which office.',
  z.strictObject({
    actor: required(ActorId, 'The actor whose act it is.'),
    onBehalfOf: optional(ActorId, 'The actor for whom it acted, where that is another one.'),
    person: optional(ActorId, 'The person who carried out the act.'),
    office: optional(Label, 'The office of that person as reported at the time.'),
  }),
  { examples: [{ actor: 'actor:taliban', person: 'actor:yaqoob', office: 'acting defence minister' }] },
)
export type AgreementEventActor = z.infer<typeof AgreementEventActor>

export const AgreementEvent = define(
  'AgreementEvent',
  'An act or occurrence in the life of an agreement; without `by` it concerns the whole agreement.',
  z.strictObject({
    kind: required(AgreementEventKind, 'What happened.'),
    id: optional(EventId, 'The id by which claims and other events refer to this one.'),
    by: optional(list(AgreementEventActor), 'The actors whose act it was.'),
    recipients: optional(
      list(ActorId),
      'The actors to whom the act is addressed: the depositary, the accused of a breach, the reserving state.',
    ),
    concerns: optional(
      list(EventId),
      'The events that this one answers: the reservation of an objection, the suspension of a resumption.',
    ),
    articles: optional(list(Label), 'The articles concerned.'),
    date: optional(PointDate, 'When it happened; left out while sources disagree.'),
    dateText: optional(WordingAsReported, 'The date in the words of the source.'),
    effective: optional(PointDate, 'When it took effect, where that differs from the act.'),
    effectiveText: optional(WordingAsReported, 'The date of effect in the words of the source.'),
    until: optional(PointDate, 'The new end set by an extension, suspension or provisional application.'),
    untilText: optional(WordingAsReported, 'The new end in the words of the source.'),
    place: optional(Place, 'Where it happened.'),
    occasion: optional(Label, 'The meeting or ceremony at which it happened.'),
    note: optional(Note, 'A note for readers.'),
    citations,
    extensions,
  }),
  {
    examples: [
      {
        kind: 'signature',
        id: 'event:ru-af/signature',
        by: [{ actor: 'actor:taliban' }],
        place: { name: 'Moscow' },
      },
    ],
  },
)
export type AgreementEvent = z.infer<typeof AgreementEvent>
