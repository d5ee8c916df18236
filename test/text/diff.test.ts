import { describe, expect, it } from 'vitest'
import { diffWords, markDiff } from '../../src/text/diff.ts'
import { fc } from '../support/property.ts'

describe('diffWords', () => {
  it('compares word by word', () => {
    expect(diffWords('We will not sign.', 'We will gladly sign!')).toEqual([
      { kind: 'equal', from: 'We will ', to: 'We will ' },
      { kind: 'removed', from: 'not ', to: '' },
      { kind: 'added', from: '', to: 'gladly ' },
      { kind: 'equal', from: 'sign', to: 'sign' },
      { kind: 'removed', from: '.', to: '' },
      { kind: 'added', from: '', to: '!' },
    ])
  })

  it('takes typography for equal, and keeps both wordings', () => {
    expect(diffWords('“We don’t —', '"We don\'t -')).toEqual([
      { kind: 'equal', from: '“We don’t —', to: '"We don\'t -' },
    ])
  })

  it('keeps numbers with their signs and separators whole', () => {
    expect(markDiff(diffWords('It costs $1,200 or 45%', 'It costs $1.200 or 45'))).toEqual({
      from: 'It costs [-$1,200-] or [-45%-]',
      to: 'It costs {+$1.200+} or {+45+}',
    })
  })

  it('compares Chinese and Japanese by the character', () => {
    expect(markDiff(diffWords('我们不同意', '我们同意')).from).toBe('我们[-不-]同意')
  })

  it('tells cases apart', () => {
    expect(markDiff(diffWords('in May', 'in may')).to).toBe('in {+may+}')
  })

  it('handles empty texts and texts without words', () => {
    expect(diffWords('', '')).toEqual([])
    expect(diffWords('', 'a b')).toEqual([{ kind: 'added', from: '', to: 'a b' }])
    expect(diffWords('  ', 'a')).toEqual([
      { kind: 'removed', from: '  ', to: '' },
      { kind: 'added', from: '', to: 'a' },
    ])
  })

  it('joins to the two texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '日', '17', ',', ' ', '\n', '“', '😀', 'é'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const diff = diffWords(a.join(''), b.join(''))
        expect(diff.map((part) => part.from).join('')).toBe(a.join(''))
        expect(diff.map((part) => part.to).join('')).toBe(b.join(''))
        for (let at = 1; at < diff.length; at++) expect(diff[at]!.kind).not.toBe(diff[at - 1]!.kind)
      }),
    )
  })

  it('finds one changed word among thousands', () => {
    const words = Array.from({ length: 6000 }, (_, at) => (at % 3 === 0 ? `w${at}` : 'and'))
    const changed = words.map((word, at) => (at === 1000 || at === 5000 ? 'other' : word))
    const diff = diffWords(words.join(' '), changed.join(' '))
    expect(diff.filter((part) => part.kind === 'added').map((part) => part.to)).toEqual(['other ', 'other '])
  })
})

describe('markDiff', () => {
  it('uses other marks when given', () => {
    const diff = diffWords('17 jets', '19 jets')
    expect(markDiff(diff, { removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] })).toEqual({
      from: '<del>17</del> jets',
      to: '<ins>19</ins> jets',
    })
  })
})
