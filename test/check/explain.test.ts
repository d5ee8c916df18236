import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { explain } from '../../src/check/explain.ts'
import { shapeExamples } from '../../src/check/shape-examples.ts'
import { SHAPES } from '../../src/generated/shape.ts'
import { exampleDossier } from '../../src/rules/example.ts'

const LIMITS = { maxDepth: 64, limit: 100 }

const state = { type: 'actor', kind: 'state', id: 'actor:a', name: 'State A' }
const person = { type: 'actor', kind: 'person', id: 'actor:p', name: 'Person P' }
const citation = { type: 'citation', id: 'citation:a', source: 'source:a' }
const source = { type: 'source', kind: 'report', id: 'source:a' }
const agreement = {
  type: 'agreement',
  id: 'agreement:a',
  title: 'A',
  instrument: 'treaty',
  participants: [{ actor: 'actor:a', roles: ['party'] }],
}
const quotation = {
  type: 'statement',
  kind: 'quotation',
  id: 'statement:a',
  text: 'A',
  speakers: [{ actor: 'actor:a' }],
  quotes: [{ exact: 'A' }],
}
const assertion = {
  type: 'statement',
  kind: 'assertion',
  id: 'statement:b',
  text: 'B',
  appearsIn: { source: 'source:a' },
}

/** Rule, pointer and message of each fault, and what to write instead. */
function faultsOf(value: unknown): string[] {
  return explain(value, LIMITS).faults.map(({ rule, path, message, suggestion }) =>
    [
      `${rule} ${path.map((key) => `/${key}`).join('')}`,
      message,
      ...(suggestion ? [`→ ${suggestion}`] : []),
    ].join(' | '),
  )
}

