import { describe, expect, it } from 'vitest'
import { hedgesIn, negationsIn } from '../../src/text/guard-words.ts'
import { compareGuards, type GuardReport, guardsAgree, type Mismatch } from '../../src/text/guards.ts'
import { namesIn } from '../../src/text/names.ts'
import { sliceSpan } from '../../src/text/offsets.ts'

describe('negationsIn', () => {
  it.each<[language: string, text: string, words: string[]]>([
    ['en', 'They did not go, didn’t stay, and cannot return.', ['not', 'not', 'not']],
    ['en', 'Nobody ever denied it; none left without him.', ['nobody', 'denied', 'none', 'without']],
    ['en', 'A notable knot, noted in a nutshell.', []],
    ['en-GB', 'No.', ['no']],
    [
      'en',
      'They had yet  to go, never did, and yet to some they Have yet to.',
      ['had yet to', 'never', 'have yet to'],
    ],
    ['fr', 'Il n’a pas signé, ni jamais.', ['pas', 'ni', 'jamais']],
    ['de', 'Er hat keine Wahl und schweigt nicht.', ['keine', 'nicht']],
    ['es', 'No firmó, nunca.', ['no', 'nunca']],
    ['it', 'Non ha firmato.', ['non']],
    ['pt', 'Não assinou.', ['não']],
    ['ru', 'Он не подписал и ничего не сказал.', ['не', 'ничего', 'не']],
    ['nl', 'Het is niet waar.', ['niet']],
    ['pl', 'Nie podpisał.', ['nie']],
    ['el', 'Δεν υπέγραψε.', ['δεν']],
    ['he', 'הוא לא חתם', ['לא']],
    ['hi', 'हम नहीं करेंगे', ['नहीं']],
    ['uk', 'Він не підписав.', ['не']],
    ['ar', 'لن نوقّع ولم نوافق', ['لن', 'ولم']],
    ['fa', 'امضا نمی‌کنیم', ['نمیکنیم']],
    ['fa', 'امضا نمي كنيم', ['نمی']],
  ])('%s: %s', (language, text, words) => {
    expect(negationsIn(text, language)?.map((found) => found.word)).toEqual(words)
  })

  it('is silent where there is no list', () => {
    expect(hedgesIn('Het zou waar zijn', 'nl')).toBeUndefined()
    expect(negationsIn('Het is niet waar', 'xx')).toBeUndefined()
    expect(negationsIn('It is not true', undefined)).toBeUndefined()
    expect(negationsIn('It is not true', 'constructor')).toBeUndefined()
  })

  it('says where each stands, in code points', () => {
    const text = '😀 we can’t'
    const [found] = negationsIn(text, 'en') ?? []
    expect(found?.text).toBe('can’t')
    expect(sliceSpan(text, found!.span)).toBe('can’t')
  })
})

describe('hedgesIn', () => {
  it.each<[language: string, text: string, words: string[]]>([
    ['en', 'The alleged deal may reportedly be off.', ['alleged', 'may', 'reportedly']],
    ['en', 'It was signed in May 2026, on 27 May, or in May.', []],
    ['en', 'They may sign in May.', ['may']],
    ['fr', 'Le présumé accord pourrait tomber, peut-être.', ['présumé', 'pourrait', 'peut-être']],
    ['de', 'Der angebliche Vertrag könnte scheitern.', ['angebliche', 'könnte']],
    ['ru', 'Якобы предполагаемая сделка.', ['якобы', 'предполагаемая']],
    ['es', 'El presunto acuerdo.', ['presunto']],
  ])('%s: %s', (language, text, words) => {
    expect(hedgesIn(text, language)?.map((found) => found.word)).toEqual(words)
  })
})

