import { after, before, describeDate } from '../../date/index.ts'
import type { Agreement, AgreementEventKind, Dossier, Person, Source } from '../../types.ts'
import { agreement, person, type RuleExamples, source, state } from '../example.ts'
import { type Path, type Report, recordRule } from '../rule.ts'

/**
 * Acts that may take effect from an earlier day: a successor is bound from its independence (Vienna Convention on
 * Succession of States 1978, art. 23), a corrected text and an invalidity hold from the beginning (Vienna Convention on
 * the Law of Treaties 1969, art. 79(4) and 69), and the sides may agree that a text applies from a day before (art. 28).
 */
const RETROACTIVE = new Set<AgreementEventKind>([
  'succession',
  'correction',
  'invalidation',
  'definitive-signature',
  'entry-into-force',
  'provisional-application',
  'territorial-application',
  'amendment',
  'extension',
  'renewal',
])

export const rule = recordRule({
  id: 'time/reversed',
  since: '0.1.0',
  severity: 'error',
  on: ['actor', 'agreement', 'source', 'dossier'],
  needs: {
    actor: ['/born', '/died'],
    agreement: ['AgreementEventKind'],
    source: ['/correction'],
    dossier: ['/modified'],
  },
  summary: 'Something ends, takes effect or is changed before it begins.',
  why: 'One of the two dates must be wrong, and whatever is computed from them is wrong with it.',
  fix: 'Look both dates up; they may have been exchanged.',
  check(record, report) {
    if (record.type === 'agreement') checkEvents(record, report)
    else if (record.type === 'source') checkSource(record, report)
    else if (record.type === 'dossier') checkDossier(record, report)
    else if (record.kind === 'person') checkPerson(record, report)
  },
})

function checkEvents(record: Agreement, report: Report): void {
  const { events } = record
  if (!events) return
  for (let i = 0; i < events.length; i++) {
    const { kind, date, effective, until } = events[i]!
    if (effective === undefined && until === undefined) continue
    const at = (key: string): Path => ['events', i, key]
    if (date && effective && !RETROACTIVE.has(kind) && before(effective, date) === 'certainly')
      report({
        record,
        path: at('effective'),
        message: `The event "${kind}" takes effect (${describeDate(effective)}) before it happens (${describeDate(date)}).`,
        related: [{ record, path: at('date'), message: 'The date of the event.' }],
      })
    const start = date ?? effective
    if (start && until && before(until, start) === 'certainly')
      report({
        record,
        path: at('until'),
        message: `The event "${kind}" lasts until a day (${describeDate(until)}) before it begins (${describeDate(start)}).`,
        related: [{ record, path: at(date ? 'date' : 'effective'), message: 'The beginning.' }],
      })
  }
}

function checkSource(record: Source, report: Report): void {
  const { issued, correction } = record
  if (issued && correction?.date && before(correction.date, issued) === 'certainly')
    report({
      record,
      path: ['correction', 'date'],
      message: `The source was ${correction.status} (${describeDate(correction.date)}) before it was published (${describeDate(issued)}).`,
      related: [{ record, path: ['issued'], message: 'The date of publication.' }],
    })
}

function checkDossier(record: Dossier, report: Report): void {
  const { created, modified } = record
  if (created && modified && before(modified, created) === 'certainly')
    report({
      record,
      path: ['modified'],
      message: `The dossier was last changed (${describeDate(modified)}) before it was made (${describeDate(created)}).`,
      related: [{ record, path: ['created'], message: 'The date of creation.' }],
    })
}

function checkPerson(record: Person, report: Report): void {
  const { born, died, tenures } = record
  if (born && died && before(died, born) === 'certainly')
    report({
      record,
      path: ['died'],
      message: `The person died (${describeDate(died)}) before being born (${describeDate(born)}).`,
      related: [{ record, path: ['born'], message: 'The date of birth.' }],
    })
  tenures?.forEach(({ office, during }, i) => {
    if (!during) return
    const told = `The tenure as "${office}" (${describeDate(during)})`
    if (died && after(during, died) === 'certainly')
      report({
        record,
        path: ['tenures', i, 'during'],
        message: `${told} begins after the person died (${describeDate(died)}).`,
        related: [{ record, path: ['died'], message: 'The date of death.' }],
      })
    if (born && before(during, born) === 'certainly')
      report({
        record,
        path: ['tenures', i, 'during'],
        message: `${told} ends before the person was born (${describeDate(born)}).`,
        related: [{ record, path: ['born'], message: 'The date of birth.' }],
      })
  })
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'withdrawal-effective-before-it-was-made',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [
              { kind: 'withdrawal', by: [{ actor: 'actor:a' }], date: '2024-09-03', effective: '2024-03-03' },
            ],
          }),
        ],
      },
    },
    {
      title: 'extension-until-before-its-day',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', { events: [{ kind: 'extension', date: '2024-09-03', until: '2023-12-31' }] }),
        ],
      },
    },
    { title: 'died-before-born', dossier: { actors: [person('p', { born: '1959', died: '1939' })] } },
    {
      title: 'in-office-after-death',
      dossier: {
        actors: [
          person('p', {
            died: '2019',
            tenures: [{ office: 'Minister', status: 'incumbent', during: '2020/2022' }],
          }),
        ],
      },
    },
    {
      title: 'changed-before-made',
      dossier: { created: '2024-09-03', modified: '2024-09-01' },
    },
    {
      title: 'corrected-before-published',
      dossier: {
        brief: 'source:a',
        sources: [
          source('a', { issued: '2024-09-03', correction: { status: 'corrected', date: '2024-08-01' } }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'withdrawal-effective-six-months-later',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [
              { kind: 'withdrawal', by: [{ actor: 'actor:a' }], date: '2024-09-03', effective: '2025-03-03' },
            ],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'in-force-with-retroactive-effect',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [{ kind: 'entry-into-force', date: '2024-09-03', effective: '2024-01-01' }],
          }),
        ],
      },
    },
    {
      title: 'effective-in-the-month-of-the-act',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [
              { kind: 'withdrawal', by: [{ actor: 'actor:a' }], date: '2024-09-03', effective: '2024-09' },
            ],
          }),
        ],
      },
    },
    {
      title: 'born-and-died-in-one-decade',
      dossier: { actors: [person('p', { born: '1959', died: '195X' })] },
    },
  ],
}
