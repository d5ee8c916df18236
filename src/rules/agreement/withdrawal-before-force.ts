import { before } from '../../date/index.ts'
import { effectOf, isActOf, principalOf } from '../../derive/events.ts'
import { lateralityOf } from '../../derive/laterality.ts'
import type { AgreementEvent } from '../../types.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { among, between, by } from './cases.ts'
import { mentionEvent, nameEvent } from './event-wording.ts'

export const rule = recordRule({
  id: 'agreement/withdrawal-before-force',
  since: '0.1.0',
  severity: 'warning',
  on: ['agreement'],
  needs: ['AgreementEventKind'],
  summary: 'A party gave notice of withdrawal or denunciation before the agreement was in force for it.',
  why: 'Only what binds can be left, so as a rule one of the two dates is wrong or the notice took back a signature or a consent instead.',
  fix: 'Look both dates up again; if a signature or a consent was taken back, record that as a `notification` with a note.',
  check(agreement, report) {
    const { events } = agreement
    if (!events?.some(({ kind }) => effectOf(kind) === 'left')) return
    const isBilateral = lateralityOf(agreement) === 'bilateral'
    events.forEach((notice, index) => {
      if (effectOf(notice.kind) !== 'left' || !notice.date) return
      const other = laterEntryIntoForce(events, notice, isBilateral)
      if (other === undefined) return
      report({
        record: agreement,
        path: ['events', index, 'date'],
        message: `${nameEvent(notice)} comes before ${mentionEvent(events[other]!)}.`,
        related: [
          { record: agreement, path: ['events', other, 'date'], message: 'This is the entry into force.' },
        ],
      })
    })
  },
})

/** The place of the entry into force that follows the notice, if every one that concerns the actor certainly does. */
function laterEntryIntoForce(
  events: readonly AgreementEvent[],
  notice: AgreementEvent,
  isBilateral: boolean,
): number | undefined {
  let first: number | undefined
  for (const [index, event] of events.entries()) {
    // Provisional application can be ended by a notice as well.
    if (event.kind === 'provisional-application') return undefined
    if (event.kind !== 'entry-into-force' || !(isBilateral || mayConcern(event, notice))) continue
    const date = event.effective ?? event.date
    if (!date || before(notice.date!, date) !== 'certainly') return undefined
    first ??= index
  }
  return first !== undefined && !mayHaveReturned(events, notice) ? first : undefined
}

function mayConcern(event: AgreementEvent, notice: AgreementEvent): boolean {
  return !event.by || !notice.by || isOfSameActor(event, notice)
}

/** The actor consented anew, so that the entry into force may be that of its second membership. */
function mayHaveReturned(events: readonly AgreementEvent[], notice: AgreementEvent): boolean {
  return events.some(
    (event) =>
      effectOf(event.kind) === 'consented' &&
      isOfSameActor(event, notice) &&
      !(event.date && before(event.date, notice.date!) === 'certainly'),
  )
}

function isOfSameActor(event: AgreementEvent, notice: AgreementEvent): boolean {
  return notice.by?.some((entry) => isActOf(event, principalOf(entry))) ?? false
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'denounced-before-it-bound',
      dossier: between([
        { kind: 'signature', date: '2020-01-10' },
        { kind: 'denunciation', by: by('a'), date: '2021-02-01' },
        { kind: 'entry-into-force', date: '2021-06-01' },
      ]),
    },
    {
      title: 'withdrawn-before-it-bound-the-state',
      dossier: among([
        { kind: 'ratification', by: by('c'), date: '2001-02-01' },
        { kind: 'withdrawal', by: by('c'), date: '2001-03' },
        { kind: 'entry-into-force', by: by('c'), date: '2001-08-01' },
      ]),
    },
  ],
  passing: [
    {
      title: 'left-years-later',
      dossier: among([
        { kind: 'entry-into-force', date: '1999-03-01' },
        { kind: 'withdrawal', by: by('c'), date: '2025-06-27', effective: '2025-12-27' },
      ]),
    },
  ],
  nearMiss: [
    {
      title: 'left-and-came-back',
      dossier: among([
        { kind: 'accession', by: by('c'), date: '1980-01-01' },
        { kind: 'withdrawal', by: by('c'), date: '1990-01-01' },
        { kind: 'accession', by: by('c'), date: '2000-01-01' },
        { kind: 'entry-into-force', by: by('c'), date: '2000-07-01' },
      ]),
    },
    {
      title: 'left-while-it-was-applied-provisionally',
      dossier: among([
        { kind: 'provisional-application', date: '1994-12-17' },
        { kind: 'withdrawal', by: by('c'), date: '1997-01-01' },
        { kind: 'entry-into-force', date: '1998-04-16' },
      ]),
    },
    {
      title: 'in-force-later-for-another-state',
      dossier: among([
        { kind: 'entry-into-force', by: by('a'), date: '1999-03-01' },
        { kind: 'withdrawal', by: by('a'), date: '2003-01-01' },
        { kind: 'entry-into-force', by: by('b'), date: '2004-01-01' },
      ]),
    },
  ],
}
