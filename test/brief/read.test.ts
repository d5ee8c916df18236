import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ReadBriefOptions, readBrief } from '../../src/brief/index.ts'
import { check } from '../../src/check/check.ts'
import type { Statement } from '../../src/types.ts'

const fixture = readFileSync(join(import.meta.dirname, 'fixtures/river-pact.txt'), 'utf8')

function read(text: string, options?: ReadBriefOptions) {
  const result = readBrief(text, options)
  expect(check(result.dossier).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return result
}

/** A statement in one line: kind, speakers as written, speech act, quotes, markers. */
function line(statement: Statement): string {
  const speakers = 'speakers' in statement ? (statement.speakers ?? []) : []
  const quotes = 'quotes' in statement ? (statement.quotes ?? []) : []
  const parts = [
    statement.kind,
    ...speakers.map(({ asWritten, office, attribution }) =>
      [asWritten ?? '?', office && `(${office})`, attribution && `<${attribution}>`]
        .filter(Boolean)
        .join(' '),
    ),
    ...(statement.speechAct ? [statement.speechAct] : []),
    ...quotes.map(({ exact }) => `“${exact}”`),
    ...(statement.citations ?? []).map((id) => `[${id.slice('citation:'.length)}]`),
  ]
  return parts.join(' | ')
}

const lines = (text: string, options?: ReadBriefOptions) => read(text, options).dossier.statements.map(line)
const only = (text: string, options?: ReadBriefOptions) => {
  const found = lines(text, options)
  expect(found).toHaveLength(1)
  return found[0]
}
const kinds = (text: string) => read(text).dossier.sources[0]!.text!.blocks.map(({ kind }) => kind)

describe('the fixture', () => {
  const { dossier, inferred, open } = read(fixture)

  test('falls into its blocks', () => {
    expect(kinds(fixture)).toEqual([
      'headline',
      'byline',
      'byline',
      'lede',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'pull-quote',
      'heading',
      'list',
      'paragraph',
      'heading',
      'analysis',
      'references',
    ])
  })

  test('gives a statement for each sentence', () => {
    expect(dossier.statements.map(line)).toEqual([
      'paraphrase | officials from both sides | [1] | [2]',
      'assessment',
      'assertion | [1] | [2]',
      'quotation | Foreign Minister Anna Example (Foreign Minister) | “We have drawn a line under the past”',
      'quotation | ? | “Nobody needs to fear the patrols.” | [1]',
      'paraphrase | She | “before the summer” | [2]',
      'paraphrase | A spokesman for the Ministry of Defence of State B <background> | [3]',
      'paraphrase | State C | deny | [4] | [5]',
      'paraphrase | He | “soon no longer dare” | [4]',
      'assertion | [2]',
      'assertion',
      'assertion | [2]',
      'assertion',
      'assessment',
      'assessment | [4]',
    ])
  })

  test('keeps the words without markers, and the text as it stands beside them', () => {
    const { text, appearsIn } = dossier.statements[7]!
    expect(text).toBe('State C denied that it had been consulted.')
    expect(appearsIn).toMatchObject({
      source: 'source:brief',
      exact: 'State C denied that it had been consulted [4–5].',
    })
  })

  test('counts offsets in code points', () => {
    const boats = dossier.statements[6]!
    const { start, end, exact } = boats.appearsIn!
    expect(exact).toContain('🚤')
    expect(Array.from(fixture).slice(start, end).join('')).toBe(exact)
  })

  test('makes a source and a citation of each marker', () => {
    expect(dossier.citations.map(({ id, marker, source }) => [id, marker, source])).toEqual(
      ['1', '2', '3', '4', '5'].map((n) => [`citation:${n}`, n, `source:reference-${n}`]),
    )
    expect(dossier.sources.slice(1)).toEqual([
      {
        type: 'source',
        kind: 'webpage',
        id: 'source:reference-1',
        title: 'Patrols agreed',
        publisher: 'actor:the-daily-example',
        url: 'https://daily.example.org/patrols',
        issued: '2031-03-12',
      },
      {
        type: 'source',
        kind: 'webpage',
        id: 'source:reference-2',
        title: 'Pact on joint river patrols',
        publisher: 'actor:ministry-of-foreign-affairs-of-state-a',
        url: 'https://mfa.example.gov/pact',
        issued: '2031',
      },
      {
        type: 'source',
        kind: 'webpage',
        id: 'source:reference-3',
        publisher: 'actor:news.example.com',
        url: 'https://news.example.com/boats',
      },
      {
        type: 'source',
        kind: 'post',
        id: 'source:reference-4',
        title: 'State C protests',
        publisher: 'actor:example-news',
        url: 'https://t.me/examplenews/77',
        issued: '2031-03-13',
      },
      { type: 'source', kind: 'unspecified', id: 'source:reference-5' },
    ])
  })

  test('names publishers by what the list or the host says', () => {
    expect(dossier.actors.slice(0, 4).map(({ kind, name }) => [kind, name])).toEqual([
      ['media-organization', 'The Daily Example'],
      ['state-body', 'Ministry of Foreign Affairs of State A'],
      ['media-organization', 'news.example.com'],
      ['media-organization', 'Example News'],
    ])
  })

  test('leaves pronouns to people, each by itself', () => {
    const she = dossier.actors.find(({ name }) => name === 'She')
    expect(she).toMatchObject({ kind: 'unidentified', id: 'actor:she', reason: 'not-identified' })
    expect(open).toContainEqual({
      pointer: '/statements/5/speakers/0/actor',
      message:
        'Who “She” is was not guessed: She added that the text would be published “before the summer”.',
    })
    expect(dossier.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
      'Anna Example',
    ])
  })

  test('takes title, author and date from the top', () => {
    expect(dossier).toMatchObject({
      id: 'dossier:state-a-and-state-b-conclude-a-pact-on-river-patrols',
      title: 'State A and State B conclude a pact on river patrols',
      language: 'en',
      brief: 'source:brief',
      agreements: [],
    })
    expect(dossier.sources[0]).toMatchObject({ authors: [{ name: 'A. Writer' }], issued: '2031-03-12' })
  })

  test('lists what was inferred, dates among it', () => {
    expect(inferred).toContainEqual({
      pointer: '/statements/2/text',
      message: expect.stringContaining('“early March 2031” reads as [2031-03-01..2031-03-10]'),
    })
    expect(inferred).toContainEqual({
      pointer: '/statements/7/speechAct',
      message: expect.stringContaining('“deny”'),
    })
    expect(inferred.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/language',
        '/title',
        '/sources/0/issued',
        '/actors/5',
        '/sources/3/publisher',
      ]),
    )
  })

  test('says what is left', () => {
    expect(open.map(({ pointer }) => pointer)).toEqual([
      '/sources/5',
      '/statements/4/speakers/0/actor',
      '/statements/4/speakers/0/actor',
      '/statements/5/speakers/0/actor',
      '/statements/8/speakers/0/actor',
      '/statements/12',
      '/agreements',
    ])
    expect(open[2]!.message).toContain('The sentence before quotes “Anna Example”')
  })
})

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'one line to a paragraph',
      'State A signed.\nState B signed.\nState C did not.',
      ['lede', 'paragraph', 'paragraph'],
    ],
    [
      'a first line without a full stop',
      'Pact signed\n\nState A signed a pact with State B.',
      ['headline', 'lede'],
    ],
    ['a question as headline', 'Will State A sign?\n\nState A has not signed a pact.', ['headline', 'lede']],
    [
      'a title right above a longer text',
      'Pact signed\nState A signed a pact with State B.',
      ['headline', 'lede'],
    ],
    ['a first sentence', 'State A signed.\n\nState B signed.', ['lede', 'paragraph']],
    [
      'Markdown headings',
      '# Pact\n\nState A signed.\n\n## Later\n\nState B signed.',
      ['headline', 'lede', 'heading', 'paragraph'],
    ],
    [
      'a heading of the second level above all others',
      '## Pact\n\nState A signed.\n\n### Later\n\nState B signed.',
      ['headline', 'lede', 'heading', 'paragraph'],
    ],
    [
      'headings of one level',
      '## Pact\n\nState A signed.\n\n## Later\n\nState B signed.',
      ['heading', 'lede', 'heading', 'paragraph'],
    ],
    ['items with letters', 'The parties agree:\n(a) to meet;\n(b) to talk.', ['heading', 'list']],
    ['an underlined heading', 'Pact signed\n===========\n\nState A signed.', ['headline', 'lede']],
    ['a paragraph in quotation marks', 'State A signed.\n\n“A pact for all.”\n', ['lede', 'pull-quote']],
    ['the same with the full stop outside', 'State A signed.\n\n«A pact for all».\n', ['lede', 'pull-quote']],
    ['the same in a block quotation', 'State A signed.\n\n> “A pact for all.”\n', ['lede', 'pull-quote']],
    [
      'a quoted paragraph with its speaker',
      'State A signed.\n\n“A pact for all,” he said.\n',
      ['lede', 'paragraph'],
    ],
    [
      'two quotations in a paragraph',
      'State A signed.\n\n“A pact,” he said, “for all.”\n',
      ['lede', 'paragraph'],
    ],
    ['a quotation after a colon', 'The minister said:\n\n“A pact for all.”\n', ['lede', 'paragraph']],
    [
      'a heading that announces analysis',
      'State A signed.\n\nAnalysis\n\nIt is new.\n\nIt is good.',
      ['lede', 'heading', 'analysis', 'analysis'],
    ],
    ['a label that announces analysis', 'State A signed.\n\nAnalysis: It is new.', ['lede', 'analysis']],
    [
      'front matter, a table and code',
      '---\ntitle: x\n---\n\nState A signed.\n\n| a | b |\n|---|---|\n\n```\nx [1]\n```\n',
      ['other', 'lede', 'other', 'other'],
    ],
    [
      'an image and its caption',
      'State A signed.\n\n![a](b.png)\n\nPhoto: A. Writer',
      ['lede', 'caption', 'caption'],
    ],
    [
      'a date that looks like an item',
      'Am\n3. September 2024 wurde der Vertrag unterzeichnet.',
      ['headline', 'lede'],
    ],
    ['blank lines only', '\n\n \n', ['other']],
    ['definitions of links', 'State A signed [1].\n\n[1]: https://example.org/a\n', ['lede', 'references']],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected))

  test('lines broken to a width are one paragraph', () => {
    const text =
      'State A and State B have agreed on a truce along the river that\nparts them, and on patrols that both of them are going to\nsend there [1]. It begins at midnight.\n'
    const { dossier } = read(text)
    expect(dossier.sources[0]!.text!.blocks).toHaveLength(1)
    expect(dossier.statements.map(({ text }) => text)).toEqual([
      'State A and State B have agreed on a truce along the river that parts them, and on patrols that both of them are going to send there.',
      'It begins at midnight.',
    ])
    expect(dossier.statements[0]!.appearsIn!.exact).toContain('that\nparts')
  })

  test('Chinese lines are joined without a space', () => {
    const text = `${'甲国与乙国签署防务合作协议并宣布'.repeat(2)}\n${'甲国与乙国签署防务合作协议并宣布'.repeat(2)}。\n`
    expect(read(text).dossier.statements[0]!.text).not.toMatch(/\s/)
  })

  test('a last paragraph that cites nothing and judges is analysis, and that is said', () => {
    const text =
      'State A signed a pact [1].\n\nState B signed it later [1].\n\nThis marks a turning point. It could trigger a reply.\n'
    const { dossier, inferred } = read(text)
    expect(dossier.sources[0]!.text!.blocks.at(-1)!.kind).toBe('analysis')
    expect(inferred).toContainEqual({
      pointer: '/sources/0/text/blocks/2/kind',
      message: expect.stringContaining('taken for analysis'),
    })
    expect(kinds(text.replace('reply.', 'reply [1].')).at(-1)).toBe('paragraph')
    expect(kinds(text.replace('It could', 'He said it could')).at(-1)).toBe('paragraph')
  })

  test('a dateline is no part of the first statement', () => {
    expect(read('CITY X, 3 March (Agency) — State A signed [1].').dossier.statements[0]!.text).toBe(
      'State A signed.',
    )
    expect(read('State A — the older of the two — signed [1].').dossier.statements[0]!.text).toMatch(
      /^State A —/,
    )
  })

  test('headings, pull quotes, captions and the reference list are no statements', () => {
    const text = 'Pact\n\n“A pact.”\n\nPhoto: State A.\n\nSources\n[1] https://example.org/a\n'
    expect(lines(text)).toEqual([])
  })

  test('Markdown emphasis and links are no part of the wording', () => {
    const { dossier } = read(
      '**Summary:** State A [signed](https://example.org/a_(b)) a *new* pact_with_b on 2 * 3 * 4 boats [1].',
    )
    expect(dossier.statements[0]!.text).toBe('Summary: State A signed a new pact_with_b on 2 * 3 * 4 boats.')
    expect(dossier.statements[0]!.appearsIn!.exact).toMatch(/^\*\*Summary/)
  })

  test('items of a list are statements where they are sentences or cite', () => {
    expect(lines('They agreed:\n\n- on boats\n- on bridges [1],\n- They pay.\n').slice(-2)).toEqual([
      'assertion | [1]',
      'assertion',
    ])
    expect(read('They agreed:\n\n- on bridges [1],\n- x').dossier.statements.at(-1)!.text).toBe('on bridges')
  })

  test('more than a dossier holds is joined, cut or left, and said', () => {
    const many = readBrief('x.\n\n'.repeat(10_500))
    expect(many.dossier.sources[0]!.text!.blocks.length).toBeLessThanOrEqual(10_000)
    const long = read(`${'word '.repeat(50_000)}end.`)
    expect(long.dossier.statements).toEqual([])
    expect(long.dossier.sources[0]!.text!.blocks).toHaveLength(2)
    const edge = readBrief(`${'a'.repeat(199_999)}🤝.`).dossier.sources[0]!.text!.blocks
    expect(edge.map(({ text }) => text.length)).toEqual([199_999, 3])
    expect(long.open[1]!.message).toMatch(/runs on for 250004 characters/)
  })
})