describe('namesIn', () => {
  it.each<[text: string, names: string[]]>([
    ['The State Council of State A met in Moscow.', ['State Council of State A', 'Moscow']],
    ['Officials said NATO agreed.', ['NATO']],
    ['NATO agreed. Nobody else did.', ['NATO']],
    ['In March, Russia signed. Russia paid.', ['March', 'Russia', 'Russia']],
    ['He met Lt. Gen. A. B. Example of State B.', ['Lt. Gen. A. B. Example of State B']],
    ['Signed with al-Example. In time it ended.', ['Example']],
    ['He said: “We agree with State C.”', ['State C']],
    ['I think I’m right.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'en')?.map((found) => found.text)).toEqual(names)
  })

  it('works in Cyrillic and is silent where all nouns have capitals, or none', () => {
    expect(namesIn('Вчера в Москве подписали.', 'ru')?.map((found) => found.text)).toEqual(['Москве'])
    expect(namesIn('Gestern in der Stadt.', 'de')).toBeUndefined()
    expect(namesIn('في موسكو', 'ar')).toBeUndefined()
    expect(namesIn('in Moscow', undefined)).toBeUndefined()
  })

  it('says where each stands, in code points', () => {
    const text = '😀 they met in State Bé'
    const [found] = namesIn(text, 'en') ?? []
    expect(sliceSpan(text, found!.span)).toBe('State Bé')
  })
})

describe('compareGuards', () => {
  const words = (mismatch: Mismatch<{ text: string }> | undefined) =>
    mismatch && {
      added: mismatch.added.map((one) => one.text),
      missing: mismatch.missing.map((one) => one.text),
    }
  const short = (report: GuardReport) => ({
    numbers: words(report.numbers),
    negations: words(report.negations),
    hedges: words(report.hedges),
    names: words(report.names),
  })
  const none = { added: [], missing: [] }

  it('finds nothing between a passage and a fair paraphrase', () => {
    const report = compareGuards(
      'State A lost fifteen helicopters and paid 45 million dollars, and it didn’t sign.',
      'State A had, it said, lost 15 helicopters. It has paid $45 million. It has not signed.',
      'en',
    )
    expect(short(report)).toEqual({ numbers: none, negations: none, hedges: none, names: none })
    expect(guardsAgree(report)).toBe(true)
  })

  it.each<[string, string, string, keyof GuardReport, string[], string[]]>([
    ['another number', 'They lost 19 jets.', 'They lost 17 jets.', 'numbers', ['19'], ['17']],
    [
      'another magnitude',
      'It costs $450 million.',
      'It costs $45 million.',
      'numbers',
      ['$450 million'],
      ['$45 million'],
    ],
    ['a lost negation', 'They will sign.', 'They will not sign.', 'negations', [], ['not']],
    ['a step taken too early', 'They signed.', 'They have yet to sign.', 'negations', [], ['have yet to']],
    ['an added negation', 'They never signed.', 'They signed.', 'negations', ['never'], []],
    ['a lost hedge', 'They signed it.', 'They allegedly signed it.', 'hedges', [], ['allegedly']],
    ['an added hedge', 'They may have signed it.', 'They signed it.', 'hedges', ['may'], []],
    [
      'another country',
      'It was signed by State B.',
      'It was signed by State C.',
      'names',
      ['State B'],
      ['State C'],
    ],
    ['another month', 'It was signed in June.', 'It was signed in July.', 'names', ['June'], ['July']],
  ])('%s', (_, wording, passage, guard, added, missing) => {
    const report = compareGuards(wording, passage, 'en')
    expect(short(report)).toEqual({
      numbers: none,
      negations: none,
      hedges: none,
      names: none,
      [guard]: { added, missing },
    })
    expect(guardsAgree(report)).toBe(false)
  })

  it('takes one negation for another', () => {
    expect(short(compareGuards('They denied it.', 'They did not confirm it.', 'en')).negations).toEqual(none)
  })

  it('compares numbers alone in a language without lists', () => {
    const report = compareGuards('17', '19', 'xx')
    expect(short(report)).toEqual({
      numbers: { added: ['17'], missing: ['19'] },
      negations: undefined,
      hedges: undefined,
      names: undefined,
    })
    expect(guardsAgree(compareGuards('17', '17'))).toBe(true)
  })
})
