import type { FoundNumber } from '../../text/numbers.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { ADDED, amid, type BorneOut, borneOut, passageName, REMOVED } from './borne-out.ts'

export const rule = dossierRule({
  id: 'evidence/number-mismatch',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A statement has a number that the passage cited for it does not have.',
  why: 'Figures and dates are what readers take over unchecked, and a slip of one digit looks like any other number.',
  fix: 'Correct the number, or cite the passage that has it.',
  check(dossier, report) {
    for (const pair of borneOut(dossier)) {
      const { added, missing } = pair.guards.numbers
      // Dates are often worked out from the day of publication, where the passage says "on Monday".
      const first = added.find(
        (number) => isTelling(number) && (missing.length > 0 || !isOfADate(number, pair)),
      )
      if (!first) continue
      const other = missing.find((number) => number.unit === first.unit) ?? missing[0]
      const instead = other ? `, which has "${amid(pair.passage, other.span, REMOVED)}"` : ''
      report({
        record: pair.statement,
        path: ['text'],
        message: `The number in "${amid(pair.wording, first.span, ADDED)}" is not in ${passageName(pair)}${instead}.`,
        related: pair.related,
      })
    }
  },
})

/** "Two sides" and "one of them" count what is named; such words come and go in a paraphrase. */
function isTelling({ text, values, unit }: FoundNumber): boolean {
  return /\p{Nd}/u.test(text) || (unit !== 'ordinal' && values.every((value) => Number(value) > 2))
}

const MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s*$|^(?:st|nd|rd|th)?,?\s*(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

const FOUR_DIGITS = /^\p{Nd}{4}$/u
const YEAR = /^(?:19|20)[0-9]{2}$/

function isOfADate({ span, text, values }: FoundNumber, { wording }: BorneOut): boolean {
  if (FOUR_DIGITS.test(text) && values.some((value) => YEAR.test(value))) return true
  const characters = Array.from(wording)
  const before = characters.slice(Math.max(0, span.start - 12), span.start).join('')
  const after = characters.slice(span.end, span.end + 12).join('')
  return MONTH.test(before) || MONTH.test(after)
}

const passage = { passage: { exact: 'handed over 45 helicopters' } }

export const examples: RuleExamples = {
  failing: [
    {
      title: 'digits-turned-round',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'State A handed over 54 helicopters.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'other-number-than-its-sentence',
      dossier: {
        sources: [source('a')],
        statements: [
          assertion('a', {
            text: 'State A handed over 450 helicopters.',
            appearsIn: { source: 'source:a', exact: 'State A handed over 45 helicopters [1].' },
          }),
        ],
      },
    },
    {
      title: 'price-beside-a-number',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'bought 45 helicopters for $12 million' } })],
        statements: [
          assertion('a', { text: 'State A bought helicopters for $21 million.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'number-that-is-nowhere-in-the-passage',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'handed over helicopters in May' } })],
        statements: [
          assertion('a', { text: 'State A handed over 1,945 helicopters.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'number-of-the-passage',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'State A gave State B 45 helicopters.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'number-in-words',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'handed over forty-five helicopters' } })],
        statements: [
          assertion('a', { text: 'State A handed over 45 helicopters.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'other-citation-without-a-passage',
      dossier: {
        sources: [source('a'), source('b'), source('c')],
        citations: [citation('b', passage), citation('c')],
        statements: [
          assertion('a', {
            text: 'State A handed over 45 helicopters on 3 September.',
            citations: ['citation:b', 'citation:c'],
          }),
        ],
      },
    },
    {
      title: 'year-that-the-report-leaves-to-its-reader',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'the agreement signed last year' } })],
        statements: [
          assertion('a', { text: 'The agreement was signed in 2023.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'both-is-no-number-of-things',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A and State B signed' } })],
        statements: [
          assertion('a', { text: 'The two sides signed for the first time.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'day-without-a-year-worked-out-from-the-report',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'signed the agreement on Tuesday' } })],
        statements: [
          assertion('a', {
            text: 'State A signed the agreement on September 3rd.',
            citations: ['citation:b'],
          }),
        ],
      },
    },
    {
      title: 'day-worked-out-from-the-report',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'signed the agreement on Tuesday' } })],
        statements: [
          assertion('a', {
            text: 'State A signed the agreement on 3 September 2024.',
            citations: ['citation:b'],
          }),
        ],
      },
    },
  ],
}
