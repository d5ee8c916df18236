import type { SpeechAct } from '../../types.ts'
import { paraphrase, person, type RuleExamples, source, state } from '../example.ts'
import { recordRule } from '../rule.ts'

/** The acts that need a target, and what is said of them when they have none. */
const TARGETED: Partial<Record<SpeechAct, string>> = {
  threaten: 'a threat and does not say whom it is meant for',
  accuse: 'an accusation and does not say who or what is accused',
  deny: 'a denial and does not say what it denies',
}

export const rule = recordRule({
  id: 'statement/missing-target',
  since: '0.1.0',
  severity: 'warning',
  on: ['statement'],
  needs: ['SpeechAct'],
  passes: (act) => !Object.hasOwn(TARGETED, act),
  summary: 'A threat, an accusation or a denial does not say against whom or what it is made.',
  why: 'Without its target nobody finds the statement from the other side, and a denial cannot be set against what it denies.',
  fix: 'Name the addressees, what the statement is about, or its relation to the statement that it answers.',
  check(record, report) {
    const { speechAct } = record
    if (speechAct === undefined) return
    const lack = TARGETED[speechAct]
    if (lack === undefined || record.addressees || record.about || record.relations || record.claims) return
    report({ record, path: ['speechAct'], message: `The statement is recorded as ${lack}.` })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'threat-against-nobody',
      dossier: {
        actors: [person('p')],
        sources: [source('a')],
        statements: [paraphrase('a', { speechAct: 'threaten' })],
      },
    },
    {
      title: 'denial-of-nothing',
      dossier: {
        actors: [person('p')],
        sources: [source('a')],
        statements: [paraphrase('a', { speechAct: 'deny' })],
      },
    },
  ],
  passing: [
    {
      title: 'threat-with-addressee',
      dossier: {
        actors: [person('p'), state('a')],
        sources: [source('a')],
        statements: [paraphrase('a', { speechAct: 'threaten', addressees: ['actor:a'] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'denial-of-another-statement',
      dossier: {
        actors: [person('p')],
        sources: [source('a'), source('b')],
        statements: [
          paraphrase('a', {
            speechAct: 'deny',
            relations: [{ kind: 'denies', statement: 'statement:b' }],
          }),
          paraphrase('b', { speakers: [{ actor: 'actor:p' }] }),
        ],
      },
    },
    {
      title: 'warning-to-nobody-in-particular',
      dossier: {
        actors: [person('p')],
        sources: [source('a')],
        statements: [paraphrase('a', { speechAct: 'warn' })],
      },
    },
  ],
}
