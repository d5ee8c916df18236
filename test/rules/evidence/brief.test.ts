import { describe, expect, it } from 'vitest'
import { rule as conflict } from '../../../src/rules/evidence/marker-conflict.ts'
import { rule as mismatch } from '../../../src/rules/evidence/marker-mismatch.ts'
import { rule as order } from '../../../src/rules/evidence/marker-order.ts'
import { rule as unresolved } from '../../../src/rules/evidence/marker-unresolved.ts'
import { rule as unused } from '../../../src/rules/evidence/marker-unused.ts'
import { rule as pulled } from '../../../src/rules/evidence/pull-quote-sharpened.ts'
import { sourceWithText } from '../../../src/rules/evidence/texts.ts'
import { rule as uncited } from '../../../src/rules/evidence/uncited-sentence.ts'
import { assertion, citation, source } from '../../../src/rules/example.ts'
import type { Dossier, SourceBlock } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const references = [citation('b', { marker: '1' }), citation('c', { marker: '2' })]

function brief(text: string, more: Partial<Dossier> = {}): Partial<Dossier> {
  return {
    brief: 'source:a',
    sources: [sourceWithText('a', text), source('b'), source('c')],
    citations: references,
    ...more,
  }
}

function withBlocks(blocks: SourceBlock[], language = 'en'): Partial<Dossier> {
  return { brief: 'source:a', language, sources: [source('a', { text: { blocks } })] }
}

const paragraph = (text: string): SourceBlock => ({ kind: 'paragraph', text: `${text}\n` })
const pullQuote = (text: string): SourceBlock => ({ kind: 'pull-quote', text: `${text}\n` })

describe('markers', () => {
  it('without a citation are named with their sentence', () => {
    expect(findingsIn(unresolved, brief('State A signed [1]. State B signed [2-4].'))).toEqual([
      {
        at: 'source:a text/blocks/0/text',
        message: 'No citation has the marker "3" of [2-4] in "State B signed [2-4].".',
      },
      {
        at: 'source:a text/blocks/0/text',
        message: 'No citation has the marker "4" of [2-4] in "State B signed [2-4].".',
      },
    ])
  })

  it('of the reference list are not markers in the text', () => {
    const parts = withBlocks([
      paragraph('State A signed [1].'),
      { kind: 'references', text: '[1] A report\n[7] A book\n' },
    ])
    expect(findingsIn(unresolved, { ...parts, citations: [citation('b', { marker: '1' })] })).toEqual([])
    expect(findingsIn(unused, { ...parts, citations: references })).toEqual([
      { at: 'citation:c marker', message: 'The marker "2" is printed nowhere in "source:a".' },
    ])
  })

  it('are left alone where the text of the brief is not held', () => {
    const parts = brief('', { sources: [source('a'), source('b')] })
    for (const rule of [unresolved, unused, order, uncited, pulled])
      expect(findingsIn(rule, parts)).toEqual([])
  })

  it('out of order are told once, with the marker before', () => {
    expect(findingsIn(order, brief('One [3]. Two [1]. Three [2].'))).toEqual([
      {
        at: 'source:a text/blocks/0/text',
        message: 'The marker [1] is first used after [3], in "Two [1].".',
      },
    ])
  })

  it('that name no number have no order', () => {
    expect(findingsIn(order, brief('One [^b]. Two [^a].'))).toEqual([])
  })

  it('of one source are told with the other one', () => {
    const parts = {
      citations: [citation('b', { marker: '1' }), citation('b', { id: 'citation:d', marker: '4' })],
    }
    expect(findingsIn(conflict, parts)).toEqual([
      {
        at: 'citation:d marker',
        message: '"source:b" is cited as [4] here and as [1] elsewhere.',
        related: ['citation:b marker The other marker.'],
      },
    ])
  })

  it('of a sentence differ from what the statement cites', () => {
    const statements = [
      assertion('a', { text: 'State A signed.', citations: ['citation:c'] }),
      assertion('x', { text: 'State B signed.', appearsIn: { source: 'source:a' } }),
    ]
    expect(findingsIn(mismatch, brief('State A signed [1].\n', { statements }))).toEqual([
      {
        at: 'statement:a citations',
        message:
          'Behind "State A signed." the text has [1], the statement does not cite it; the statement cites [2], the text does not have it.',
      },
    ])
  })

  it('are not compared for a part of a sentence that ends before them', () => {
    const statements = [assertion('a', { text: 'State A signed', citations: ['citation:b'] })]
    expect(
      findingsIn(mismatch, brief('State A signed [1] and State B signed [1].\n', { statements })),
    ).toEqual([])
  })
})

