import { MONTH_NAMES } from '../../date/month-names.ts'
import type { FoundName } from '../../text/names.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { ADDED, amid, borneOut, passageName, REMOVED } from './borne-out.ts'

export const rule = dossierRule({
  id: 'evidence/name-mismatch',
  since: '0.1.0',
  severity: 'info',
  summary:
    'A statement names somebody or something that its passage does not name, where the passage has another name.',
  why: 'Names are easily confused, and the rest of the sentence does not show it.',
  fix: 'Compare the names; where both are meant, cite a passage that has them.',
  check(dossier, report) {
    for (const pair of borneOut(dossier)) {
      const { names } = pair.guards
      if (!names || !pair.isAlike) continue
      const added = names.added.find((name) => names.missing.some((other) => kindOf(other) === kindOf(name)))
      const missing = names.missing.find((other) => added && kindOf(other) === kindOf(added))
      if (added && missing)
        report({
          record: pair.statement,
          path: ['text'],
          message: `The statement names "${amid(pair.wording, added.span, ADDED)}", where ${passageName(pair)} has "${amid(pair.passage, missing.span, REMOVED)}".`,
          related: pair.related,
        })
    }
  },
})

/** A day is told as a date here and as "Tuesday" there; only names of one kind can be confused. */
function kindOf({ text }: FoundName): 'month' | 'weekday' | 'name' {
  if (MONTHS.has(text)) return 'month'
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(text) ? 'weekday' : 'name'
}

const MONTHS = new Set<string>(MONTH_NAMES)

const passage = { passage: { exact: 'the minister signed the agreement in Geneva' } }

export const examples: RuleExamples = {
  failing: [
    {
      title: 'another-city',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'The minister signed the agreement in Vienna.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'the-same-city',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'The agreement was signed in Geneva.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'name-for-an-office',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'Minister Person P signed it in Geneva.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
}
