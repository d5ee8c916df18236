import type { Statement, StatementRelationKind } from '../../types.ts'
import { assertion, type RuleExamples, source } from '../example.ts'
import { dossierRule, type Place, type Report } from '../rule.ts'
import { shorten } from '../wording.ts'

const AGREES = new Set<StatementRelationKind>(['corroborates', 'repeats', 'translates'])
const OPPOSES = new Set<StatementRelationKind>(['contradicts', 'denies'])

export const rule = dossierRule({
  id: 'statement/relation-clash',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Two relations between the same statements exclude each other.',
  why: 'A statement cannot confirm what it contradicts, nor be an independent witness of what it merely repeats, so evidence is counted on the wrong side.',
  fix: 'Keep the relation that holds; where two statements agree on one point and not on another, record each point as a statement.',
  check(dossier, report) {
    for (const record of dossier.statements) {
      record.relations?.forEach(({ kind, statement }, i) => {
        const clash = record.relations!.findIndex(
          (other, j) => j < i && other.statement === statement && exclude(other.kind, kind),
        )
        if (clash < 0) return
        const { kind: earlier } = record.relations![clash]!
        report({
          record,
          path: ['relations', i, 'kind'],
          message: `The statement is said to be one that ${earlier} "${shorten(statement)}" and one that ${kind} it.`,
          related: [{ record, path: ['relations', clash, 'kind'], message: 'The other relation.' }],
        })
      })
      checkAnswers(record, dossier.statement, report)
    }
  },
})

function exclude(a: StatementRelationKind, b: StatementRelationKind): boolean {
  if ((AGREES.has(a) && OPPOSES.has(b)) || (OPPOSES.has(a) && AGREES.has(b))) return true
  return (a === 'corroborates' && b === 'repeats') || (a === 'repeats' && b === 'corroborates')
}

/** Finds the statements with which this one agrees while they oppose it. */
function checkAnswers(record: Statement, find: (id: string) => Statement | undefined, report: Report): void {
  record.relations?.forEach(({ kind, statement }, i) => {
    const other = AGREES.has(kind) ? find(statement) : undefined
    if (!other || other === record) return
    const answer = other.relations?.findIndex(
      (relation) => relation.statement === record.id && OPPOSES.has(relation.kind),
    )
    if (answer === undefined || answer < 0) return
    const related: Place = { record: other, path: ['relations', answer, 'kind'] }
    report({
      record,
      path: ['relations', i, 'kind'],
      message: `The statement ${kind} "${shorten(statement)}", which ${other.relations![answer]!.kind} this statement.`,
      related: [{ ...related, message: 'The relation in the other direction.' }],
    })
  })
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'corroborates-and-contradicts',
      dossier: {
        sources: [source('a'), source('b')],
        statements: [
          assertion('a', {
            relations: [
              { kind: 'corroborates', statement: 'statement:b' },
              { kind: 'contradicts', statement: 'statement:b' },
            ],
          }),
          assertion('b'),
        ],
      },
    },
    {
      title: 'corroborates-its-denial',
      dossier: {
        sources: [source('a'), source('b')],
        statements: [
          assertion('a', { relations: [{ kind: 'corroborates', statement: 'statement:b' }] }),
          assertion('b', { relations: [{ kind: 'contradicts', statement: 'statement:a' }] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'contradict-each-other',
      dossier: {
        sources: [source('a'), source('b')],
        statements: [
          assertion('a', { relations: [{ kind: 'contradicts', statement: 'statement:b' }] }),
          assertion('b', { relations: [{ kind: 'contradicts', statement: 'statement:a' }] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'corroborates-and-elaborates',
      dossier: {
        sources: [source('a'), source('b')],
        statements: [
          assertion('a', {
            relations: [
              { kind: 'corroborates', statement: 'statement:b' },
              { kind: 'elaborates', statement: 'statement:b' },
            ],
          }),
          assertion('b'),
        ],
      },
    },
    {
      title: 'corroborates-one-and-contradicts-another',
      dossier: {
        sources: [source('a'), source('b'), source('c')],
        statements: [
          assertion('a', {
            relations: [
              { kind: 'corroborates', statement: 'statement:b' },
              { kind: 'contradicts', statement: 'statement:c' },
            ],
          }),
          assertion('b'),
          assertion('c'),
        ],
      },
    },
  ],
}
