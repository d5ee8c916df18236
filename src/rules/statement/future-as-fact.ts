import { describeDate } from '../../date/index.ts'
import { isActual, timeOf } from '../../derive/stated-claims.ts'
import { agreement, assertion, type RuleExamples, source, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { isLaterAnywhere } from '../time/days-apart.ts'

export const rule = dossierRule({
  id: 'statement/future-as-fact',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A statement gives the date of an event that had not happened yet as if it had.',
  why: 'What is announced may not come about, and a plan that is recorded as a fact counts as evidence that it did.',
  fix: 'Give the claim the modality `future`, or correct the dates.',
  check(dossier, report) {
    for (const record of dossier.statements) {
      if (!record.claims) continue
      const time = timeOf(record, dossier)
      if (time === undefined) continue
      record.claims.forEach((claim, i) => {
        if (claim.property !== 'date' || claim.negated || !isActual(claim)) return
        if (!isLaterAnywhere(claim.value, time)) return
        const made = record.saidOn === undefined ? 'published' : 'made'
        report({
          record,
          path: ['claims', i, 'value'],
          message: `The event is dated ${describeDate(claim.value)}, but the statement was ${made} before: ${describeDate(time)}.`,
        })
      })
    }
  },
})

const agreements = [agreement('a', { events: [{ kind: 'signature', id: 'event:a/signature' }] })]
const claim = { about: 'event:a/signature', property: 'date', value: '2024-09-03' } as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'announced-date-as-fact',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x', { issued: '2024-08-20' })],
        statements: [assertion('x', { claims: [claim] })],
      },
    },
    {
      title: 'said-the-month-before',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x', { issued: '2024-09-10' })],
        statements: [assertion('x', { claims: [claim], saidOn: '2024-08' })],
      },
    },
  ],
  passing: [
    {
      title: 'announced-date-as-future',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x', { issued: '2024-08-20' })],
        statements: [assertion('x', { claims: [{ ...claim, modality: 'future' }] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'reported-in-the-same-month',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x', { issued: '2024-09' })],
        statements: [assertion('x', { claims: [claim] })],
      },
    },
    {
      title: 'report-without-a-date',
      dossier: {
        actors: [state('a'), state('b')],
        agreements,
        sources: [source('x')],
        statements: [assertion('x', { claims: [claim] })],
      },
    },
  ],
}