describe('speakers in English', () => {
  test.each([
    ['Officials said the pact holds [1].', 'paraphrase | Officials <anonymous> | [1]'],
    ['The pact holds, officials said.', 'paraphrase | officials <anonymous>'],
    [
      '“It holds,” said Ms. Anna Example, the foreign minister of State A.',
      'quotation | Ms. Anna Example (foreign minister of State A) | “It holds”',
    ],
    [
      '"It holds," Anna Example, the foreign minister, said on Tuesday.',
      'quotation | Anna Example (foreign minister) | “It holds”',
    ],
    ["'It holds,' the minister said, 'for now.'", 'quotation | the minister | “It holds” | “for now.”'],
    ['The pact “will hold,” he said, adding that both sides were ready.', 'paraphrase | he | “will hold”'],
    ['He said State C will "soon no longer dare" to attack.', 'paraphrase | He | “soon no longer dare”'],
    ['According to Gen. Bruno Sample, the pact holds.', 'paraphrase | Gen. Bruno Sample'],
    [
      'The text is secret, according to a senior official at the ministry.',
      'paraphrase | a senior official at the ministry',
    ],
    ['State A said the talks had failed.', 'paraphrase | State A'],
    ['Norway and Denmark said they would meet.', 'paraphrase | Norway | Denmark'],
    ['On Tuesday the minister said the deal was dead.', 'paraphrase | the minister'],
    ['In a statement, the ministry said the deal was dead.', 'paraphrase | the ministry'],
    ['A joint statement said the sides would meet.', 'paraphrase | A joint statement'],
    ['Anna Example, who leads the delegation, said the pact was dead.', 'paraphrase | Anna Example'],
    [
      'Mullah Example, acting minister of defence, said: “They will soon no longer dare.”',
      'quotation | Mullah Example (acting minister of defence) | “They will soon no longer dare.”',
    ],
    [
      'Prime Minister C. Example of State A called it “a first step”.',
      'paraphrase | Prime Minister C. Example of State A (Prime Minister) | “a first step”',
    ],
    ['Critics, however, say the pact is empty.', 'paraphrase | Critics'],
    ['The minister — speaking after talks in City X — said the deal was done.', 'paraphrase | The minister'],
    [
      "The institute's director, Clara Muster, told the daily that “it is weak”.",
      "paraphrase | The institute's director, Clara Muster (institute's director) | “it is weak”",
    ],
    [
      "“It is weak,” said the institute's director, Clara Muster.",
      "quotation | the institute's director, Clara Muster (institute's director) | “It is weak”",
    ],
    [
      '"It holds," Bruno Sample said, according to the state news agency.',
      'paraphrase | Bruno Sample | “It holds”',
    ],
    [
      'One official close to the talks said there had been ‘no shouting’.',
      'paraphrase | One official close to the talks | “no shouting”',
    ],
    ['‘We’re not there yet,’ she cautioned.', 'quotation | she | warn | “We’re not there yet”'],
    ['State A denied that it was consulted.', 'paraphrase | State A | deny'],
    ['The minister warned against new sanctions.', 'paraphrase | The minister | warn'],
    ['The ministry announced that the pact was void.', 'paraphrase | The ministry | announce'],
    [
      'State A’s government rejected the pact as “null and void”.',
      'paraphrase | State A’s government | reject | “null and void”',
    ],
    ['The president threatened to leave the pact.', 'paraphrase | The president | threaten'],
    ['State A accused State B of breaking the truce.', 'paraphrase | State A | accuse'],
  ])('%s', (text, expected) => expect(only(text)).toBe(expected))

  test.each([
    'The deal was announced by officials in May.',
    'The announced deal was void.',
    'He is said to be ill.',
    'Officials refused to say who signed.',
    'The minister did not confirm the visit.',
    'Neither side said when the talks would resume.',
    'It was not clear who said what.',
    'The sides added three articles.',
    'The president threatened the border region.',
    'The talks stalled after officials said in May that nobody would come.',
    'According to the treaty, each side can leave.',
    'The pact, called “Pact of Steel” by critics, was signed.',
    'The “agreement” was signed.',
    'Reports of losses multiplied.',
  ])('nobody is made to speak in: %s', (text) => expect(only(text)).toBe('assertion'))

  test('two speakers in a sentence are left to people', () => {
    const { dossier, open } = read(
      'State C called it “a threat”; the ministry of State D said it was “studying the text” [1].',
    )
    expect(dossier.statements[0]!.kind).toBe('assertion')
    expect(open.some(({ message }) => message.startsWith('More than one speaker'))).toBe(true)
  })

  test.each([
    'Smith said the deal was "final", but Jones replied that it was "a draft" [1].',
    '"Is this peace?" asked one delegate; "perhaps", replied another.',
    '“This is a victory,” said Foreign Minister Fabius, while Xi Jinping called it "fair".',
    'Smith said the deal was final, while Jones, the premier, replied that it was a draft.',
    'According to Smith, the deal is "final", but Jones called it "a draft".',
    'The minister said Jones described the meeting as “constructive”.',
    'Smith said the pact, called “Pact of Steel” by critics, was dead.',
    'Smith said Jones was quoted as saying that it was "dead".',
    'The minister said that, according to State B, the text was "final".',
    'In what he called "a mistake," Smith said yes.',
  ])('more than one may speak in: %s', (text) => {
    const { dossier, open } = read(text, { language: 'en' })
    expect(dossier.statements.map(line)).toEqual([expect.stringMatching(/^assertion(?: \| \[1\])?$/)])
    expect(open.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^More than one speaker; make a statement of each/),
    )
  })

  test.each([
    'Asked about "secret annexes", Lavrov said there were none.',
    'Asked about "secret annexes," Lavrov said, "there are none".',
    '"It holds," Smith told reporters in the "Green Room".',
    'Smith told the daily "Kommersant" that it was over.',
    'Smith said it was "fair" while protesters waved "shame" signs.',
    'Smith said it was "fair"; the text has a "secret annex".',
  ])('words are quoted outside of the speech in: %s', (text) => {
    const { dossier, open } = read(text, { language: 'en' })
    expect(dossier.statements.map(line)).toEqual(['assertion'])
    expect(open[0]!.message).toMatch(/^Words are quoted outside of what the speaker is reported to say/)
  })

  test.each([
    [
      'The defence minister, Han Min-koo, called it "an essential step" and said that it would "not be reversed".',
      'The defence minister, Han Min-koo (defence minister) | “an essential step” | “not be reversed”',
    ],
    ['Han, the minister, called Smith "a liar".', 'Han (minister) | “a liar”'],
    ['Han, the minister, warned Smith on Tuesday.', 'Han (minister) | warn'],
    ['Han, the minister, said Tuesday, in City X, that it was over.', 'Han (minister)'],
    ['Smith said that the deal was "good" and that it would "last".', 'Smith | “good” | “last”'],
    ['He said it was “a start”, but not “the end”.', 'He | “a start” | “the end”'],
    ['Smith said the deal announced in May was "final".', 'Smith | “final”'],
    ['Smith said it was "fair", and urged "calm".', 'Smith | “fair” | “calm”'],
    ['Smith said that Jones had warned of a war.', 'Smith'],
    ['“It holds,” said Smith, adding that it was "fair".', 'Smith | “It holds” | “fair”'],
    ['In the coming weeks the pact “will hold,” Smith said.', 'Smith | “will hold”'],
    ['Smith said States A, B, and C would be "ready".', 'Smith | “ready”'],
  ])('one speaker alone: %s', (text, expected) =>
    expect(only(text, { language: 'en' })).toBe(`paraphrase | ${expected}`),
  )

  test('a title and a name make a person, a country a state, a ministry a body; anything else stays open', () => {
    const { dossier } = read(
      'President Anna Example said yes. Norway said yes. The Ministry of Boats said yes. Bruno Sample said yes. Officials said yes.',
    )
    expect(dossier.actors).toEqual([
      { type: 'actor', kind: 'person', id: 'actor:anna-example', name: 'Anna Example' },
      { type: 'actor', kind: 'state', id: 'actor:norway', name: 'Norway', countryCode: 'NO' },
      { type: 'actor', kind: 'state-body', id: 'actor:ministry-of-boats', name: 'Ministry of Boats' },
      {
        type: 'actor',
        kind: 'unidentified',
        id: 'actor:bruno-sample',
        name: 'Bruno Sample',
        reason: 'not-identified',
      },
      {
        type: 'actor',
        kind: 'unidentified',
        id: 'actor:officials',
        name: 'Officials',
        reason: 'not-identified',
      },
    ])
  })

  test('a last name alone is the one person before who bears it, and that is said', () => {
    const { dossier, inferred } = read('President Anna Example said yes. Example said no.')
    expect(dossier.statements.map((s) => ('speakers' in s ? s.speakers?.[0]?.actor : ''))).toEqual([
      'actor:anna-example',
      'actor:anna-example',
    ])
    expect(
      inferred.some(({ message }) => message.includes('the only speaker before of that last name')),
    ).toBe(true)
    const two = read('President Anna Example said yes. Minister Bruno Example said yes. Example said no.')
    expect(two.dossier.actors.map(({ id }) => id)).toEqual([
      'actor:anna-example',
      'actor:bruno-example',
      'actor:example',
    ])
  })

  test('each pronoun is a stranger of its own', () => {
    expect(read('He said yes. He said no.').dossier.actors.map(({ id }) => id)).toEqual([
      'actor:he',
      'actor:he-2',
    ])
  })

  test('a speaker on condition of anonymity is withheld', () => {
    const { dossier } = read('A diplomat, speaking on condition of anonymity, said that it was over.')
    expect(dossier.actors[0]).toMatchObject({ name: 'Diplomat', reason: 'withheld' })
    expect(line(dossier.statements[0]!)).toBe('paraphrase | A diplomat <background>')
  })

  test('a quoted paragraph after a colon is the words of the speaker announced', () => {
    expect(lines('The minister said:\n\n“It holds. It will last.”\n')).toEqual([
      'paraphrase | The minister',
      'quotation | The minister | “It holds. It will last.”',
    ])
  })

  test('a quotation that runs over paragraphs is never the words of the brief', () => {
    const { dossier } = read(
      '“This is the beginning. It is not the end.\n\n“We will not go back,” Example said.\n\nIt rained.',
    )
    expect(dossier.statements.map(line)).toEqual([
      'quotation | ? | “This is the beginning.”',
      'quotation | ? | “It is not the end.”',
      'quotation | Example | “We will not go back”',
      'assertion',
    ])
    expect(lines('„Das ist ein Anfang. Wir gehen weiter.“ Es regnete.', { language: 'de' }).at(-1)).toBe(
      'assertion',
    )
  })

  test('speech that is not plain stands as the words of the brief, with a note', () => {
    const { dossier, open } = read('As the talks stalled officials said the text was ready.')
    expect(dossier.statements[0]!.kind).toBe('assertion')
    expect(read('In the capital of State A officials said the text was ready.').open[0]!.message).toMatch(
      /not plainly who/,
    )
    expect(open.map(({ pointer }) => pointer)).toEqual(['/agreements'])
  })
})

