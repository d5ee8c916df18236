import { describe, expect, it } from 'vitest'
import { rule as hedge } from '../../../src/rules/evidence/hedge-mismatch.ts'
import { rule as name } from '../../../src/rules/evidence/name-mismatch.ts'
import { rule as negation } from '../../../src/rules/evidence/negation-mismatch.ts'
import { rule as number } from '../../../src/rules/evidence/number-mismatch.ts'
import { sourceWithText } from '../../../src/rules/evidence/texts.ts'
import { assertion, citation, source } from '../../../src/rules/example.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { findingsIn } from '../run-rule.ts'

const RULES = [number, negation, hedge, name]

/** What is told of a statement with these cited passages, as `rule: message`. */
function told(text: string, passages: string | string[], language = 'en', rules: Rule[] = RULES): string[] {
  const list = typeof passages === 'string' ? [passages] : passages
  const parts = {
    language,
    sources: list.map((_, i) => source(`s${i}`)),
    citations: list.map((exact, i) => citation(`s${i}`, { passage: { exact } })),
    statements: [assertion('a', { text, citations: list.map((_, i) => `citation:s${i}` as const) })],
  }
  return rules.flatMap((rule) =>
    findingsIn(rule, parts).map(({ message }) => `${rule.id.slice('evidence/'.length)}: ${message}`),
  )
}

describe('a statement against its passage', () => {
  it('shows both numbers where they stand', () => {
    expect(
      told(
        'They bought 54 helicopters from the state firm.',
        'They bought 45 helicopters from the state firm',
      ),
    ).toEqual([
      'number-mismatch: The number in "They bought {+54+} helicopters from the state fi…" is not in the passage of "citation:s0", which has "They bought [-45-] helicopters from the state fi…".',
    ])
  })

  it.each([
    ['a magnitude', 'It costs $45 billion.', 'It costs $45 million', 'number-mismatch'],
    ['a year', 'It was signed in 2023.', 'It was signed in 2024', 'number-mismatch'],
    ['a day', 'It was signed on 4 September 2024.', 'It was signed on 3 September 2024', 'number-mismatch'],
    ['a number in words', 'They freed twelve prisoners.', 'They freed twenty prisoners', 'number-mismatch'],
    ['a negation', 'They will not sign.', 'They will sign', 'negation-mismatch'],
    ['a negation lost', 'They will sign.', 'They will not sign', 'negation-mismatch'],
    ['a hedge', 'They shelled the town.', 'They reportedly shelled the town', 'hedge-mismatch'],
    ['a month', 'They met in October.', 'They met in September', 'name-mismatch'],
    ['a city', 'They met in Vienna.', 'They met in Geneva', 'name-mismatch'],
  ])('tells %s', (_, text, passage, id) => {
    expect(told(text, passage).map((line) => line.slice(0, line.indexOf(':')))).toEqual([id])
  })

  it.each([
    [
      'words for a count of what is named',
      'Two sides and one mediator met.',
      'State A, State B and a mediator met',
    ],
    ['a number in other signs', 'They sold 1,200 rifles.', 'They sold 1 200 rifles'],
    ['a number that only the passage has', 'They sold rifles.', 'They sold 1,200 rifles on 3 May 2024'],
    ['a date that the passage tells otherwise', 'They met on 3 September 2024.', 'They met on Tuesday'],
    [
      'numbers of two passages',
      'They sold 12 guns and 30 rifles.',
      ['They sold 12 guns', 'and 30 rifles later'],
    ],
    [
      'a longer passage that denies something else',
      'They signed.',
      'They signed. It is not known where. Nobody spoke.',
    ],
    [
      'a longer passage with a reservation',
      'They signed.',
      'They signed. It may be published later, officials hope.',
    ],
  ])('lets %s pass', (_, text, passages) => {
    expect(told(text, passages)).toEqual([])
  })

  it('knows negations in other languages, and is silent where it has no words', () => {
    expect(told('Договор подписан.', 'Договор не подписан', 'ru')).toHaveLength(1)
    expect(told('Der Vertrag ist verbindlich.', 'Der Vertrag ist nicht verbindlich', 'de')).toHaveLength(1)
    expect(told('조약이 서명되었다.', '조약이 서명되지 않았다', 'ko')).toEqual([])
  })

  it('is silent where a citation has no passage, or another language', () => {
    const statements = [
      assertion('a', { text: 'They sold 12 guns.', citations: ['citation:b', 'citation:c'] }),
    ]
    const one = citation('b', { passage: { exact: 'They sold 21 guns' } })
    const sources = [source('b'), source('c')]
    expect(findingsIn(number, { sources, citations: [one, citation('c')], statements })).toEqual([])
    const foreign = [source('b', { language: 'fr' })]
    expect(
      findingsIn(number, {
        sources: foreign,
        citations: [one],
        statements: [assertion('a', { text: 'They sold 12 guns.', citations: ['citation:b'] })],
      }),
    ).toEqual([])
  })

  it('leads to the passage', () => {
    const parts = {
      citations: [citation('b', { passage: { exact: 'They sold 21 guns' } })],
      statements: [assertion('a', { text: 'They sold 12 guns.', citations: ['citation:b'] })],
    }
    expect(findingsIn(number, parts)).toMatchObject([
      { at: 'statement:a text', related: ['citation:b passage/exact The passage.'] },
    ])
  })
})

describe('a statement against the sentence in which it stands', () => {
  it.each([
    ['copied into the record', { exact: 'They sold 21 guns [1].' }],
    ['at its offsets', { start: 7, end: 29 }],
  ])('%s', (_, place) => {
    const parts = {
      sources: [sourceWithText('a', 'First. They sold 21 guns [1]. Last.')],
      statements: [
        assertion('a', { text: 'They sold 12 guns.', appearsIn: { source: 'source:a', ...place } }),
      ],
    }
    expect(findingsIn(number, parts)).toEqual([
      {
        at: 'statement:a text',
        message:
          'The number in "They sold {+12+} guns." is not in the sentence in which it stands, which has "They sold [-21-] guns.".',
        related: ['statement:a appearsIn The sentence in which it stands.'],
      },
    ])
  })
})
