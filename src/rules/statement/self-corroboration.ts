import { voicesOf, type Witness, witnessFinder } from '../../derive/witness.ts'
import { assertion, paraphrase, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'statement/self-corroboration',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A statement is said to confirm another one that comes from the same report.',
  why: 'One report that is printed twice is one witness, and counting it twice makes a claim look better supported than it is.',
  fix: 'Change the relation to `repeats`, or point to a statement from an independent source.',
  check(dossier, report) {
    const witnessOf = witnessFinder(dossier)
    for (const record of dossier.statements)
      record.relations?.forEach(({ kind, statement }, i) => {
        const other = kind === 'corroborates' ? dossier.statement(statement) : undefined
        if (!other || other === record) return
        const shared = sharedOrigins(witnessOf(record), witnessOf(other))
        if (!shared || haveOtherVoices(voicesOf(record), voicesOf(other))) return
        report({
          record,
          path: ['relations', i, 'statement'],
          message: `It is said to corroborate "${shorten(statement)}", but both come from ${shared.map((id) => `"${shorten(id)}"`).join(', ')}.`,
          related: [{ record: other, path: ['id'], message: 'The statement that it is said to confirm.' }],
        })
      })
  },
})

/** The origins of the statement that brings nothing new: all of them stand behind the other one too. */
function sharedOrigins(a: Witness, b: Witness): readonly string[] | undefined {
  const [few, many] = a.origins.length <= b.origins.length ? [a.origins, b.origins] : [b.origins, a.origins]
  return few.length > 0 && few.every((origin) => many.includes(origin)) ? few : undefined
}

/** Two persons quoted in one report are two voices. */
function haveOtherVoices(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((voice) => b.includes(voice as never))
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'reprint-of-one-wire-report',
      dossier: {
        sources: [
          source('wire', { kind: 'wire-report' }),
          source('a', { derivedFrom: ['source:wire'] }),
          source('b', { derivedFrom: ['source:wire'] }),
        ],
        statements: [
          assertion('a', { relations: [{ kind: 'corroborates', statement: 'statement:b' }] }),
          assertion('b'),
        ],
      },
    },
    {
      title: 'two-sentences-of-one-article',
      dossier: {
        sources: [source('a')],
        statements: [
          assertion('a', { relations: [{ kind: 'corroborates', statement: 'statement:b' }] }),
          assertion('b', { appearsIn: { source: 'source:a' } }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'two-independent-reports',
      dossier: {
        sources: [source('a'), source('b')],
        statements: [
          assertion('a', { relations: [{ kind: 'corroborates', statement: 'statement:b' }] }),
          assertion('b'),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'two-persons-in-one-article',
      dossier: {
        actors: [person('p'), person('q')],
        sources: [source('a')],
        statements: [
          paraphrase('a', { relations: [{ kind: 'corroborates', statement: 'statement:b' }] }),
          paraphrase('b', { speakers: [{ actor: 'actor:q' }], appearsIn: { source: 'source:a' } }),
        ],
      },
    },
    {
      title: 'reprint-that-repeats',
      dossier: {
        sources: [source('a', { derivedFrom: ['source:b'] }), source('b')],
        statements: [
          assertion('a', { relations: [{ kind: 'repeats', statement: 'statement:b' }] }),
          assertion('b'),
        ],
      },
    },
  ],
}