describe('judgements', () => {
  test.each([
    ['The pact is unlikely to last [1].', 'assessment | [1]'],
    ['State C could respond in kind [1].', 'assessment | [1]'],
    ['The sides could not agree [1].', 'assertion | [1]'],
    ['Each side may withdraw from the pact [1].', 'assertion | [1]'],
    ['The deal may lead to a new round [1].', 'assessment | [1]'],
    ['State A signed in May [1].', 'assertion | [1]'],
    ['The pact marks a strategic shift.', 'assessment'],
    ['State A seeks to end the dispute.', 'assessment'],
    ['State A seeks to end the dispute [1].', 'assertion | [1]'],
    ['Officials said the pact could fail.', 'paraphrase | Officials <anonymous>'],
  ])('%s', (text, expected) => expect(only(text)).toBe(expected))
})

describe('other languages', () => {
  test.each([
    [
      'ru',
      '«Мы готовы», — заявил министр обороны И. И. Примеров [1].',
      'quotation | министр обороны И. И. Примеров | “Мы готовы” | [1]',
    ],
    [
      'ru',
      'По словам представителя министерства, текст не опубликуют [2].',
      'paraphrase | представителя министерства | [2]',
    ],
    [
      'ru',
      'Министр сообщил журналистам, что стороны «не боятся давления».',
      'paraphrase | Министр | “не боятся давления”',
    ],
    ['ru', 'Президент предупредил, что договор не действует.', 'paraphrase | Президент | warn'],
    ['uk', 'Він сказав, що договір діє.', 'paraphrase | Він'],
    [
      'de',
      '„Das ist ein neues Kapitel“, sagte Außenministerin Anna Beispiel.[1]',
      'quotation | Außenministerin Anna Beispiel | “Das ist ein neues Kapitel” | [1]',
    ],
    [
      'de',
      'Laut dem Verteidigungsministerium gilt der Vertrag fünf Jahre.',
      'paraphrase | dem Verteidigungsministerium',
    ],
    ['de', 'Der Minister hat gesagt, dass der Vertrag gilt.', 'paraphrase | Der Minister'],
    ['de', '»Wir sind bereit«, sagte er.', 'quotation | er | “Wir sind bereit”'],
    [
      'fr',
      '« Nous tournons la page », a déclaré le ministre de la Défense, M. Exemple [1, 2].',
      'quotation | le ministre de la Défense, M. Exemple (ministre de la Défense) | “Nous tournons la page” | [1] | [2]',
    ],
    [
      'fr',
      '« C’est un accord historique », a-t-il souligné.',
      'quotation | il | “C’est un accord historique”',
    ],
    ['fr', 'Selon des responsables, le texte restera secret.', 'paraphrase | des responsables'],
    ['fr', 'Il a ajouté qu’elle signerait.', 'paraphrase | Il'],
    [
      'es',
      '«Abrimos una etapa», dijo el ministro de Defensa, Juan Ejemplo [1].',
      'quotation | el ministro de Defensa, Juan Ejemplo (ministro de Defensa) | “Abrimos una etapa” | [1]',
    ],
    ['es', 'Él añadió que “no habrá sorpresas”.', 'paraphrase | Él | “no habrá sorpresas”'],
    ['fa', 'وزیر دفاع گفت که متن منتشر نمی‌شود [۲].', 'paraphrase | وزیر دفاع | [2]'],
    ['fa', 'او گفت: «ما آماده‌ایم».', 'quotation | او | “ما آماده‌ایم”'],
    ['ar', 'وقال وزير الدفاع إن النص لن ينشر [2].', 'paraphrase | وزير الدفاع | [2]'],
    ['ar', '«لا نخفي شيئا»، قال المتحدث باسم الوزارة.', 'quotation | المتحدث باسم الوزارة | “لا نخفي شيئا”'],
    [
      'zh',
      '外交部发言人表示：“我们翻开了新的一页。”[1]',
      'quotation | 外交部发言人 | “我们翻开了新的一页。” | [1]',
    ],
    ['zh', '据官方媒体报道，文本不会公布。', 'paraphrase | 官方媒体'],
    ['ja', '外相は「新しい章が始まった」と述べた［１］。', 'quotation | 外相 | “新しい章が始まった” | [1]'],
    ['ja', '政府関係者によると、本文は公表されない。', 'paraphrase | 政府関係者'],
  ])('%s: %s', (language, text, expected) => expect(only(text, { language })).toBe(expected))

  test.each([
    ['de', 'Der Minister sagte: „Wir sind bereit“, aber Schmidt erklärte: „Wir nicht“.'],
    ['fr', '« Oui », a déclaré le ministre, mais Dupont a répondu : « Non ».'],
    ['es', '«Sí», dijo el ministro, pero Ejemplo respondió: «No».'],
    ['ru', '«Да», — сказал министр, а Примеров ответил: «Нет».'],
    ['zh', '外交部表示：“我们准备好了”，国防部称：“我们没有。”'],
  ])('%s: more than one may speak in: %s', (language, text) => {
    const { dossier, open } = read(text, { language })
    expect(dossier.statements.map(line)).toEqual(['assertion'])
    expect(open[0]!.message).toMatch(/^More than one speaker/)
  })

  test('words quoted outside of the speech are given to nobody', () => {
    const { dossier, open } = read(
      'Interrogé sur les « annexes secrètes », Lavrov a déclaré qu’il n’y en avait pas.',
      { language: 'fr' },
    )
    expect(dossier.statements.map(line)).toEqual(['assertion'])
    expect(open[0]!.message).toMatch(/^Words are quoted outside/)
  })

  test('a language without words for speech gives no speakers', () => {
    expect(only('“Olemme valmiita”, sanoi ministeri [1].', { language: 'fi' })).toBe('assertion | [1]')
  })

  test.each([
    [
      'en',
      'State A and State B have signed a pact on the repair of weapons, and the text will not be published.',
    ],
    [
      'de',
      'Staat A und Staat B haben einen Vertrag über die Reparatur von Waffen unterzeichnet, und der Text ist nicht öffentlich.',
    ],
    [
      'fr',
      'L’État A et l’État B ont signé un accord sur la réparation des armes, et le texte ne sera pas publié par les parties.',
    ],
    [
      'es',
      'El Estado A y el Estado B firmaron un acuerdo sobre la reparación de las armas, y el texto no se publicará.',
    ],
    [
      'ru',
      'Государство А и государство Б подписали договор о ремонте оружия, и текст его не был опубликован.',
    ],
    ['fa', 'دولت الف و دولت ب توافق‌نامه‌ای برای تعمیر جنگ‌افزار امضا کردند که متن آن منتشر نشده است.'],
    ['ar', 'وقعت الدولة الأولى والدولة الثانية اتفاقا في العاصمة على إصلاح الأسلحة ولم ينشر النص.'],
    ['zh', '甲国与乙国签署了关于武器维修的协议，协议文本没有公布，双方也没有说明内容。'],
    ['ja', '甲国と乙国は武器の修理に関する協定に署名したが、協定の本文は公表されていない。'],
  ])('%s is read from the text, and that is said', (language, text) => {
    const { dossier, inferred } = read(text)
    expect(dossier.language).toBe(language)
    expect(inferred[0]).toMatchObject({ pointer: '/language' })
  })

  test('a text that does not tell its language is undetermined', () => {
    const { dossier, open } = read('Pactum 2031 [1]')
    expect(dossier.language).toBe('und')
    expect(open[0]!.pointer).toBe('/language')
  })
})

