import { describeDate, parsePeriod } from '../../date/index.ts'
import { person, type RuleExamples } from '../example.ts'
import { dossierRule, type Place } from '../rule.ts'
import { shorten } from '../wording.ts'
import { type HeldTenure, lastTogether, officeKey, tenuresOf } from './tenures.ts'

/** English words for offices that several persons hold at once. */
const SHARED_OFFICE =
  /\b(?:deputy|vice|assistant|member|senator|judge|justice|commissioner|advis[eo]r|spokes(?:man|woman|person)|ambassador|envoy|representative|delegate|negotiator|councillor|minister without portfolio|co-\w+)\b/i

/** Tenures of the past and tenures to come are held beside another one. */
const NOT_IN_OFFICE = new Set(['former', 'designate'])

export const rule = dossierRule({
  id: 'actor/double-tenure',
  since: '0.1.0',
  severity: 'warning',
  summary: 'One office is held in two ways at once, or by two persons at once.',
  why: 'Nobody is acting and incumbent in one office on the same day, and an office for one has one holder, so whoever signs or speaks for it is in doubt.',
  fix: 'Correct the periods, or mark the tenures as `contested` where both sides claim the office.',
  check(dossier, report) {
    const offices = new Map<string, HeldTenure[]>()
    for (const held of tenuresOf(dossier)) {
      const { during, status } = held.tenure
      if (!during || !parsePeriod(during) || NOT_IN_OFFICE.has(status)) continue
      const key = officeKey(held.tenure)
      const earlier = offices.get(key)
      if (!earlier) {
        offices.set(key, [held])
        continue
      }
      const clashing = earlier.find((other) => clash(other, held))
      if (clashing)
        report({
          ...placeOf(held),
          message: describe(clashing, held),
          related: [{ ...placeOf(clashing), message: 'The other tenure.' }],
        })
      earlier.push(held)
    }
  },
})

function clash(a: HeldTenure, b: HeldTenure): boolean {
  if (!lastTogether(a.tenure.during, b.tenure.during)) return false
  if (a.person === b.person) return a.tenure.status !== b.tenure.status
  const areIncumbent = a.tenure.status === 'incumbent' && b.tenure.status === 'incumbent'
  return areIncumbent && a.tenure.body !== undefined && !SHARED_OFFICE.test(b.tenure.office)
}

function describe({ person: other, tenure: earlier }: HeldTenure, { person, tenure }: HeldTenure): string {
  const office = `"${shorten(tenure.office)}"`
  const periods = [tenure, earlier].map(({ during }) => describeDate(during!))
  if (person === other)
    return `${shorten(person.name)} is both ${tenure.status} (${periods[0]}) and ${earlier.status} (${periods[1]}) as ${office}.`
  return `${shorten(person.name)} (${periods[0]}) and ${shorten(other.name)} (${periods[1]}) are both incumbent as ${office}.`
}

function placeOf({ person, index }: HeldTenure): Place {
  return { record: person, path: ['tenures', index, 'during'] }
}

const ministry = { type: 'actor', kind: 'state-body', id: 'actor:m', name: 'Ministry M' } as const
const minister = { office: 'Minister', body: 'actor:m' } as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'acting-and-incumbent-at-once',
      dossier: {
        actors: [
          ministry,
          person('p', {
            tenures: [
              { ...minister, status: 'acting', during: '2021-09-07/..' },
              { ...minister, status: 'incumbent', during: '2023-01-01/2024-12-31' },
            ],
          }),
        ],
      },
    },
    {
      title: 'two-incumbents-at-once',
      dossier: {
        actors: [
          ministry,
          person('p', { tenures: [{ ...minister, status: 'incumbent', during: '2020/2024' }] }),
          person('q', { tenures: [{ ...minister, status: 'incumbent', during: '2022-05-01/..' }] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'acting-and-then-incumbent',
      dossier: {
        actors: [
          ministry,
          person('p', {
            tenures: [
              { ...minister, status: 'acting', during: '2021-09-07/2022-12-31' },
              { ...minister, status: 'incumbent', during: '2023-01-01/..' },
            ],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'handover-on-one-day',
      dossier: {
        actors: [
          ministry,
          person('p', { tenures: [{ ...minister, status: 'incumbent', during: '2020-01-01/2022-05-01' }] }),
          person('q', { tenures: [{ ...minister, status: 'incumbent', during: '2022-05-01/..' }] }),
        ],
      },
    },
    {
      title: 'handover-some-time-in-one-year',
      dossier: {
        actors: [
          ministry,
          person('p', { tenures: [{ ...minister, status: 'incumbent', during: '2020/2022' }] }),
          person('q', { tenures: [{ ...minister, status: 'incumbent', during: '2022/..' }] }),
        ],
      },
    },
    {
      title: 'several-deputies',
      dossier: {
        actors: [
          ministry,
          person('p', {
            tenures: [{ office: 'Deputy Minister', body: 'actor:m', status: 'incumbent', during: '2020/..' }],
          }),
          person('q', {
            tenures: [{ office: 'Deputy Minister', body: 'actor:m', status: 'incumbent', during: '2021/..' }],
          }),
        ],
      },
    },
    {
      title: 'contested-by-two',
      dossier: {
        actors: [
          ministry,
          person('p', { tenures: [{ ...minister, status: 'contested', during: '2020/..' }] }),
          person('q', { tenures: [{ ...minister, status: 'contested', during: '2021/..' }] }),
        ],
      },
    },
  ],
}