const CASES: [value: unknown, ...faults: string[]][] = [
  // What stands at the top.
  [[], 'schema/not-a-record  | A dossier or a record must be an object, not a list.'],
  [null, 'schema/not-a-record  | A dossier or a record must be an object, not null.'],
  [7, 'schema/not-a-record  | A dossier or a record must be an object, not the number 7.'],
  ['actor', 'schema/not-a-record  | A dossier or a record must be an object, not the text "actor".'],
  [
    ' {"type":"actor"}',
    'schema/not-a-record  | A dossier or a record must be an object, not the text " {\\"type\\":\\"actor\\"}". It looks like JSON text: parse it first, or hand it to `checkText`.',
  ],
  [
    {},
    'schema/not-a-record  | The record has no `type`, which must be dossier, actor, agreement, statement, citation or source.',
  ],
  [
    { id: 'agreement:x' },
    'schema/not-a-record  | The record has no `type`, which must be dossier, actor, agreement, statement, citation or source. It looks like an agreement: add "type": "agreement".',
  ],
  [
    { actors: [] },
    'schema/not-a-record  | The record has no `type`, which must be dossier, actor, agreement, statement, citation or source. It looks like a dossier: add "type": "dossier".',
  ],
  [
    { ...citation, type: 'citaton' },
    'schema/not-a-record /type | `type` must be dossier, actor, agreement, statement, citation or source, not "citaton". Did you mean `citation`? | → citation',
  ],
  [
    { ...citation, type: 1 },
    'schema/not-a-record /type | `type` must be dossier, actor, agreement, statement, citation or source, not the number 1.',
  ],
  [
    { ...citation, type: null },
    'schema/not-a-record /type | `type` must be dossier, actor, agreement, statement, citation or source, not null.',
  ],

  // Keys.
  [{ ...citation, marker: undefined }],
  [
    { ...citation, sorce: 'source:a', source: undefined },
    'schema/unknown-key /sorce | `sorce` is not part of the format. Did you mean `source`? | → source',
  ],
  [
    { ...citation, colour: 'red' },
    'schema/unknown-key /colour | `colour` is not part of the format. The keys here are `type`, `id`, `marker`, `source`, `purpose`, `locator`, `passage`, `note` and `extensions`.',
  ],
  [
    { ...citation, 'x-desk': 1 },
    'schema/unknown-key /x-desk | `x-desk` is not part of the format. Keys that begin with `x-` stand inside `extensions`.',
  ],
  [
    { ...citation, locator: { label: 'page', value: '1', 'x-desk': 1 } },
    'schema/unknown-key /locator/x-desk | `x-desk` is not part of the format. The keys here are `label` and `value`.',
  ],
  [
    { type: 'citation' },
    'schema/missing-key  | `id` is missing. It must be text such as `citation:1` or `citation:2`.',
    'schema/missing-key  | `source` is missing. It must be text such as `source:the-hindu-2021-08-25` or `source:brief`.',
  ],
  [
    { ...agreement, instrument: undefined, participants: undefined },
    'schema/missing-key  | `instrument` is missing. It must be one of treaty, convention, agreement, protocol, covenant, charter, pact, accord, concordat, exchange-of-notes and 17 more.',
    'schema/missing-key  | `participants` is missing. It must be a list.',
  ],
  [
    { ...state, tenures: [] },
    'actor/key-for-kind /tenures | `tenures` belongs to an actor of kind person; this actor is of kind state.',
  ],
  [
    { ...person, countryCode: 'AF' },
    'actor/key-for-kind /countryCode | `countryCode` belongs to an actor of kind state, government, de-facto-authority, state-body, armed-forces, armed-group, intergovernmental-organization, organization, company, political-party, media-organization, religious-body, territory or community; this actor is of kind person.',
  ],
  [
    { ...assertion, likelihood: 'likely' },
    'schema/unknown-key /likelihood | `likelihood` belongs to a statement of kind assessment; this statement is of kind assertion.',
  ],
  [
    { ...assertion, speakers: [{ actor: 'actor:a' }] },
    'schema/unknown-key /speakers | `speakers` belongs to a statement of kind quotation or paraphrase; this statement is of kind assertion.',
  ],

  // Kinds and codes.
  [
    { ...state, kind: undefined },
    'schema/missing-key  | `kind` is missing. It must be one of state, government, de-facto-authority, state-body, armed-forces, armed-group, intergovernmental-organization, organization, company, political-party and 7 more.',
  ],
  [
    { ...state, kind: 'State' },
    'schema/not-in-list /kind | `kind` must be one of state, government, de-facto-authority, state-body, armed-forces, armed-group, intergovernmental-organization, organization, company, political-party and 7 more, not "State". Did you mean `state`? | → state',
  ],
  [
    { ...person, tenures: [{ office: 'O', status: 'actng' }] },
    'schema/not-in-list /tenures/0/status | `status` must be one of incumbent, acting, interim, caretaker, designate, suspended, contested or former, not "actng". Did you mean `acting`? | → acting',
  ],
  [
    { ...state, reliability: { scale: 'nato', grade: 'B' } },
    'schema/not-in-list /reliability/scale | `scale` must be admiralty, not "nato".',
  ],
  [
    { ...assertion, credibility: { scale: 'admiralty', grade: 2 } },
    'schema/wrong-type /credibility/grade | `grade` must be one of 1, 2, 3, 4, 5 or 6, not the number 2. Put quotes around it: "2". | → "2"',
  ],
  [
    {
      ...assertion,
      claims: [{ about: 'agreement:a', property: 'exists', value: true, negated: false }],
    },
    'schema/not-in-list /claims/0/negated | `negated` can only be true; leave the key out otherwise.',
  ],
  [
    { ...assertion, claims: [{ about: 'agreement:a', property: 'exists', value: 'yes' }] },
    'schema/wrong-type /claims/0/value | `value` must be true or false, not the text "yes".',
  ],
  [
    { ...assertion, claims: [{ about: 'agreement:a', value: true }] },
    'schema/missing-key /claims/0 | `property` is missing. It must be one of date, place, occurred, participant, exists, valid, instrument, legal-nature, disclosure, party, subject, tenure, recognition or quantity.',
  ],

  // Sorts of value.
  [
    { ...citation, note: 5 },
    'schema/wrong-type /note | `note` must be text, not the number 5. Put quotes around it: "5". | → "5"',
  ],
  [{ ...citation, note: true }, 'schema/wrong-type /note | `note` must be text, not true.'],
  [
    { ...citation, note: null },
    'schema/null /note | `note` is null; leave the key out when nothing is known.',
  ],
  [
    { ...citation, source: null },
    'schema/null /source | `source` is null; it must be text such as `source:the-hindu-2021-08-25` or `source:brief`.',
  ],
  [
    { ...source, issued: 2024 },
    'schema/wrong-type /issued | `issued` must be text such as `2024-09-03` or `2024-09`, not the number 2024. Put quotes around it: "2024". | → "2024"',
  ],
  [
    { ...source, issued: 20240903 },
    'schema/wrong-type /issued | `issued` must be text such as `2024-09-03` or `2024-09`, not the number 20240903.',
  ],
  [
    { ...agreement, participants: { actor: 'actor:a', roles: ['party'] } },
    'schema/wrong-type /participants | `participants` must be a list, not an object. A list is written in brackets, even with one item.',
  ],
  [
    { ...agreement, participants: ['actor:a'] },
    'schema/wrong-type /participants/0 | Item 1 of `participants` must be an object, not the text "actor:a".',
  ],
  [
    { ...citation, passage: { exact: 'a', start: '1' } },
    'schema/wrong-type /passage/start | `start` must be a whole number, not the text "1".',
  ],
  [
    { ...citation, passage: { exact: 'a', start: 1.5 } },
    'schema/wrong-type /passage/start | `start` must be a whole number, not 1.5.',
  ],
  [
    { ...assertion, place: { name: 'M', latitude: 95 } },
    'schema/out-of-range /place/latitude | `latitude` must be a number from -90 to 90, not 95.',
  ],
  [
    { ...citation, extensions: [] },
    'schema/wrong-type /extensions | `extensions` must be an object, not a list.',
  ],

  // Lengths and counts.
  [
    { ...citation, marker: '' },
    'schema/too-short /marker | `marker` is an empty text; leave the key out when nothing is known.',
  ],
  [{ ...state, name: '' }, 'schema/too-short /name | `name` is an empty text and must say something.'],
  [
    { ...source, issued: '' },
    'schema/too-short /issued | `issued` is an empty text; leave the key out when nothing is known.',
  ],
  [{ ...state, name: '😀'.repeat(500) }],
  [
    { ...state, name: '😀'.repeat(501) },
    'schema/too-long /name | `name` has 501 characters; at most 500 are allowed.',
  ],
  [
    { ...source, textSha256: 'ab' },
    'schema/too-short /textSha256 | `textSha256` has 2 characters; it needs at least 64.',
  ],
  [
    { ...state, names: [] },
    'schema/too-few /names | `names` is an empty list; leave the key out when there is nothing to list.',
  ],
  [
    { ...agreement, participants: [] },
    'schema/too-few /participants | `participants` has 0 items and needs at least 1.',
  ],
  [
    { ...state, kind: 'coalition', members: ['actor:b'] },
    'schema/too-few /members | `members` has 1 item and needs at least 2.',
  ],
  [
    { ...state, succeeds: Array(1001).fill('actor:b') },
    'schema/too-many /succeeds | `succeeds` has 1,001 items; at most 1,000 are allowed.',
  ],

  // Written forms.
  [
    { ...citation, source: 'agreement:a' },
    'schema/pattern /source | `source` must be the id of a source, such as `source:the-hindu-2021-08-25` or `source:brief`, not "agreement:a". That is the id of an agreement.',
  ],
  [
    { ...citation, source: 'brief' },
    'schema/pattern /source | `source` must be the id of a source, such as `source:the-hindu-2021-08-25` or `source:brief`, not "brief". It begins with `source:`. Did you mean "source:brief"? | → source:brief',
  ],
  [
    { ...citation, source: 'source:ä' },
    'schema/pattern /source | `source` must be the id of a source, such as `source:the-hindu-2021-08-25` or `source:brief`, not "source:ä". `ä` (U+00E4) cannot stand in it: after `source:` come letters from a to z, digits or . _ ~ / - and nothing else.',
  ],
  ...(
    [
      [
        'source:a b',
        'A space cannot stand in it: after `source:` come letters from a to z, digits or . _ ~ / - and nothing else.',
      ],
      ['source:', 'Nothing follows `source:`.'],
      ['source:-a', 'A letter from a to z or a digit follows `source:`, and then also . _ ~ / -.'],
      ['actor:a', 'That is the id of an actor.'],
      [
        'person:blair',
        'The prefix `person:` is wrong: the id of a source begins with `source:`. Did you mean "source:blair"? | → source:blair',
      ],
      ['person:Éire', 'The prefix `person:` is wrong: the id of a source begins with `source:`.'],
    ] as const
  ).map(([id, words]): [object, string] => [
    { ...citation, source: id },
    `schema/pattern /source | \`source\` must be the id of a source, such as \`source:the-hindu-2021-08-25\` or \`source:brief\`, not ${JSON.stringify(id)}. ${words}`,
  ]),
  [
    { ...citation, source: `source:${'a'.repeat(200)}` },
    'schema/too-long /source | `source` has 207 characters; at most 200 are allowed.',
  ],
  [
    { ...quotation, about: ['russia'] },
    'schema/pattern /about/0 | Item 1 of `about` must be an id with its kind in front, such as `event:ru-af/signature` or `actor:taliban`, not "russia". An id is one of `actor:`, `agreement:`, `event:`, `statement:`, `citation:`, `source:`, `dossier:` and letters, digits or . _ ~ / - after it.',
  ],
  [
    { ...person, born: '3 September 1960' },
    'schema/pattern /born | `born` must be a date with the year first, such as `2024-09-03` or `2024-09`, not "3 September 1960". A date is written in numbers, the year first: write 1960-09-03 (3 September 1960). | → 1960-09-03',
  ],
  [
    { ...state, countryCode: 'af' },
    'schema/pattern /countryCode | `countryCode` must be a country code of two capital letters, such as `AF` or `RU`, not "af". Did you mean "AF"? | → AF',
  ],
  [
    { ...source, language: 'EN-us' },
    'schema/pattern /language | `language` must be a language tag of BCP 47 in canonical case, such as `en` or `fa-AF`, not "EN-us". It begins with a language code of two or three small letters. Did you mean "en-US"? | → en-US',
  ],
  [
    { ...source, language: 'zh_hant_tw' },
    'schema/pattern /language | `language` must be a language tag of BCP 47 in canonical case, such as `en` or `fa-AF`, not "zh_hant_tw". It begins with a language code of two or three small letters. Did you mean "zh-Hant-TW"? | → zh-Hant-TW',
  ],
  [
    { ...source, url: 'treaties.un.org/' },
    'schema/pattern /url | `url` must be a web address in ASCII that begins with http:// or https://, such as `https://treaties.un.org/` or `https://example.org/report?page=2`, not "treaties.un.org/". Letters outside ASCII and spaces are written percent-encoded, and no user name may stand in it. Did you mean "https://treaties.un.org/"? | → https://treaties.un.org/',
  ],
  [
    { ...source, url: 'javascript:alert(1)' },
    'schema/pattern /url | `url` must be a web address in ASCII that begins with http:// or https://, such as `https://treaties.un.org/` or `https://example.org/report?page=2`, not "javascript:alert(1)". Letters outside ASCII and spaces are written percent-encoded, and no user name may stand in it.',
  ],
  [
    { ...agreement, subjects: ['Defence.Arms transfer'] },
    'schema/pattern /subjects/0 | Item 1 of `subjects` must be a subject in small letters, with a dot between its two levels, such as `defence.maintenance-repair` or `ceasefire`, not "Defence.Arms transfer". Did you mean "defence.arms-transfer"? | → defence.arms-transfer',
  ],
  [
    { ...state, identifiers: [{ scheme: 'ISO 3166-1', value: 'AF' }] },
    'schema/pattern /identifiers/0/scheme | `scheme` must be the name of a register in small letters, such as `wikidata` or `iso-3166-1`, not "ISO 3166-1". Did you mean "iso-3166-1"? | → iso-3166-1',
  ],
  [
    { ...agreement, duration: '5 years' },
    'schema/pattern /duration | `duration` must be a duration of ISO 8601, such as `P5Y` or `P3M`, not "5 years". P5Y is five years, P3M three months, P60D sixty days.',
  ],
  [
    { ...citation, extensions: { desk: 1 } },
    'schema/unknown-key /extensions/desk | The key `desk` must be the name of an extension, such as `x-newsroom.desk` or `x-score`, not "desk". Did you mean "x-desk"? | → x-desk',
  ],
]