describe('references', () => {
  test('that the text does not list can be given', () => {
    const { dossier } = read('State A signed [1][x].', {
      references: [
        { marker: 'x', title: 'Text', publisher: 'The Daily', date: '2031', url: 'https://example.org/x' },
      ],
    })
    expect(dossier.statements[0]!.citations).toEqual(['citation:1', 'citation:x'])
    expect(dossier.sources.find(({ id }) => id === 'source:reference-x')).toMatchObject({
      title: 'Text',
      issued: '2031',
    })
  })

  test('two entries of one number are both cited, and that is said', () => {
    const { dossier, open } = read(
      'State A signed [1].\n\nSources\n[1] https://example.org/a\n[1] https://example.org/b\n',
    )
    expect(dossier.statements[0]!.citations).toHaveLength(2)
    expect(open.some(({ message }) => message.includes('more than one entry [1]'))).toBe(true)
  })

  test('two numbers for one address are pointed out', () => {
    const { open } = read(
      'State A signed [1, 2].\n\nSources\n[1] https://example.org/a\n[2] https://example.org/a\n',
    )
    expect(open.some(({ message }) => message.includes('one witness, not two'))).toBe(true)
  })

  test('hosts on which others publish are nobody’s publisher', () => {
    const { dossier, open } = read('State A signed [1].\n\nSources\n[1] https://x.com/example/status/1\n')
    expect(dossier.sources[1]).toEqual({
      type: 'source',
      kind: 'post',
      id: 'source:reference-1',
      url: 'https://x.com/example/status/1',
    })
    expect(open.some(({ message }) => message.startsWith('x.com carries what others publish'))).toBe(true)
  })

  test('publishers of one host are one', () => {
    const { dossier } = read(
      'A signed [1, 2].\n\nSources\n[1] https://www.example.org/a\n[2] https://example.org/b\n',
    )
    expect(dossier.actors.map(({ id }) => id)).toEqual(['actor:example.org'])
  })

  test('an entry that nothing cites is kept, and that is said', () => {
    const { dossier, open } = read(
      'A signed [1].\n\nSources\n[1] https://example.org/a\n[2] https://example.org/b\n',
    )
    expect(dossier.citations).toHaveLength(2)
    expect(open).toContainEqual({ pointer: '/citations/1', message: 'No statement cites reference [2].' })
  })

  test.each([
    'A signed.¹ B signed.²',
    'A signed.[^1] B signed.[^2]',
    'A signed [۱]. B signed [۲].',
    'A signed［１］. B signed［２］.',
  ])('markers of every style: %s', (text) =>
    expect(lines(text, { language: 'en' })).toEqual(['assertion | [1]', 'assertion | [2]']),
  )

  test('what is no marker is none', () => {
    const { dossier } = read('The array[0] of x[2] and [2015] in 5 km² [see](https://example.org) it is.')
    expect(dossier.citations).toEqual([])
  })

  test.each<[string, string[]]>([
    ['State A signed [1 2].', ['[1 2]']],
    ['State A signed (1). It left (2). It is “over” (1).', ['(1)', '(2)', '(1)']],
    ['It is due under Article 4 (1) of the pact (3), and 12 (2).', []],
  ])('what looks like a marker and is none is listed: %s', (text, expected) => {
    const list = '\n\nSources\n[1] https://example.org/a\n[2] https://example.org/b\n'
    const found = read(text + list, { language: 'en' }).open.flatMap(
      ({ message }) => /^“(.+)” was not read as a marker/.exec(message)?.[1] ?? [],
    )
    expect(found).toEqual(expected)
    expect(read(text).open.some(({ message }) => message.includes('“(1)”'))).toBe(false)
  })

  test('a marker in a heading has its source, and is said to be cited by no statement', () => {
    const { dossier, open } = read('# Pact [3]\n\nState A signed.\n')
    expect(dossier.citations.map(({ marker }) => marker)).toEqual(['3'])
    expect(open).toContainEqual({ pointer: '/citations/0', message: 'No statement cites reference [3].' })
  })

  test('ids stay apart where the names are the same up to their sixtieth character', () => {
    const long = 'a'.repeat(70)
    const labels = read(`A signed [^${long}1] and [^${long}2] and [^${long}3].\n`).dossier
    expect(labels.citations.map(({ id }) => id.slice(-4))).toEqual(['aaaa', 'aa-2', 'aa-3'])
    const body = `The Ministry of Boats and ${'Very '.repeat(10)}Long Rivers of State`
    const { dossier } = read(
      `A signed [1, 2].\n\nSources\n[1] Text, ${body} A, 3 May 2024\n[2] Text, ${body} B, 3 May 2024\n`,
    )
    expect(new Set(dossier.actors.map(({ id }) => id)).size).toBe(2)
    const ids = read('A signed [^договор] and [^reference].\n').dossier.citations.map(({ id }) => id)
    expect(ids).toEqual(['citation:reference', 'citation:reference-2'])
  })

  test('ids of markers beyond ASCII and long ones are ids', () => {
    const { dossier } = read('A signed [^договор] and [^a/b:c].\n')
    expect(dossier.citations.map(({ id, marker }) => [id, marker])).toEqual([
      ['citation:reference', 'договор'],
      ['citation:a-b-c', 'a/b:c'],
    ])
  })
})

