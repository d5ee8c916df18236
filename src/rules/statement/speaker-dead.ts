import { after, describeDate } from '../../date/index.ts'
import type { ActorId, Statement } from '../../types.ts'
import { paraphrase, person, type RuleExamples, source } from '../example.ts'
import { dossierRule, type Path } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'statement/speaker-dead',
  since: '0.1.0',
  severity: 'error',
  summary: 'A statement is dated after the death of the person who is said to have made it.',
  why: 'The words belong to somebody else or to an earlier day, so they are attributed wrongly.',
  fix: 'Correct `saidOn` or the speaker; the day on which old words were printed is the date of the source.',
  check(dossier, report) {
    for (const record of dossier.statements) {
      const { saidOn } = record
      if (saidOn === undefined) continue
      for (const { actor, path } of speakersOf(record)) {
        const person = dossier.actor(actor)
        if (person?.kind !== 'person' || !person.died || after(saidOn, person.died) !== 'certainly') continue
        report({
          record,
          path,
          message: `${shorten(person.name)} died (${describeDate(person.died)}) before the statement is said to have been made (${describeDate(saidOn)}).`,
          related: [{ record: person, path: ['died'], message: 'The date of death.' }],
        })
      }
    }
  },
})

/** The actors whose words or judgement a statement is, and where they are named. */
function speakersOf(statement: Statement): { actor: ActorId; path: Path }[] {
  switch (statement.kind) {
    case 'assertion':
      return []
    case 'assessment':
      return (statement.assessors ?? []).map((actor, i) => ({ actor, path: ['assessors', i] }))
    default:
      return statement.speakers.map(({ actor }, i) => ({ actor, path: ['speakers', i, 'actor'] }))
  }
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'said-after-death',
      dossier: {
        actors: [person('p', { died: '2020-03-01' })],
        sources: [source('a')],
        statements: [paraphrase('a', { saidOn: '2024-09-03' })],
      },
    },
  ],
  passing: [
    {
      title: 'said-before-death',
      dossier: {
        actors: [person('p', { died: '2020-03-01' })],
        sources: [source('a')],
        statements: [paraphrase('a', { saidOn: '2019-09-03' })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'said-in-the-year-of-death',
      dossier: {
        actors: [person('p', { died: '2020' })],
        sources: [source('a')],
        statements: [paraphrase('a', { saidOn: '2020-12-01' })],
      },
    },
    {
      title: 'printed-after-death',
      dossier: {
        actors: [person('p', { died: '2020-03-01' })],
        sources: [source('a', { issued: '2024-09-03' })],
        statements: [paraphrase('a')],
      },
    },
  ],
}
