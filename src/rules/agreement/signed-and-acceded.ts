import { before } from '../../date/index.ts'
import { effectOf, principalOf } from '../../derive/events.ts'
import type { ActorId, AgreementEvent } from '../../types.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { among, by } from './cases.ts'
import { mentionEvent, nameEvent } from './event-wording.ts'

export const rule = recordRule({
  id: 'agreement/signed-and-acceded',
  since: '0.1.0',
  severity: 'warning',
  on: ['agreement'],
  needs: ['AgreementEventKind'],
  summary: 'The same actor is recorded as having signed an agreement and as having acceded to it.',
  why: 'Accession is the way in for those that did not sign; those that signed ratify, accept or approve.',
  fix: 'Look up in the depositary list which of the two acts it was and record the consent of a signatory as its ratification, acceptance or approval.',
  check(agreement, report) {
    const { events } = agreement
    if (!events?.some(({ kind }) => kind === 'accession')) return
    const signatures = new Map<ActorId, number>()
    events.forEach((event, index) => {
      if (!isSignature(event)) return
      for (const entry of event.by ?? [])
        if (!signatures.has(principalOf(entry))) signatures.set(principalOf(entry), index)
    })
    events.forEach((event, index) => {
      if (event.kind !== 'accession') return
      for (const [place, entry] of (event.by ?? []).entries()) {
        const actor = principalOf(entry)
        const other = signatures.get(actor)
        if (other === undefined || hasLeft(events, actor, event)) continue
        report({
          record: agreement,
          path: ['events', index, 'by', place],
          message: `${nameEvent({ ...event, by: [entry] })} stands beside ${mentionEvent({ ...events[other]!, by: [entry] })}.`,
          related: [{ record: agreement, path: ['events', other], message: 'This is the signature.' }],
        })
      }
    })
  },
})

function isSignature(event: AgreementEvent): boolean {
  return effectOf(event.kind) === 'signed' || event.kind === 'definitive-signature'
}

/** Who has left an agreement comes back by accession, even after having signed it once. */
function hasLeft(events: readonly AgreementEvent[], actor: ActorId, accession: AgreementEvent): boolean {
  return events.some(
    (event) =>
      effectOf(event.kind) === 'left' &&
      event.by?.some((entry) => principalOf(entry) === actor) === true &&
      !(accession.date && event.date && before(accession.date, event.date) === 'certainly'),
  )
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'signatory-that-acceded',
      dossier: among([
        { kind: 'signature', by: by('a', 'b'), date: '2001-05-01' },
        { kind: 'accession', by: by('b'), date: '2003-02-01' },
      ]),
    },
  ],
  passing: [
    {
      title: 'one-ratified-another-acceded',
      dossier: among([
        { kind: 'signature', by: by('a', 'b'), date: '2001-05-01' },
        { kind: 'ratification', by: by('b'), date: '2003-02-01' },
        { kind: 'accession', by: by('c'), date: '2003-02-01' },
      ]),
    },
  ],
  nearMiss: [
    {
      title: 'signatory-that-left-and-came-back',
      dossier: among([
        { kind: 'signature', by: by('a'), date: '2001-05-01' },
        { kind: 'ratification', by: by('a'), date: '2002-05-01' },
        { kind: 'withdrawal', by: by('a'), date: '2010-05-01' },
        { kind: 'accession', by: by('a'), date: '2015-05-01' },
      ]),
    },
    {
      title: 'signature-of-nobody-in-particular',
      dossier: among([
        { kind: 'signature', date: '2001-05-01' },
        { kind: 'accession', by: by('c'), date: '2003-02-01' },
      ]),
    },
  ],
}