describe('options', () => {
  test('go into the dossier', () => {
    const { dossier, inferred } = read('State A signed on Wednesday [1].', {
      id: 'dossier:ab',
      title: 'A and B',
      language: 'en',
      asOf: '2031-04',
      url: 'https://example.org/brief',
      issued: '2031-03-14',
    })
    expect(dossier).toMatchObject({ id: 'dossier:ab', title: 'A and B', language: 'en', asOf: '2031-04' })
    expect(dossier.sources[0]).toMatchObject({
      kind: 'webpage',
      title: 'A and B',
      url: 'https://example.org/brief',
      issued: '2031-03-14',
    })
    expect(inferred[0]!.message).toContain(
      '“Wednesday” reads as 2031-03-12, counted from the date of the brief',
    )
  })

  test.each<[string, string | undefined, string[]]>([
    [
      'State A signed on Thursday.',
      undefined,
      ['“Thursday” was not read as a date, because the date of the text'],
    ],
    [
      'State A signed on Thursday.',
      '2031-03',
      ['“Thursday” was not read as a date, because the date of the text'],
    ],
    ['Yesterday State A signed.', '2031-03-14', []],
    ['State A signed last month.', undefined, ['“last month” was not read']],
    ['Yesterday State A signed.', undefined, ['“Yesterday” was not read']],
    ['State A signed on 3 May and in June.', undefined, ['“3 May” was not read', '“June” was not read']],
    [
      'State A signed on 3/4/2020.',
      '2031-03-14',
      ['“3/4/2020” was not read as a date, because which of its figures'],
    ],
    [
      'It took effect on September 3.',
      '2020-05-06',
      ['“September 3” was not read as a date, because its year'],
    ],
    ['State A signed on Thursday, last month and on 3 May 2024.', '2031-03-14', []],
    ['State A may march in the Sunday Times of 3 May 2024, version 1.2.2020.1.', undefined, []],
  ])('dates that are not read are listed: %s', (text, issued, expected) => {
    const { open } = read(text, { language: 'en', ...(issued && { issued }) })
    const unread = open.filter(({ message }) => message.includes('as a date'))
    expect(unread.map(({ pointer }) => pointer)).toEqual(expected.map(() => '/statements/0/text'))
    for (const [i, start] of expected.entries()) expect(unread[i]!.message.startsWith(start)).toBe(true)
  })

  test.each<[ReadBriefOptions, RegExp]>([
    [{ id: 'a b' }, /option id is "a b"/],
    [{ title: ' ' }, /option title/],
    [{ language: 'english' }, /option language is "english".*such as en/],
    [{ asOf: 'soon' }, /option asOf is "soon".*2024-09-03/],
    [{ issued: '2031-02-30' }, /option issued/],
    [{ issued: '2031/2032' }, /option issued/],
    [{ url: 'javascript:alert(1)' }, /option url/],
    [{ references: [{ marker: '' }] }, /option references/],
    [{ references: [{ marker: '1', url: 'ftp://a' }] }, /option references/],
    [{ references: [{ marker: '1', date: 'May' }] }, /option references/],
  ])('%j is refused in words', (options, message) => {
    expect(() => readBrief('x', options)).toThrow(message)
    expect(() => readBrief('x', options)).toThrow(RangeError)
  })

  test('a text without a headline is titled by its first words', () => {
    expect(read('State A signed [1].').dossier).toMatchObject({
      title: 'State A signed.',
      id: 'dossier:state-a-signed',
    })
    expect(read('').dossier).toMatchObject({
      title: 'Untitled brief',
      id: 'dossier:untitled-brief',
      statements: [],
    })
    expect(read(`State A ${'signed and '.repeat(40)}left.`).dossier.title).toMatch(/^.{60,120}…$/)
    expect(read('Договор подписан').dossier.id).toBe('dossier:brief')
  })

  test('a question and an unstorable character are pointed out', () => {
    expect(read('What does it hold?', { language: 'en' }).open[0]!.message).toMatch(
      /A question states nothing/,
    )
    expect(
      readBrief('State A\0 signed.').open.some(({ message }) => message.includes('null character')),
    ).toBe(true)
  })
})
