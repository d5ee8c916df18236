import { describe, expect, it } from 'vitest'
import { leftOutNegation, negationBefore, quotedStretches } from '../../src/derive/quotation-marks.ts'

describe('quotedStretches', () => {
  it.each([
    ['"One," he said, "and two."', ['One,', 'and two.']],
    ['He said “one” and "two".', ['one', 'two']],
    ['Er sagte „eins“ und »zwei«.', ['eins', 'zwei']],
    ['Il a dit « un » puis «\u00a0deux\u00a0».', [' un ', '\u00a0deux\u00a0']],
    ['Сказал: «один» и „два“.', ['один', 'два']],
    ['他说：“一”，又说「二」。', ['一', '二']],
    ['قال «واحد» ثم "اثنان".', ['واحد', 'اثنان']],
    ['Never "closed at all', []],
    ['A 5" gun and a "word".', ['word']],
    ['No marks.', []],
  ])('%s', (text, stretches) => {
    expect(quotedStretches(text)).toEqual(stretches)
  })
})

describe('leftOutNegation', () => {
  const found = (text: string, words: string, language = 'en') => {
    const start = text.indexOf(words)
    return leftOutNegation(text, start, start + words.length, language)
  }

  it('gives the negation and the words between the marks', () => {
    expect(found('"We will not go home", he said.', 'go home')).toEqual({
      words: 'not',
      wording: 'We will not go home',
    })
    expect(found('Er sagte „wir kommen nicht“.', 'wir kommen', 'de')).toEqual({
      words: 'nicht',
      wording: 'wir kommen nicht',
    })
  })

  it.each([
    ['marks that are never closed', 'He said "we will not go home', 'go home'],
    ['marks that are never opened', 'We will not go home", he said', 'go home'],
    ['a negation further away', '"It is not that we really want to go home"', 'go home'],
    ['a negation further behind', '"We go home and not away"', 'We go home'],
    ['no negation', '"We will go home"', 'go home'],
  ])('finds none with %s', (_, text, words) => {
    expect(found(text, words)).toBeUndefined()
  })
})

describe('negationBefore', () => {
  const found = (text: string, words: string) => negationBefore(text, text.indexOf(words), 'en')

  it('looks at two words before', () => {
    expect(found('It is not binding.', 'binding')).toBe('not')
    expect(found('It is not yet binding.', 'binding')).toBe('not')
    expect(found('It is not as yet binding.', 'binding')).toBeUndefined()
  })

  it('does not look past a mark', () => {
    expect(found('No, binding.', 'binding')).toBeUndefined()
    expect(found('He would not. Binding.', 'Binding')).toBeUndefined()
  })
})
