import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBrief, renderBrief } from '../../src/brief/index.ts'
import type { CitationId, Dossier } from '../../src/types.ts'
import { generateBrief } from './brief-generator.ts'

const fixture = readFileSync(join(import.meta.dirname, 'fixtures/river-pact.txt'), 'utf8')

/** The dossier of a text, its first statement citing these markers instead. */
function citing(text: string, citations: CitationId[] | undefined, statement = 0): Dossier {
  const { dossier } = readBrief(text)
  const statements = dossier.statements.map((one, i) => {
    const { citations: _, ...rest } = one
    return i === statement ? { ...rest, ...(citations && { citations }) } : one
  })
  return { ...dossier, statements }
}

const LIST = '\n\nSources\n[1] https://example.org/a\n[2] https://example.org/b\n[3] https://example.org/c\n'

describe('a dossier whose citations were changed', () => {
  test.each<[string, string, CitationId[] | undefined, string]>([
    ['one more', 'State A signed [1].', ['citation:1', 'citation:2'], 'State A signed [1, 2].'],
    ['one less', 'State A signed [1, 2].', ['citation:2'], 'State A signed [2].'],
    ['another', 'State A signed [1].', ['citation:3'], 'State A signed [3].'],
    [
      'three in a row',
      'State A signed [1].',
      ['citation:1', 'citation:2', 'citation:3'],
      'State A signed [1-3].',
    ],
    ['none any more', 'State A signed [1].', undefined, 'State A signed.'],
    ['none any more, inside', 'State A [1] signed.', undefined, 'State A signed.'],
    ['the first one', 'State A signed.', ['citation:2'], 'State A signed [2].'],
    ['the first one of a quotation', 'He said: “It is done.”', ['citation:2'], 'He said: “It is done.” [2]'],
    ['after the full stop', 'State A signed.[1]', ['citation:1', 'citation:3'], 'State A signed.[1, 3]'],
    ['side by side', 'State A signed [1][2].', ['citation:1', 'citation:3'], 'State A signed [1, 3].'],
    ['superscripts', 'State A signed.¹', ['citation:1', 'citation:2'], 'State A signed.¹·²'],
    ['other digits', 'State A signed [۱].', ['citation:1', 'citation:2'], 'State A signed [۱, ۲].'],
    ['full-width brackets', 'State A signed［1］.', ['citation:1', 'citation:2'], 'State A signed［1, 2］.'],
    [
      'the same in another order',
      'State A signed [2, 1].',
      ['citation:1', 'citation:2'],
      'State A signed [2, 1].',
    ],
  ])('%s', (_, before, citations, after) => {
    expect(renderBrief(citing(before + LIST, citations))).toBe(after + LIST)
  })

  test('leaves every other character alone', () => {
    const changed = renderBrief(citing(fixture, ['citation:3'], 0))
    expect(changed).toBe(fixture.replace('on Wednesday [1, 2].', 'on Wednesday [3].'))
  })

  test('a Chinese sentence takes its marker after the full stop and without a space', () => {
    const text = `甲国与乙国签署了关于武器维修的协议。\n\n参考文献\n[1] https://example.cn/a\n`
    expect(renderBrief(citing(text, ['citation:1']))).toBe(text.replace('协议。', '协议。[1]'))
  })

  test('two statements of one sentence are taken together', () => {
    const { dossier } = readBrief(`State A signed [1] and left [2].${LIST}`)
    const [one] = dossier.statements
    const split = [
      { ...one!, id: 'statement:a' as const, citations: ['citation:1' as const] },
      { ...one!, id: 'statement:b' as const, citations: ['citation:2' as const] },
    ]
    expect(renderBrief({ ...dossier, statements: split })).toBe(`State A signed [1] and left [2].${LIST}`)
  })

  test('a statement is found by its words where its offsets are wrong, and left where it stands twice', () => {
    const moved = (text: string) => {
      const dossier = citing(text, ['citation:3'])
      const [first, ...rest] = dossier.statements
      const appearsIn = { ...first!.appearsIn!, start: 7000, end: 7010 }
      return { ...dossier, statements: [{ ...first!, appearsIn }, ...rest] }
    }
    expect(renderBrief(moved(`State A signed [1].${LIST}`))).toBe(`State A signed [3].${LIST}`)
    const twice = `It held [1].\n\nIt held [1].${LIST}`
    expect(renderBrief(moved(twice))).toBe(twice)
  })
})