describe('explain', () => {
  it.each(CASES)('%j', (value, ...faults) => {
    expect(faultsOf(value)).toEqual(faults)
  })

  it('names the period that is wanted', () => {
    const [fault] = faultsOf({ ...state, during: '2024-09-03' })
    expect(fault).toMatch(
      /^schema\/pattern \/during \| `during` must be a period with a slash between start and end, such as `2021-09-07\/\.\.` or /,
    )
  })

  it('never prints a pattern', () => {
    for (const [value] of CASES) for (const fault of faultsOf(value)) expect(fault).not.toContain('[A-Za-z')
  })

  it('has words and two examples for every leaf with a pattern', () => {
    for (const [name, shape] of Object.entries(SHAPES)) {
      if (shape === null || typeof shape !== 'object' || shape.is !== 'text' || !shape.pattern) continue
      expect(shape.examples, name).toHaveLength(2)
    }
  })
})

describe('a dossier', () => {
  it('is told once of all missing lists, with the line to add', () => {
    const { actors, citations, ...rest } = exampleDossier({})
    expect(faultsOf(rest)).toEqual([
      'schema/missing-key  | The dossier lacks the lists `actors` and `citations`; all five are always there, if need be empty. Add: "actors": [], "citations": []',
    ])
    expect([actors, citations]).toEqual([[], []])
  })

  it('is told of one missing list and other missing keys', () => {
    expect(faultsOf({ ...exampleDossier({}), title: undefined, sources: undefined })).toEqual([
      'schema/missing-key  | `title` is missing. It must be text.',
      'schema/missing-key  | The dossier lacks the list `sources`; all five are always there, if need be empty. Add: "sources": []',
    ])
  })

  it.each([
    ['2', 'the text "2"; this release knows only "1".'],
    [2, 'the number 2; this release knows only "1".'],
    [1, 'the number 1; write it as text: "1".'],
    [null, 'null; this release knows only "1".'],
  ])('of another version %j is not judged key by key', (formatVersion, words) => {
    const faults = faultsOf({ type: 'dossier', formatVersion, whatever: 1 })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`schema/unknown-version /formatVersion | \`formatVersion\` is ${words}`)
  })

  it('is told into which list a record belongs', () => {
    const dossier = { ...exampleDossier({}), actors: [citation, exampleDossier({})], sources: [state] }
    expect(faultsOf(dossier)).toEqual([
      'schema/not-in-list /actors/0/type | A record of type citation stands among the actors; it belongs in `citations`.',
      'schema/not-in-list /actors/1/type | A record of type dossier stands among the actors; a dossier cannot stand inside another.',
      'schema/not-in-list /sources/0/type | A record of type actor stands among the sources; it belongs in `actors`.',
    ])
  })

  it('counts the limit for each record', () => {
    const bad = { ...state, a1: 1, b2: 2, c3: 3 }
    const { faults, more } = explain(
      { ...exampleDossier({}), actors: [bad, { ...bad, id: 'actor:b' }] },
      { maxDepth: 64, limit: 2 },
    )
    expect(faults.map(({ path }) => path.join('/'))).toEqual([
      'actors/0/a1',
      'actors/0/b2',
      'actors/1/a1',
      'actors/1/b2',
    ])
    expect(more).toBe(2)
  })
})

