import { before } from '../../date/index.ts'
import { effectOf } from '../../derive/events.ts'
import { lateralityOf } from '../../derive/laterality.ts'
import type { AgreementEvent } from '../../types.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { among, between, by } from './cases.ts'
import { mentionEvent, nameEvent } from './event-wording.ts'

const ENDS = new Set(['terminated', 'expired', 'superseded', 'invalidated'])
const STARTS = new Set([
  'adoption',
  'opened-for-signature',
  'signature',
  'signature-ad-referendum',
  'definitive-signature',
  'entry-into-force',
])

export const rule = recordRule({
  id: 'agreement/end-before-start',
  since: '0.1.0',
  severity: 'error',
  on: ['agreement'],
  needs: ['AgreementEventKind'],
  summary: 'An agreement ended before it began.',
  why: 'An end that lies before the beginning makes every answer to what was in force on a day wrong.',
  fix: 'Look both dates up again, and check that both belong to this agreement and not to the one it replaced.',
  check(agreement, report) {
    const { events } = agreement
    if (!events?.some(isEnd)) return
    const isBilateral = lateralityOf(agreement) === 'bilateral'
    events.forEach((event, index) => {
      if (!isEnd(event) || (event.by && !isBilateral)) return
      const other = laterStart(events, event)
      if (other === undefined) return
      report({
        record: agreement,
        path: ['events', index, event.date ? 'date' : 'effective'],
        message: `${nameEvent({ ...event, date: event.date ?? event.effective })} comes before ${mentionEvent(events[other]!)}.`,
        related: [{ record: agreement, path: ['events', other, 'date'], message: 'This is the beginning.' }],
      })
    })
  },
})

/** Does the event end an agreement? Of notices of denunciation another rule speaks. */
function isEnd({ kind, articles }: AgreementEvent): boolean {
  return !articles && ENDS.has(effectOf(kind) ?? '')
}

/** The first event of the list with which the agreement begins, if its end certainly comes before. */
function laterStart(events: readonly AgreementEvent[], end: AgreementEvent): number | undefined {
  if (!end.date && !end.effective) return undefined
  const index = events.findIndex(
    ({ kind, by, articles, date }) =>
      STARTS.has(kind) &&
      !articles &&
      date !== undefined &&
      !(kind === 'entry-into-force' && by) &&
      isBefore(end.date, date) &&
      isBefore(end.effective, date),
  )
  if (index < 0) return undefined
  const mayBeNewTerm = events.some(({ kind }) => kind === 'renewal' || kind === 'extension')
  return mayBeNewTerm ? undefined : index
}

function isBefore(a: string | undefined, b: string): boolean {
  return a === undefined || before(a, b) === 'certainly'
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'terminated-before-entry-into-force',
      dossier: between([
        { kind: 'entry-into-force', date: '2001-03-01' },
        { kind: 'termination', date: '2000' },
      ]),
    },
    {
      title: 'expired-before-the-signature',
      dossier: among([
        { kind: 'signature', by: by('a', 'b'), date: '2001-03-01' },
        { kind: 'expiry', effective: '1999-12-31' },
      ]),
    },
  ],
  passing: [
    {
      title: 'in-force-then-terminated',
      dossier: between([
        { kind: 'entry-into-force', date: '2001-03-01' },
        { kind: 'termination', date: '2019-05-01', effective: '2020-05-01' },
      ]),
    },
  ],
  nearMiss: [
    {
      title: 'ended-in-the-year-it-began',
      dossier: between([
        { kind: 'entry-into-force', date: '2001-03-01' },
        { kind: 'termination', date: '2001' },
      ]),
    },
    {
      title: 'void-from-the-start-by-a-later-ruling',
      dossier: between([
        { kind: 'signature', date: '2001-03-01' },
        { kind: 'invalidation', date: '2010-01-01', effective: '2001-01-01' },
      ]),
    },
    {
      title: 'a-new-term-after-the-first',
      dossier: between([
        { kind: 'expiry', date: '2005-01-01' },
        { kind: 'renewal', date: '2005-02-01' },
        { kind: 'entry-into-force', date: '2005-03-01' },
      ]),
    },
    {
      title: 'in-force-for-one-state-after-another-had-left',
      dossier: among([
        { kind: 'termination', by: by('a'), date: '2000-01-01' },
        { kind: 'entry-into-force', by: by('b'), date: '2001-01-01' },
      ]),
    },
  ],
}
