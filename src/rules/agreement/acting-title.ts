import type { AnyRecord } from '../../types.ts'
import type { RuleExamples } from '../example.ts'
import { person } from '../example.ts'
import { type Path, type Report, recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { ACTING_WORDS, CHARGE_D_AFFAIRES } from './acting-words.ts'

/** A title no longer than this is an office; nobody puts "acting" in front of a paragraph. */
const LONGEST = 200

export const rule = recordRule({
  id: 'agreement/acting-title',
  since: '0.1.0',
  severity: 'warning',
  on: ['actor', 'statement'],
  needs: ['TenureStatus'],
  summary: 'The name of an office carries a word such as "acting", which belongs in the status.',
  why: 'Acting is how a person holds an office and not part of its name; as part of the name it hides that two people held the same office.',
  fix: 'Write the office without the word and set `status` to `acting`, `interim` or `caretaker`.',
  check(record, report, context) {
    if (record.type === 'actor') {
      if (record.kind !== 'person' || !record.tenures) return
      const { tenures } = record
      for (let i = 0; i < tenures.length; i++)
        checkOffice(tenures[i]!.office, ['tenures', i, 'office'], record, report, context.language)
    } else if (record.claims) {
      const { claims } = record
      for (let i = 0; i < claims.length; i++) {
        const claim = claims[i]!
        if (claim.property === 'tenure' && claim.value.office)
          checkOffice(
            claim.value.office,
            ['claims', i, 'value', 'office'],
            record,
            report,
            record.language ?? context.language,
          )
      }
    }
  },
})

function checkOffice(
  office: string,
  path: Path,
  record: AnyRecord,
  report: Report,
  language: string | undefined,
): void {
  const words = language && ACTING_WORDS[language.split('-')[0]!]
  if (!words || office.length > LONGEST || CHARGE_D_AFFAIRES.test(office)) return
  const match = words.pattern.exec(office)
  if (!match) return
  const word = match[0].replace(/^[ ,(]+|[ ,)-]+$/g, '')
  const rest = words.removable && withoutWord(office, match)
  report({
    record,
    path,
    message: `The office "${shorten(office)}" says "${word}", which is how it is held and not what it is.`,
    ...(rest && { suggestion: rest }),
  })
}

/** The title without the word, beginning as titles do; undefined when nothing is left. */
function withoutWord(office: string, match: RegExpExecArray): string | undefined {
  const rest = `${office.slice(0, match.index)} ${office.slice(match.index + match[0].length)}`
    .trim()
    .replace(/[ ,(]+$/, '')
  return rest === '' ? undefined : rest.charAt(0).toUpperCase() + rest.slice(1)
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'acting-minister',
      dossier: {
        actors: [
          person('minister', { tenures: [{ office: 'Acting Minister of Defence', status: 'acting' }] }),
        ],
      },
    },
    {
      title: 'minister-acting-in-brackets',
      dossier: {
        actors: [
          person('minister', { tenures: [{ office: 'Minister of Defence (acting)', status: 'incumbent' }] }),
        ],
      },
    },
    {
      title: 'russian-acting-minister',
      dossier: {
        language: 'ru',
        actors: [
          person('minister', {
            name: 'Министр А',
            tenures: [{ office: 'исполняющий обязанности министра обороны', status: 'acting' }],
          }),
        ],
      },
    },
    {
      title: 'persian-head-of-a-ministry',
      dossier: {
        language: 'fa',
        actors: [
          person('minister', {
            name: 'وزیر الف',
            tenures: [{ office: 'سرپرست وزارت دفاع', status: 'acting' }],
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'office-with-its-status',
      dossier: {
        actors: [person('minister', { tenures: [{ office: 'Minister of Defence', status: 'acting' }] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'professor-of-acting',
      dossier: {
        actors: [person('teacher', { tenures: [{ office: 'Professor of Acting', status: 'incumbent' }] })],
      },
    },
    {
      title: 'minister-of-an-interim-government',
      dossier: {
        actors: [
          person('minister', {
            tenures: [{ office: 'Minister of Defence of the Interim Government', status: 'incumbent' }],
          }),
        ],
      },
    },
    {
      title: 'charge-d-affaires-ad-interim',
      dossier: {
        actors: [
          person('envoy', { tenures: [{ office: "Chargé d'affaires ad interim", status: 'incumbent' }] }),
        ],
      },
    },
    {
      title: 'language-without-a-word-list',
      dossier: {
        language: 'hu',
        actors: [
          person('minister', { tenures: [{ office: 'ügyvezető honvédelmi miniszter', status: 'acting' }] }),
        ],
      },
    },
  ],
}