describe('uncited-sentence', () => {
  it('is one sentence however its lines are folded, and each item of a list on its own', () => {
    const folded = withBlocks([paragraph('State A\nsigned the treaty in the\ncapital [1].')])
    expect(findingsIn(uncited, folded)).toEqual([])
    const list = withBlocks([{ kind: 'list', text: '- State A signed [1]\n- State B signed\n' }])
    expect(findingsIn(uncited, list)).toHaveLength(1)
  })

  it('names the sentence and its block', () => {
    const parts = withBlocks([paragraph('One is so [1].'), paragraph('Two is so. Three is so [1].')])
    expect(findingsIn(uncited, parts)).toEqual([
      { at: 'source:a text/blocks/1/text', message: 'The sentence "Two is so." cites nothing.' },
    ])
  })

  it('is silent where nothing is cited at all', () => {
    expect(findingsIn(uncited, withBlocks([paragraph('One is so. Two is so.')]))).toEqual([])
  })

  it('leaves out what the dossier records as a judgement', () => {
    const parts = withBlocks([paragraph('One is so [1]. This is a shift.')])
    const view = {
      type: 'statement',
      kind: 'assessment',
      id: 'statement:v',
      text: 'This is a shift.',
      appearsIn: { source: 'source:a' },
    } as const
    expect(findingsIn(uncited, { ...parts, statements: [view] })).toEqual([])
  })
})

describe('pull-quote-sharpened', () => {
  const told = (body: string[], line: string, language = 'en') =>
    findingsIn(pulled, withBlocks([...body.map(paragraph), pullQuote(line)], language)).map(
      ({ message }) => message,
    )

  it('says which word is left out', () => {
    expect(
      told(
        ['The army may withdraw its troops from the valley [1].'],
        '“The army withdraws its troops from the valley”',
      ),
    ).toEqual([
      'The pull quote "The army withdraws its troops from the valley" is nobody\'s words and leaves out "may" of "The army [-may-] withdraw its troops from the …".',
    ])
  })

  it.each([
    [
      'French',
      'fr',
      'Le ministre aurait, selon un diplomate, vendu des hélicoptères à la milice.',
      'Le ministre a vendu des hélicoptères à la milice',
    ],
    [
      'Russian',
      'ru',
      'Стороны, по словам министра, подписали соглашение о ремонте вертолётов.',
      'Стороны подписали соглашение о ремонте вертолётов',
    ],
    [
      'German',
      'de',
      'Die Miliz soll angeblich Hubschrauber der Armee erbeutet haben.',
      'Miliz erbeutet Hubschrauber der Armee',
    ],
  ])('knows reservations in %s', (_, language, body, line) => {
    expect(told([body], line, language)).toHaveLength(1)
  })

  it.each([
    [
      'a plain sentence in other words',
      ['The army has withdrawn its troops from the valley [1].'],
      'Army withdraws troops from valley',
    ],
    [
      'a fact that another sentence states plainly',
      ['Officials said the army left the valley.', 'The army left the valley [1].'],
      'The army left the valley',
    ],
    [
      'a quoted sentence without its speaker',
      ['He said: "We will withdraw our troops from the valley."'],
      '“We will withdraw our troops from the valley.”',
    ],
    [
      'a number written in words',
      ['They sold forty-five helicopters to the militia.'],
      'They sold 45 helicopters to the militia',
    ],
  ])('lets %s pass', (_, body, line) => {
    expect(told(body, line)).toEqual([])
  })

  it('looks at each sentence and each pull quote', () => {
    const blocks: SourceBlock[] = [
      paragraph('The army left the valley. Officials said 45 rifles were lost [1].'),
      pullQuote('The army left the valley'),
      pullQuote('The army left the valley. 450 rifles were lost'),
    ]
    expect(findingsIn(pulled, withBlocks(blocks))).toEqual([
      {
        at: 'source:a text/blocks/2/text',
        message:
          'The pull quote "450 rifles were lost" is nobody\'s words and has a number that the text does not have: "{+450+} rifles were lost".',
      },
    ])
  })

  it('does not take an analysis for the text', () => {
    const blocks: SourceBlock[] = [
      paragraph('State A signed the treaty [1].'),
      { kind: 'analysis', text: 'Neighbouring capitals fear encirclement.\n' },
      pullQuote('Neighbouring capitals fear encirclement'),
    ]
    expect(findingsIn(pulled, withBlocks(blocks))).toMatchObject([{ at: 'source:a text/blocks/2/text' }])
  })
})
