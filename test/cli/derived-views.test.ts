import { expect, test } from 'vitest'
import { communique, dossierText } from './run.ts'

const SOURCES = [
  { type: 'source', kind: 'report', id: 'source:a', title: 'Report A', issued: '[2026-05-28,2026-05-29]' },
  { type: 'source', kind: 'report', id: 'source:b', issued: '2024-06' },
  { type: 'source', kind: 'report', id: 'source:c' },
]

/** Three sources that date one signature: as words, in other words, and without words. */
const input = dossierText({
  actors: ['a', 'b'].map((name) => ({ type: 'actor', kind: 'state', id: `actor:${name}`, name })),
  agreements: [
    {
      type: 'agreement',
      id: 'agreement:a',
      title: 'A',
      instrument: 'treaty',
      participants: ['actor:a', 'actor:b'].map((actor) => ({ actor, roles: ['party'] })),
      events: [{ kind: 'signature', id: 'event:a/signature' }],
    },
  ],
  statements: [
    ['a', '1998-04-10', '10 April 1998'],
    ['b', '1998-04-11', 'the day after'],
    ['c', '1998-04-12', undefined],
  ].map(([source, value, valueText]) => ({
    type: 'statement',
    kind: 'assertion',
    id: `statement:${source}`,
    text: 'It was signed.',
    appearsIn: { source: `source:${source}` },
    claims: [{ about: 'event:a/signature', property: 'date', value, valueText }],
  })),
  sources: SOURCES,
})

test('disputes says nothing twice and writes dates in words', () => {
  expect(communique(['disputes', '-'], { input }).out).toBe(
    [
      'the date of "event:a/signature" has 3 answers',
      '  1. 10 April 1998',
      '     “Report A”, 28 May 2026 or 29 May 2026 source:a',
      '  2. 11 April 1998 (“the day after”)',
      '     some time in June 2024 source:b',
      '  3. 12 April 1998',
      '     source:c',
      '',
    ].join('\n'),
  )
})

test('timeline says nothing twice and writes dates in words', () => {
  const { out } = communique(['timeline', '-'], { input })
  expect(out).toContain('10 April 1998 contested\n')
  expect(out).toContain('11 April 1998 (“the day after”) contested\n')
  expect(out).toContain('    “Report A”, 28 May 2026 or 29 May 2026\n')
  expect(out).not.toContain('[2026')
})

test('programs get dates as they are stored', () => {
  for (const command of ['disputes', 'timeline'])
    expect(communique([command, '--format', 'json', '-'], { input }).out).toContain('[2026-05-28,2026-05-29]')
})
