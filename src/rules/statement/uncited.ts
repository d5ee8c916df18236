import type { Statement } from '../../types.ts'
import { assertion, citation, paraphrase, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'statement/uncited',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Nothing shows that a statement was made or that it is true: it cites no source.',
  why: 'A reader has to take the words on trust, which is what a record of sources is there to avoid.',
  fix: 'Add the citations that the text gives for it; where it names no source in which it stands, say that too (`appearsIn`).',
  check(dossier, report) {
    const brief = dossier.dossier?.brief
    for (const record of dossier.statements) {
      if (record.citations || isOwnJudgement(record) || restsOnAnother(record)) continue
      const standsIn = record.appearsIn?.source
      // Any other source is itself the evidence of what it says; the brief is what has to be checked.
      if (standsIn !== undefined && (standsIn !== brief || record.kind === 'assessment')) continue
      const where = standsIn === undefined ? 'names no source in which it stands' : 'stands in the brief'
      report({
        record,
        path: ['id'],
        message: `The statement "${shorten(record.text)}" ${where} and cites nothing.`,
      })
    }
  },
})

/** A line that repeats others has its evidence there. */
function restsOnAnother({ relations }: Statement): boolean {
  return relations?.some(({ kind }) => kind === 'repeats' || kind === 'based-on') ?? false
}

/** A judgement rests on the one who makes it. */
function isOwnJudgement(statement: Statement): boolean {
  return statement.kind === 'assessment' && statement.assessors !== undefined
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'assertion-of-the-brief-without-a-citation',
      dossier: { brief: 'source:a', sources: [source('a')], statements: [assertion('a')] },
    },
    {
      title: 'paraphrase-from-nowhere',
      dossier: { actors: [person('p')], statements: [paraphrase('a', { appearsIn: undefined })] },
    },
  ],
  passing: [
    {
      title: 'assertion-of-the-brief-with-a-citation',
      dossier: {
        brief: 'source:a',
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [assertion('a', { citations: ['citation:b'] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'assertion-of-another-source',
      dossier: { sources: [source('a')], statements: [assertion('a')] },
    },
    {
      title: 'line-that-repeats-a-cited-sentence',
      dossier: {
        brief: 'source:a',
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [
          assertion('a', { citations: ['citation:b'] }),
          assertion('a', {
            id: 'statement:pull-quote',
            relations: [{ kind: 'repeats', statement: 'statement:a' }],
          }),
        ],
      },
    },
    {
      title: 'judgement-of-the-brief',
      dossier: {
        brief: 'source:a',
        sources: [source('a')],
        statements: [
          {
            type: 'statement',
            kind: 'assessment',
            id: 'statement:a',
            text: 'This is a shift.',
            appearsIn: { source: 'source:a' },
          },
        ],
      },
    },
    {
      title: 'judgement-of-a-named-assessor',
      dossier: {
        actors: [person('p')],
        statements: [
          {
            type: 'statement',
            kind: 'assessment',
            id: 'statement:a',
            text: 'This is a shift.',
            assessors: ['actor:p'],
          },
        ],
      },
    },
  ],
}
