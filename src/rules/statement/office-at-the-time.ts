import { describeDate, overlaps } from '../../date/index.ts'
import type { Tenure } from '../../types.ts'
import { paraphrase, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'

/** Words for offices held before or to be held: English, French, Spanish, German, Russian, Persian and Arabic. */
const NOT_IN_OFFICE =
  /^(?:(?:the |then[- ])?(?:former|ex|late|past|retired|one-?time|outgoing|incoming|future)\b|(?:ancien|antig|ehemalig|früher|экс|бывш|پیشین|سابق))|(?:[- ](?:elect|designate)|پیشین|سابق)$/i

export const rule = dossierRule({
  id: 'statement/office-at-the-time',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Somebody speaks in an office on a day on which the person is not known to have held any.',
  why: 'Words weigh by the office of the speaker, and an office that had ended or not begun misleads the reader.',
  fix: 'Correct the day, the office or the tenures of the person, or write the office as the former one.',
  check(dossier, report) {
    for (const record of dossier.statements) {
      const { saidOn } = record
      if (saidOn === undefined || !('speakers' in record)) continue
      record.speakers.forEach(({ actor, office }, i) => {
        if (office === undefined || NOT_IN_OFFICE.test(office.trim())) return
        const person = dossier.actor(actor)
        if (person?.kind !== 'person' || !person.tenures) return
        if (person.tenures.some((tenure) => possiblyCovers(tenure, saidOn))) return
        report({
          record,
          path: ['speakers', i, 'office'],
          message: `${shorten(person.name)} speaks as "${shorten(office)}" (${describeDate(saidOn)}), but is in no recorded office then: ${person.tenures.map(describe).join(', ')}.`,
          related: [{ record: person, path: ['tenures'], message: 'The tenures of the person.' }],
        })
      })
    }
  },
})

/** A tenure without a period may cover any day. */
function possiblyCovers({ during, attested }: Tenure, day: string): boolean {
  if (during === undefined || overlaps(during, day) !== 'certainly-not') return true
  return attested?.some((other) => overlaps(other, day) !== 'certainly-not') ?? false
}

function describe({ office, during }: Tenure): string {
  return `"${shorten(office)}" ${describeDate(during!)}`
}

const minister = { office: 'Minister of Defence', status: 'incumbent' } as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'minister-after-the-tenure',
      dossier: {
        actors: [person('p', { tenures: [{ ...minister, during: '2018/2021-08-15' }] })],
        sources: [source('a')],
        statements: [
          paraphrase('a', {
            speakers: [{ actor: 'actor:p', office: 'Minister of Defence' }],
            saidOn: '2024-09-03',
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'minister-during-the-tenure',
      dossier: {
        actors: [person('p', { tenures: [{ ...minister, during: '2018/2021-08-15' }] })],
        sources: [source('a')],
        statements: [
          paraphrase('a', {
            speakers: [{ actor: 'actor:p', office: 'defence minister' }],
            saidOn: '2020-09-03',
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'former-minister-after-the-tenure',
      dossier: {
        actors: [person('p', { tenures: [{ ...minister, during: '2018/2021-08-15' }] })],
        sources: [source('a')],
        statements: [
          paraphrase('a', {
            speakers: [{ actor: 'actor:p', office: 'former defence minister' }],
            saidOn: '2024-09-03',
          }),
        ],
      },
    },
    {
      title: 'tenure-without-a-period',
      dossier: {
        actors: [person('p', { tenures: [{ ...minister, during: '2018/2021-08-15' }, minister] })],
        sources: [source('a')],
        statements: [
          paraphrase('a', {
            speakers: [{ actor: 'actor:p', office: 'Minister of Defence' }],
            saidOn: '2024-09-03',
          }),
        ],
      },
    },
    {
      title: 'no-tenure-known',
      dossier: {
        actors: [person('p')],
        sources: [source('a')],
        statements: [
          paraphrase('a', {
            speakers: [{ actor: 'actor:p', office: 'Minister of Defence' }],
            saidOn: '2024-09-03',
          }),
        ],
      },
    },
  ],
}
