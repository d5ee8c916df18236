import type { Assessment, Likelihood } from '../../types.ts'
import { citation, type RuleExamples, source } from '../example.ts'
import { recordRule } from '../rule.ts'

const EXTREME = new Set<Likelihood>(['almost-no-chance', 'almost-certain'])

export const rule = recordRule({
  id: 'assessment/unfounded-confidence',
  since: '0.1.0',
  severity: 'warning',
  on: ['statement'],
  needs: ['Confidence', 'Likelihood'],
  passes: (value) => value !== 'high' && !EXTREME.has(value as Likelihood),
  summary: 'A judgement is held to be all but certain and rests on nothing that is named.',
  why: 'High confidence means several good sources, and readers cannot weigh a judgement without seeing them.',
  fix: 'Cite what the judgement rests on, relate it to the statements that it is based on, or lower the confidence.',
  check(record, report) {
    if (record.kind !== 'assessment' || record.citations) return
    const { confidence, likelihood, relations } = record
    if (relations?.some(({ kind }) => kind === 'based-on')) return
    if (confidence === 'high')
      report({
        record,
        path: ['confidence'],
        message: 'The confidence is given as "high", but nothing is cited for the judgement.',
      })
    else if (likelihood && EXTREME.has(likelihood))
      report({
        record,
        path: ['likelihood'],
        message: `The likelihood is given as "${likelihood}", but nothing is cited for the judgement.`,
      })
  },
})

const forecast: Assessment = {
  type: 'statement',
  kind: 'assessment',
  id: 'statement:forecast',
  text: 'The agreement will hold.',
  appearsIn: { source: 'source:a' },
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'high-confidence-without-a-source',
      dossier: { sources: [source('a')], statements: [{ ...forecast, confidence: 'high' }] },
    },
    {
      title: 'almost-certain-without-a-source',
      dossier: { sources: [source('a')], statements: [{ ...forecast, likelihood: 'almost-certain' }] },
    },
  ],
  passing: [
    {
      title: 'high-confidence-with-a-source',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [{ ...forecast, confidence: 'high', citations: ['citation:b'] }],
      },
    },
  ],
  nearMiss: [
    {
      title: 'likely-with-moderate-confidence',
      dossier: {
        sources: [source('a')],
        statements: [{ ...forecast, likelihood: 'very-likely', confidence: 'moderate' }],
      },
    },
    {
      title: 'high-confidence-based-on-another-statement',
      dossier: {
        sources: [source('a'), source('b')],
        statements: [
          {
            ...forecast,
            confidence: 'high',
            relations: [{ kind: 'based-on', statement: 'statement:b' }],
          },
          {
            type: 'statement',
            kind: 'assertion',
            id: 'statement:b',
            text: 'Both sides have ratified it.',
            appearsIn: { source: 'source:b' },
          },
        ],
      },
    },
  ],
}
