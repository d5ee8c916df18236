import { describe, expect, it } from 'vitest'
import { numbersIn, numbersMissing, sameNumber } from '../../src/text/numbers.ts'
import { sliceSpan } from '../../src/text/offsets.ts'

function read(text: string, language?: string) {
  return numbersIn(text, language).map(({ values, unit }) => `${values.join('|')}${unit ? ` ${unit}` : ''}`)
}

describe('numbersIn', () => {
  it.each<[text: string, language: string | undefined, numbers: string[]]>([
    ['1,200 men, 1 200 men, 1\u202F200 men, 1200 men', 'en', ['1200', '1200', '1200', '1200']],
    ['1.200 und 1,5 und 1.200.000,75', 'de', ['1200', '1.5', '1200000.75']],
    ['1.200 and 1,5', 'en', ['1.2', '1.5']],
    ['1.200 or 1,200', undefined, ['1200|1.2', '1200|1.2']],
    ['1,200,000.50 and 1’200’000', 'en', ['1200000.5', '1200000']],
    ['$45 million, 45 million dollars, US$45mn, $45m', 'en', Array(4).fill('45000000 USD')],
    ['€3bn, 3 billion euros, EUR 3 billion', 'en', Array(3).fill('3000000000 EUR')],
    [
      'BUSD 5 million, BUSD5, xUSD 5, USD 5, (USD 5), a USD5',
      'en',
      ['5000000', '5', '5', ...Array(3).fill('5 USD')],
    ],
    ['US$ 5, HK$ 5, $ 5', 'en', ['5 USD', '5 HKD', '5 USD']],
    ['2,5 Mrd. Euro; 2.5 Milliarden', 'de', ['2500000000 EUR', '2500000000']],
    ['2,5 млрд рублей и 17 тыс. человек', 'ru', ['2500000000 RUB', '17000']],
    ['5 mil millones de dólares', 'es', ['5000000000 USD']],
    ['45 billions', 'fr', ['45000000000000']],
    ['45 billions', 'en', ['45000000000']],
    ['۴۵ میلیون دلار', 'fa', ['45000000 USD']],
    ['٣ ملايين', 'ar', ['3000000']],
    ['45億円', 'ja', ['4500000000']],
    [
      '45%, 45 percent, 45 per cent, 45 pct, 45 percentage points',
      'en',
      ['45 %', '45 %', '45 %', '45 %', '45 percentage points'],
    ],
    ['17–19 at −5 °C', 'en', ['17', '19', '-5']],
    ['the Su-35 and the S-400', 'en', ['35', '400']],
    ['3 September 2024, 2024-09-03, 14:30', 'en', ['3', '2024', '2024', '9', '3', '14', '30']],
    ['03.09.2024', 'de', ['3', '9', '2024']],
    ['3rd, third, twenty-first, 21st', 'en', ['3 ordinal', '3 ordinal', '21 ordinal', '21 ordinal']],
    ['fifteen, twenty-one, two dozen, three hundred thousand', 'en', ['15', '21', '24', '300000']],
    ['one million but no one, and one of them', 'en', ['1000000']],
    ['douze hommes', 'fr', ['12']],
    ['двух солдат', 'ru', ['2']],
    ['10² and 102', 'en', ['10', '102']],
    ['nothing here', 'en', []],
    ['17.', 'en', ['17']],
  ])('%s (%s)', (text, language, numbers) => {
    expect(read(text, language)).toEqual(numbers)
  })

  it('says where each stands, in code points', () => {
    const text = '😀 about $45 million, or ١٧'
    const found = numbersIn(text, 'en')
    expect(found.map((number) => sliceSpan(text, number.span))).toEqual(['$45 million', '١٧'])
    expect(found.map((number) => number.text)).toEqual(['$45 million', '١٧'])
  })
})

describe('sameNumber', () => {
  const one = (text: string, language?: string) => numbersIn(text, language)[0]!

  it.each<[string, string, boolean]>([
    ['$45 million', '45,000,000 dollars', true],
    ['45 million', '$45 million', true],
    ['$45 million', '€45 million', false],
    ['$45 million', '$450 million', false],
    ['45%', '45', false],
    ['45%', '45 percent', true],
    ['45%', '45 percentage points', false],
    ['fifteen', '15', true],
    ['3rd', '3', true],
    ['−5', '5', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameNumber(one(a, 'en'), one(b, 'en'))).toBe(same)
    expect(sameNumber(one(b, 'en'), one(a, 'en'))).toBe(same)
  })

  it('leaves open what the language leaves open', () => {
    expect(sameNumber(one('1.200'), one('1200'))).toBe(true)
    expect(sameNumber(one('1.200', 'en'), one('1200', 'en'))).toBe(false)
  })
})

describe('numbersMissing', () => {
  it('counts each number as often as it stands there', () => {
    const missing = numbersMissing(numbersIn('17 and 17 and 19', 'en'), numbersIn('17 or 20', 'en'))
    expect(missing.map((number) => number.text)).toEqual(['17', '19'])
  })
})
