import { describe, expect, it } from 'vitest'
import { resolve } from '../../src/check/shape.ts'
import { compileDfa, runDfa } from '../../src/compile/dfa.ts'
import { parseRegex } from '../../src/compile/regex.ts'
import { SHAPES } from '../../src/generated/shape.ts'
import { generate, type Random, random } from '../support/shape-generator.ts'

const SEED = 20_240_903
const MUTANTS = 6000

const PATTERNS = Object.keys(SHAPES).flatMap((name) => {
  const shape = resolve(name)
  return shape.is === 'text' && shape.pattern ? [[name, shape.pattern] as const] : []
})

const CHARACTERS = [
  ...'0123456789-/.:,[]?~%XTZ+PYMDHWxaefzAEFZ @_#&=()é\n\u0000"\\',
  '..',
  '-x',
  '/..',
  ':00',
  '2024-02-29',
]

function mutant(text: string, rng: Random): string {
  let result = text
  for (let times = rng.below(4); times > 0; times--) {
    const at = rng.below(result.length + 1)
    result = result.slice(0, at) + rng.pick(['', '', ...CHARACTERS]) + result.slice(at + rng.below(3))
  }
  return rng.chance(0.1) ? result + result : result
}

describe(`automata (seed ${SEED})`, () => {
  it('are tried for every pattern of the model', () => {
    expect(PATTERNS.length).toBeGreaterThanOrEqual(15)
  })

  it.each(PATTERNS)('agree with the pattern of %s on mutated texts', (name, pattern) => {
    const rng = random(SEED)
    const regex = new RegExp(pattern)
    const dfa = compileDfa(pattern)
    let matched = 0
    for (let i = 0; i < MUTANTS; i++) {
      const text = mutant(generate(name, rng) as string, rng)
      const expected = regex.test(text)
      if (expected) matched++
      if (runDfa(dfa, text) !== expected) expect.fail(`${JSON.stringify(text)} should be ${expected}`)
    }
    expect(matched).toBeGreaterThan(MUTANTS / 20)
    expect(matched).toBeLessThan(MUTANTS)
  })

  it.each([
    ['^a*$', ['', 'a', 'aaa'], ['b', 'ab', 'a\n']],
    ['^(?:ab|a)(?:bc|c)?$', ['a', 'ab', 'abc', 'abbc', 'ac'], ['', 'b', 'abcc', 'abb']],
    ['^a{2,3}b?$', ['aa', 'aaa', 'aaab'], ['a', 'aaaa', 'aabb']],
    ['^a{2,}$', ['aa', 'aaaaaa'], ['', 'a', 'aab']],
    ['^a{2}$', ['aa'], ['a', 'aaa']],
    ['^[a-c-]+$', ['a-c', '-'], ['d', '']],
    ['^[.\\]]\\.$', ['..', '].'], ['a.', '.a']],
    ['^$', [''], ['a', '\n']],
  ])('read %s', (pattern, accepted, refused) => {
    const dfa = compileDfa(pattern)
    expect(accepted.filter((text) => !runDfa(dfa, text))).toEqual([])
    expect(refused.filter((text) => runDfa(dfa, text))).toEqual([])
  })

  it('are minimal', () => {
    // The dead end, and what is left to come: "ab" or "cb", "b", nothing.
    expect(compileDfa('^(?:ab|cb)$').states).toBe(4)
    expect(compileDfa('^(?:a|a|a)*$').states).toBe(2)
  })

  it('refuse patterns that need too many states', () => {
    expect(() => compileDfa(`^[ab]*a${'[ab]'.repeat(12)}$`)).toThrow(/needs (?:too many|\d+) states/)
  })
})

describe('the reader of patterns', () => {
  it.each([
    ['a', 'not anchored'],
    ['^a', 'not anchored'],
    ['^(a)$', 'captures or looks around'],
    ['^(?=a)$', 'captures or looks around'],
    ['^(?<n>a)$', 'captures or looks around'],
    ['^(?:a$', 'not closed'],
    ['^[a$', 'not closed'],
    ['^[^a]$', 'negated class'],
    ['^\\d$', 'differs between engines'],
    ['^[\\w]$', 'differs between engines'],
    ['^\\u0061$', 'differs between engines'],
    ['^a.b$', 'in a way that is not known'],
    ['^*a$', 'in a way that is not known'],
    ['^a+?$', 'in a way that is not known'],
    ['^a^b$', 'in a way that is not known'],
    ['^a)$', 'cannot be read at 2'],
    ['^é$', 'beyond ASCII'],
  ])('refuses %s', (pattern, reason) => {
    expect(() => parseRegex(pattern)).toThrow(reason)
  })
})