describe('what to do', () => {
  const helpOf = (value: unknown) => check(value, { level: 'schema' }).diagnostics.map(({ help }) => help)

  it.each([
    ['a list that must be there', { sources: null }, 'Write [] when there is nothing to list.'],
    [
      'a text that must be there',
      { title: null },
      'Write what belongs there; only what is optional may be left out.',
    ],
    ['a text that may be absent', { description: null }, 'Leave the key out when nothing is known.'],
    ['a version without quotes', { formatVersion: 1 }, 'Put quotes around it.'],
    ['no version', { formatVersion: null }, 'Write "1".'],
    [
      'a later version',
      { formatVersion: '2' },
      'Update communique, or write the dossier in format version "1".',
    ],
    ['a number for a text', { title: 1 }, 'Put quotes around it.'],
    ['a record in the wrong list', { actors: [agreement] }, 'Move it there, or correct its `type`.'],
    [
      'a dossier in a list',
      { actors: [exampleDossier({})] },
      'Keep it in a file of its own, or move its records into the lists of this one.',
    ],
  ])('fits what is wrong: %s', (_, wrong, help) => {
    expect(helpOf({ ...exampleDossier({}), ...wrong })).toEqual([help])
  })

  it('a list that must be there may be empty', () => {
    expect(faultsOf({ ...exampleDossier({}), sources: null })).toEqual([
      'schema/null /sources | `sources` is null; it must be a list, if need be an empty one.',
    ])
  })
})

describe('a long value', () => {
  it('is shortened in the message', () => {
    const [fault] = faultsOf({ ...citation, source: 'ä'.repeat(10_000) })
    expect(fault).toContain(`not "${'ä'.repeat(60)}…".`)
  })

  it('with many unknown keys takes no time to compare them', () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`key${i}`, i]))
    const { faults, more } = explain({ type: 'citation', ...many }, LIMITS)
    expect(faults).toHaveLength(100)
    expect(more).toBe(50_000 + 2 - 100)
  })
})

describe('the examples of the rules of shape', () => {
  const cases = Object.entries(shapeExamples).flatMap(([rule, list]) =>
    list.filter(({ text }) => text === undefined).map((example) => ({ rule, ...example })),
  )
  it.each(cases)('$rule: $title has one defect', ({ rule, document }) => {
    const { ok, diagnostics } = check(document)
    expect(ok).toBe(false)
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([rule])
  })
})