describe('renumbering', () => {
  test('goes by first use, in the text and in the list', () => {
    const text =
      'A signed [3].\n\nB signed [1, 3] and left [2].\n\nSources\n1. https://example.org/a\n2. https://example.org/b\n3. https://example.org/c\n'
    expect(renderBrief(readBrief(text).dossier, { renumber: true })).toBe(
      'A signed [1].\n\nB signed [1, 2] and left [3].\n\nSources\n1. https://example.org/c\n2. https://example.org/a\n3. https://example.org/b\n',
    )
  })

  test('keeps manner, digits and footnotes', () => {
    const text = 'A signed.² B signed.¹\n\nSources\n¹ https://example.org/a\n² https://example.org/b\n'
    expect(renderBrief(readBrief(text).dossier, { renumber: true })).toBe(
      'A signed.¹ B signed.²\n\nSources\n¹ https://example.org/b\n² https://example.org/a\n',
    )
    const notes = 'A signed.[^b] B signed.[^a]\n\n[^a]: https://example.org/a\n[^b]: https://example.org/b\n'
    expect(renderBrief(readBrief(notes).dossier, { renumber: true })).toBe(
      'A signed.[^1] B signed.[^2]\n\n[^1]: https://example.org/b\n[^2]: https://example.org/a\n',
    )
    const persian = 'الف [۲] ب [۱].\n\nمنابع\n[۱] https://example.ir/a\n[۲] https://example.ir/b\n'
    expect(renderBrief(readBrief(persian).dossier, { renumber: true })).toBe(
      'الف [۱] ب [۲].\n\nمنابع\n[۱] https://example.ir/b\n[۲] https://example.ir/a\n',
    )
  })

  test('changes nothing where the order is right already', () => {
    expect(renderBrief(readBrief(fixture).dossier, { renumber: true })).toBe(fixture)
  })

  test('changes nothing the second time', () => {
    for (let seed = 0; seed < 300; seed++) {
      const once = renderBrief(readBrief(generateBrief(seed).text).dossier, { renumber: true })
      const { dossier } = readBrief(once)
      const twice = renderBrief(dossier, { renumber: true })
      // A number may fall on one that an unlisted marker had; then the list is read anew.
      expect(renderBrief(readBrief(twice).dossier, { renumber: true }), `seed ${seed}`).toBe(twice)
    }
  })

  test('numbers what the text prints no marker for', () => {
    const { dossier } = readBrief(`A signed [2].${LIST}`)
    const { marker: _, ...unmarked } = dossier.citations[2]!
    const statements = [
      { ...dossier.statements[0]!, citations: ['citation:2' as const, 'citation:3' as const] },
    ]
    const citations = [...dossier.citations.slice(0, 2), unmarked]
    expect(renderBrief({ ...dossier, statements, citations })).toBe(`A signed [2].${LIST}`)
    expect(renderBrief({ ...dossier, statements, citations }, { renumber: true })).toMatch(
      /^A signed \[1, 2\]\./,
    )
  })
})

