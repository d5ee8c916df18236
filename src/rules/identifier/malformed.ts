import { agreement, type RuleExamples, source, state } from '../example.ts'
import { recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { eachIdentifier } from './each-identifier.ts'
import { identifierFault, intendedIdentifier, SCHEMES } from './schemes.ts'

export const rule = recordRule({
  id: 'identifier/malformed',
  since: '0.1.0',
  severity: 'error',
  on: ['actor', 'agreement', 'statement', 'source'],
  needs: ['IdentifierScheme'],
  summary: 'An identifier is not written as its register writes it, or its check character is wrong.',
  why: 'It finds nothing in the register, or something else, so nobody can tell who or what is meant.',
  fix: 'Copy the identifier from the register again, without its address and without prefixes.',
  check(record, report) {
    eachIdentifier(record, ({ scheme, value }, list, index) => {
      // A scheme that is not on the list is the business of `vocabulary/unregistered-code`.
      const known = SCHEMES.get(scheme)
      const fault = known && identifierFault(known, value)
      if (!fault) return
      const suggestion = intendedIdentifier(known, value)
      report({
        record,
        path: [...list, index, 'value'],
        message: `"${shorten(value)}" ${fault}.`,
        ...(suggestion && { suggestion }),
      })
    })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'wikidata-address',
      dossier: {
        actors: [
          {
            ...state('a'),
            identifiers: [{ scheme: 'wikidata', value: 'https://www.wikidata.org/wiki/Q4115189' }],
          },
        ],
      },
    },
    {
      title: 'lei-with-wrong-check-digits',
      dossier: {
        actors: [
          {
            type: 'actor',
            kind: 'company',
            id: 'actor:c',
            name: 'Company C',
            identifiers: [{ scheme: 'lei', value: '00000000000000000A00' }],
          },
        ],
      },
    },
    {
      title: 'country-code-that-was-never-given',
      dossier: { actors: [{ ...state('a'), identifiers: [{ scheme: 'iso-3166-1', value: 'UK' }] }] },
    },
    {
      title: 'treaty-number-without-its-part',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('x', { identifiers: [{ scheme: 'unts', value: '4214' }] })],
      },
    },
  ],
  passing: [
    {
      title: 'identifiers-as-the-registers-write-them',
      dossier: {
        brief: 'source:a',
        actors: [
          {
            type: 'actor',
            kind: 'state',
            id: 'actor:russia',
            name: 'Russian Federation',
            identifiers: [
              { scheme: 'wikidata', value: 'Q159' },
              { scheme: 'iso-3166-1', value: 'RUS' },
            ],
          },
        ],
        sources: [source('a', { identifiers: [{ scheme: 'isbn', value: '978-3-16-148410-0' }] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'code-of-a-former-state',
      dossier: {
        actors: [
          {
            type: 'actor',
            kind: 'state',
            id: 'actor:ussr',
            name: 'USSR',
            identifiers: [{ scheme: 'iso-3166-1', value: 'SU' }],
          },
        ],
      },
    },
    {
      title: 'check-character-x',
      dossier: {
        actors: [
          {
            type: 'actor',
            kind: 'person',
            id: 'actor:p',
            name: 'Person P',
            identifiers: [{ scheme: 'isni', value: '0000 0000 0000 001X' }],
          },
        ],
      },
    },
  ],
}
