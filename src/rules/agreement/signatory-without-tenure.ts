import { overlaps } from '../../date/index.ts'
import { effectOf } from '../../derive/events.ts'
import type { Agreement, AgreementEvent, Person, Tenure } from '../../types.ts'
import type { RuleExamples } from '../example.ts'
import { agreement, person, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { mentionEvent } from './event-wording.ts'

export const rule = dossierRule({
  id: 'agreement/signatory-without-tenure',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A person signed on a day on which none of the offices recorded for that person was held.',
  why: 'Who signs for a state does so in an office or with full powers, so the day, the person or the years in office may be wrong.',
  fix: 'Look up who held the office on that day, or add the office or the special authority under which the person signed.',
  check(dossier, report) {
    for (const record of dossier.agreements) {
      eachSigner(record, (event, index, place, id) => {
        const signer = dossier.actor(id)
        if (signer?.kind !== 'person' || !signer.tenures) return
        if (signer.tenures.some((tenure) => mayCover(tenure, event.date!))) return
        report({
          record,
          path: ['events', index, 'by', place, 'person'],
          message: `"${shorten(signer.name)}" is not known to have held an office at ${mentionEvent({ ...event, by: undefined })}.`,
          related: [{ record: signer, path: ['tenures'], message: offices(signer) }],
        })
      })
    }
  },
})

/** Calls back for every person that signed on a known date. */
function eachSigner(
  { events }: Agreement,
  found: (event: AgreementEvent, index: number, place: number, person: string) => void,
): void {
  events?.forEach((event, index) => {
    const signs = effectOf(event.kind) === 'signed' || SIGNING.has(event.kind)
    if (!signs || !event.date) return
    event.by?.forEach(({ person }, place) => {
      if (person) found(event, index, place, person)
    })
  })
}

const SIGNING = new Set(['definitive-signature', 'initialling'])

/** A tenure without dates may cover any day; days on which a source shows the person in office only add to it. */
function mayCover({ during, attested }: Tenure, date: string): boolean {
  if (!during || overlaps(during, date) !== 'certainly-not') return true
  return attested?.some((day) => overlaps(day, date) !== 'certainly-not') ?? false
}

function offices({ tenures = [] }: Person): string {
  return `Recorded: ${tenures
    .slice(0, 3)
    .map(({ office, during }) => `${shorten(office)} (${during})`)
    .join(', ')}.`
}

const by = [{ actor: 'actor:a', person: 'actor:minister' }] as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'signed-after-leaving-office',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          person('minister', {
            tenures: [{ office: 'Minister of Defence', status: 'incumbent', during: '2016/2020-03' }],
          }),
        ],
        agreements: [agreement('a', { events: [{ kind: 'signature', by: [...by], date: '2021-05-04' }] })],
      },
    },
  ],
  passing: [
    {
      title: 'signed-in-office',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          person('minister', {
            tenures: [{ office: 'Minister of Defence', status: 'incumbent', during: '2016/..' }],
          }),
        ],
        agreements: [agreement('a', { events: [{ kind: 'signature', by: [...by], date: '2021-05-04' }] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'person-without-offices',
      dossier: {
        actors: [state('a'), state('b'), person('minister')],
        agreements: [agreement('a', { events: [{ kind: 'signature', by: [...by], date: '2021-05-04' }] })],
      },
    },
    {
      title: 'office-under-another-title',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          person('minister', {
            tenures: [{ office: 'Secretary of the Security Council', status: 'acting', during: '2020/..' }],
          }),
        ],
        agreements: [
          agreement('a', {
            events: [{ kind: 'signature', by: [{ ...by[0], office: 'Minister' }], date: '2021-05-04' }],
          }),
        ],
      },
    },
    {
      title: 'signed-in-the-month-of-leaving-office',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          person('minister', {
            tenures: [{ office: 'Minister of Defence', status: 'incumbent', during: '2016/2020-03' }],
          }),
        ],
        agreements: [agreement('a', { events: [{ kind: 'signature', by: [...by], date: '2020-03-31' }] })],
      },
    },
    {
      title: 'seen-in-office-on-that-day',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          person('minister', {
            tenures: [
              {
                office: 'Minister of Defence',
                status: 'acting',
                during: '2016/2020-03',
                attested: ['2021-05-04'],
              },
            ],
          }),
        ],
        agreements: [agreement('a', { events: [{ kind: 'signature', by: [...by], date: '2021-05-04' }] })],
      },
    },
  ],
}