describe('as Markdown', () => {
  test('writes blocks and a list of the sources', () => {
    expect(renderBrief(readBrief(fixture).dossier, { as: 'markdown' })).toBe(
      readFileSync(join(import.meta.dirname, 'fixtures/river-pact.md'), 'utf8'),
    )
  })

  test.each([
    [
      'emphasis and code',
      'A *b* _c_ `d` ~~e~~ $f$ signed.',
      'A \\*b\\* \\_c\\_ \\`d\\` \\~\\~e\\~\\~ \\$f\\$ signed.',
    ],
    [
      'links and HTML',
      'A [b](javascript:c) <img src=x onerror=y> signed.',
      'A \\[b\\](javascript:c) \\<img src=x onerror=y\\> signed.',
    ],
    ['entities', 'A &lt; B & C signed.', 'A \\&lt; B & C signed.'],
    ['a number at the start of a line', 'In\n2024. A signed.', null],
    ['a marker before a bracket', 'A signed [1](later).', 'A signed \\[1\\](later).'],
    ['a marker before a colon', '[1] A signed [2]: B did not.', '[1] A signed [2]\\: B did not.'],
  ])('escapes %s', (_, text, expected) => {
    const written = renderBrief(readBrief(text).dossier, { as: 'markdown' })
    if (expected === null) expect(written).toContain('2024\\.')
    else expect(written.split('\n')[0]).toBe(expected)
  })

  test('never lets a line of the text become a heading, a list, a rule or code', () => {
    const text =
      'A signed.\n\n+ one [1].\n\n    indented line that is long enough to be prose.\n\n= not a heading\n'
    const written = renderBrief(readBrief(text).dossier, { as: 'markdown' })
    for (const line of written.split('\n')) expect(line).not.toMatch(/^(?: {4}|\t|#[^#]|\+|=)/)
  })

  test('blanks without end take no time', () => {
    const { dossier } = readBrief('A signed.')
    const text = { blocks: [{ kind: 'other' as const, text: `x${'\t'.repeat(100_000)}x` }] }
    const start = performance.now()
    renderBrief({ ...dossier, sources: [{ ...dossier.sources[0]!, text }] }, { as: 'markdown' })
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  test('a fence in the text cannot end the fence around it', () => {
    const text = 'A signed.\n\n````\n```\nx\n````\n'
    expect(renderBrief(readBrief(text).dossier, { as: 'markdown' })).toContain(
      '`````\n````\n```\nx\n````\n`````',
    )
  })

  test('numbers that leave gaps are written out', () => {
    const text = 'A signed [2] and [5].\n\nSources\n[2] https://example.org/b\n[5] https://example.org/e\n'
    const { dossier } = readBrief(text)
    expect(renderBrief(dossier, { as: 'markdown' })).toContain(
      '- \\[2\\] example.org, <https://example.org/b>\n- \\[5\\] ',
    )
    expect(renderBrief(dossier, { as: 'markdown', renumber: true })).toContain(
      '1. example.org, <https://example.org/b>\n2. example.org, <https://example.org/e>\n',
    )
  })

  test('only what is cited by a footnote is one', () => {
    const text =
      'A signed [1]. B signed.[^2] C signed [3].\n\nSources\n[1] https://example.org/a\n[2] https://example.org/b\n[3] https://example.org/c\n'
    expect(renderBrief(readBrief(text).dossier, { as: 'markdown' })).toBe(
      'A signed [1]. B signed.[^2] C signed [3].\n\n## References\n\n- \\[1\\] example.org, <https://example.org/a>\n- \\[3\\] example.org, <https://example.org/c>\n\n[^2]: example.org, <https://example.org/b>\n',
    )
  })

  test('can be read again with the same statements and markers', () => {
    const { dossier } = readBrief(fixture)
    const again = readBrief(renderBrief(dossier, { as: 'markdown' })).dossier
    const words = ({ statements }: Dossier) => statements.map(({ kind, citations }) => [kind, citations])
    expect(words(again)).toEqual(words(dossier))
  })
})

describe('a dossier that stores no text', () => {
  const { dossier } = readBrief(fixture)
  const [, ...sources] = dossier.sources
  const bare: Dossier = {
    ...dossier,
    sources: [{ type: 'source', kind: 'unspecified', id: 'source:brief' }, ...sources],
  }

  test('is written from its statements in order, with a list of the sources', () => {
    const lines = renderBrief(bare).split('\n')
    expect(lines[0]).toBe('State A and State B conclude a pact on river patrols')
    expect(lines.slice(2, 5)).toEqual([
      'State A and State B have concluded a pact on joint river patrols, officials from both sides said on Wednesday [1, 2].',
      'The pact marks a turning point for the valley, signalling that both sides want to end the incidents of recent years.',
      'It was signed at the border post by acting interior minister Mullah Example Sample in early March 2031 [1, 2].',
    ])
    expect(lines).toContain('References')
    expect(lines).toContain(
      '[1] Patrols agreed, The Daily Example, 2031-03-12, https://daily.example.org/patrols',
    )
    expect(lines).toContain('[5] No details are recorded of this source (source:reference-5).')
  })

  test('gives numbers to citations without markers, past those that have one', () => {
    const citations = dossier.citations.map(({ marker, ...rest }) =>
      marker === '1' ? { ...rest, marker } : rest,
    )
    const written = renderBrief({ ...bare, citations })
    expect(written).toContain('on Wednesday [1, 2].')
    expect(renderBrief({ ...bare, citations }, { as: 'markdown' })).toContain(
      '2. Pact on joint river patrols,',
    )
  })

  test('with nothing in it is empty', () => {
    expect(renderBrief({ ...bare, statements: [], citations: [] })).toBe('')
    expect(renderBrief({ ...bare, statements: [], citations: [] }, { as: 'markdown' })).toBe('')
  })

  test('takes only the statements of the brief where there are some', () => {
    const other = {
      ...dossier.statements[2]!,
      id: 'statement:x' as const,
      text: 'Elsewhere.',
      appearsIn: { source: 'source:reference-1' as const },
    }
    expect(renderBrief({ ...bare, statements: [...bare.statements, other] })).not.toContain('Elsewhere')
    expect(renderBrief({ ...bare, statements: [other] })).toContain('Elsewhere [1, 2].')
  })
})
