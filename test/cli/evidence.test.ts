import { createHash } from 'node:crypto'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { communique, dossierText, folderWith, root } from './run.ts'

const example = readFileSync(join(root, 'examples/dossier/brief-with-text.json'), 'utf8')

/** The example without the offsets of its passages. */
const bare = example.replaceAll(/,\s*"start": \d+,\s*"end": \d+/g, '')

/** A dossier that quotes `exact` from a source without a text. */
function quoting(exact: string, source: object = {}): string {
  return dossierText({
    actors: [{ type: 'actor', kind: 'person', id: 'actor:p', name: 'Person P' }],
    statements: [
      {
        type: 'statement',
        kind: 'paraphrase',
        id: 'statement:s',
        text: 'Person P spoke.',
        speakers: [{ actor: 'actor:p' }],
        quotes: [{ exact }],
        citations: ['citation:c'],
      },
    ],
    citations: [{ type: 'citation', id: 'citation:c', source: 'source:ru-af/report' }],
    sources: [{ type: 'source', kind: 'webpage', id: 'source:ru-af/report', ...source }],
  })
}

interface Report {
  inputs: { diagnostics: { rule: string; message: string }[]; coverage?: { quotations: object } }[]
  summary: { coverage?: object }
}

/** The findings on evidence of a check with a folder of snapshots. */
function checkWith(files: Record<string, string | Buffer>, exact: string, source: object = {}) {
  const folder = folderWith({ 'dossier.json': quoting(exact, source) })
  const sources = folderWith(files)
  const run = communique(['check', '--format', 'json', '--sources', sources, 'dossier.json'], { cwd: folder })
  const report = JSON.parse(run.out) as Report
  const rules = report.inputs[0]!.diagnostics.map(({ rule }) => rule).filter((rule) =>
    rule.startsWith('evidence/'),
  )
  return { ...run, report, rules: rules.filter((rule) => rule !== 'evidence/no-passage') }
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

const PAGE = `<!doctype html><html><head><title>Step</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav><h1>A Step</h1><script>"a last step"</script>
<p>Person&nbsp;P called it &ldquo;a <em>first</em> step&rdquo; in
the capital.</p><table><tr><td>first cell</td><td>second cell</td></tr></table></body></html>`

describe('check --sources', () => {
  it.each([
    ['the id as path', 'ru-af/report.txt'],
    ['the id with another sign for the slash', 'ru-af_report.txt'],
    ['the whole id', 'source_ru-af_report.md'],
  ])('finds a text by %s', (_, name) => {
    const { rules, code, report } = checkWith(
      { [name]: 'Person P called it a first step.\n' },
      'a first step',
    )
    expect(rules).toEqual([])
    expect(code).toBe(0)
    expect(report.inputs[0]!.coverage!.quotations).toMatchObject({ count: 1, total: 1 })
  })

  it('fails on a quotation that the text does not have', () => {
    const { rules, code, report } = checkWith(
      { 'ru-af/report.txt': 'He called it a first step.' },
      'a last step',
    )
    expect(rules).toEqual(['evidence/quote-altered'])
    expect(code).toBe(1)
    expect(report.inputs[0]!.coverage!.quotations).toMatchObject({ count: 0, total: 1, failed: 1 })
  })

  it('reads the words of a page and nothing else of it', () => {
    const files = { 'ru-af/report.html': PAGE }
    expect(checkWith(files, 'called it “a first step” in the capital').rules).toEqual([])
    expect(checkWith(files, 'a last step').rules).toEqual(['evidence/quote-altered'])
    expect(checkWith(files, 'color: red').rules).toEqual(['evidence/quote-absent'])
    expect(checkWith(files, 'first cellsecond cell').rules).not.toEqual([])
  })

  it.each(['archive', 'textSha256'] as const)('finds a file of any name by its digest (%s)', (key) => {
    const digest = sha256(PAGE)
    const source =
      key === 'textSha256'
        ? { textSha256: digest }
        : { archive: { url: 'https://example.org/copy', captured: '2024', sha256: digest } }
    const { rules } = checkWith({ 'a/b/capture 17.html': PAGE }, 'a first step', source)
    expect(rules).toEqual([])
  })

  it('reports a file of the right name that is not what was recorded', () => {
    const source = { archive: { url: 'https://example.org/copy', captured: '2024', sha256: sha256('other') } }
    const { rules, code } = checkWith({ 'ru-af/report.html': PAGE }, 'a first step', source)
    expect(rules).toEqual(['evidence/hash-mismatch'])
    expect(code).toBe(1)
  })

  it('reads a page in the encoding that it names', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xcf, 0xe5, 0xf0, 0xe2, 0xfb, 0xe9, 0x20, 0xf8, 0xe0, 0xe3]),
      Buffer.from('</p>'),
    ])
    expect(checkWith({ 'ru-af/report.html': page }, 'Первый шаг', { language: 'en' }).rules).toEqual([])
  })

  it('says which file it could not read, and does without it', () => {
    const { rules, err, code } = checkWith(
      { 'ru-af/report.txt': Buffer.from([0x41, 0xff, 0xfe, 0x00]) },
      'a step',
    )
    expect(rules).toEqual(['evidence/unverifiable'])
    expect(err).toContain('The snapshot ru-af/report.txt is not text')
    expect(err).toContain('Save it as UTF-8.')
    expect(code).toBe(0)
  })

  it.each([
    ['', 'ru-af/report.txt', 'is empty'],
    ['\ufeff \n', 'ru-af/report.txt', 'holds no words'],
    ['<p><script>x()</script></p>', 'ru-af/report.html', 'holds no words'],
  ])('compares nothing with a snapshot of no words: %j', (content, name, words) => {
    const { rules, err, code, report } = checkWith({ [name]: content }, 'a step')
    expect(rules).toEqual(['evidence/unverifiable'])
    expect(err).toContain(`The snapshot ${name} ${words}; it was not used.`)
    expect(code).toBe(0)
    expect(report.summary.coverage).toMatchObject({ sources: { count: 0, total: 1 } })
  })

  it('never gives a source the text of another one', () => {
    const { rules } = checkWith(
      { 'ru_af/report.txt': 'a first step', 'ru/af/report.txt': 'a first step' },
      'a first step',
    )
    expect(rules).toEqual(['evidence/unverifiable'])
  })

  it('takes the file with the very name before one with another sign for the slash', () => {
    const { rules, err } = checkWith(
      { 'ru-af/report.txt': 'a first step', 'ru-af_report.html': 'a last step' },
      'a first step',
    )
    expect(rules).toEqual([])
    expect(err).toBe(
      'warning ru-af/report.txt was used as the snapshot of source:ru-af/report, and ru-af_report.html not, whose name fits it too; keep one of them.\n',
    )
  })

  it('keeps two sources apart that differ in one sign, and says so where one file must serve both', () => {
    const source = (local: string) => ({ type: 'source', kind: 'webpage', id: `source:${local}` })
    const citation = (local: string, exact: string) => ({
      type: 'citation',
      id: `citation:${local}`,
      source: `source:${local}`,
      passage: { exact },
    })
    const input = dossierText({
      sources: [source('a_b'), source('a/b')],
      citations: [citation('a_b', 'under'), citation('a/b', 'slash')],
    })
    const anchored = (files: Record<string, string>) =>
      communique(['anchor', '--sources', folderWith(files), '-'], { input })
    const both = anchored({ 'a/b.txt': 'slash', 'a_b.txt': 'under' })
    expect(both.err).toBe('2 passages: 2 filled, 0 put right, 0 right already, 0 not placed\n')
    expect(anchored({ 'a/b.txt': 'slash' }).err).toContain('the text of source:a_b is not held')
    expect(anchored({ 'a_b.txt': 'under' }).err).toContain(
      'a_b.txt was used as the snapshot of source:a_b and source:a/b; give each of them a file of its own.',
    )
  })

  it('names some of the files that serve no source', () => {
    const folder = {
      'ru-af/report.txt': 'a first step',
      'report.pdf': '%PDF',
      'a.txt': 'a',
      'b.md': 'b',
      'c.html': 'c',
    }
    const { err, rules } = checkWith({ ...folder, '.hidden': '' }, 'a first step')
    expect(rules).toEqual([])
    expect(err).toMatch(
      /^warning Not used from \S+: a\.txt, b\.md, c\.html and 1 more\. A snapshot is [^\n]+\n$/,
    )
  })

  it('follows no link out of the folder', () => {
    const outside = folderWith({ 'secret.txt': 'a first step' })
    const folder = folderWith({ 'dossier.json': quoting('a first step') })
    const sources = folderWith({ 'x.txt': 'x' })
    symlinkSync(join(outside, 'secret.txt'), join(sources, 'ru-af_report.txt'))
    const { out } = communique(['check', '--sources', sources, 'dossier.json'], { cwd: folder })
    expect(out).toContain('evidence/unverifiable')
  })

  it('refuses a folder that is not there', () => {
    const { code, err } = communique(['check', '--sources', 'nowhere', 'examples/dossier/empty.json'])
    expect(code).toBe(2)
    expect(err).toContain('There is no folder nowhere.')
  })
})

describe('coverage', () => {
  it('stands in the summary for people', () => {
    const { out } = communique(['check', 'examples/dossier/brief-with-text.json'])
    expect(out).toContain(
      'evidence: 2 of 2 sentences with a citation, 2 of 2 citations with a passage, 1 of 1 quotations verified, 2 of 2 sources with a snapshot',
    )
  })

  it('is numbers in JSON, for each input and for all', () => {
    const file = 'examples/dossier/brief-with-text.json'
    const folder = folderWith({ 'a.json': example, 'b.json': example })
    const { out } = communique(['check', '--format', 'json', 'a.json', 'b.json'], { cwd: folder })
    const report = JSON.parse(out) as Report
    expect(report.inputs[0]!.coverage).toEqual({
      sentences: { count: 2, total: 2 },
      citations: { count: 2, total: 2 },
      quotations: { count: 1, total: 1, failed: 0, ambiguous: 0, unverifiable: 0 },
      sources: { count: 2, total: 2 },
    })
    expect(report.summary.coverage).toMatchObject({ sentences: { count: 4, total: 4 } })
    const schemaOnly = communique(['check', '--level', 'schema', '--format', 'json', file])
    expect(JSON.parse(schemaOnly.out).inputs[0]).not.toHaveProperty('coverage')
  })

  it('is left out where a shape is wrong', () => {
    const { out, code } = communique(['check', '--format', 'json', '-'], {
      input: dossierText({ sources: [{}] }),
    })
    expect(code).toBe(1)
    expect(JSON.parse(out).inputs[0]).not.toHaveProperty('coverage')
  })

  it('counts the records of a stream', () => {
    const { citations, sources } = JSON.parse(example)
    const stream = [...citations, ...sources].map((record) => JSON.stringify(record)).join('\n')
    const { out } = communique(['check', '--ndjson', '--format', 'json', '-'], { input: stream })
    expect(JSON.parse(out).summary.coverage).toMatchObject({ citations: { count: 2, total: 2 } })
  })
})

describe('anchor', () => {
  it('fills the offsets and changes no other character', () => {
    const { out, err, code } = communique(['anchor', '-'], { input: bare })
    expect(bare).not.toBe(example)
    expect(out).toBe(example)
    expect(err).toContain('4 passages: 4 filled, 0 put right, 0 right already, 0 not placed')
    expect(code).toBe(0)
  })

  it('leaves right offsets alone and puts wrong ones right', () => {
    const wrong = example.replace('"start": 35', '"start": 34')
    expect(wrong).not.toBe(example)
    const { out, err } = communique(['anchor', '-'], { input: wrong })
    expect(out).toBe(example)
    expect(err).toContain('0 filled, 1 put right, 3 right already')
    expect(communique(['anchor', '-'], { input: example }).out).toBe(example)
  })

  it('keeps to JSON without spaces', () => {
    const minified = JSON.stringify(JSON.parse(bare))
    const { out } = communique(['anchor', '-'], { input: minified })
    expect(out).toBe(JSON.stringify(JSON.parse(example)))
  })

  it('writes lines that end as the others do', () => {
    const { out } = communique(['anchor', '-'], { input: bare.replaceAll('\n', '\r\n') })
    expect(out).toBe(example.replaceAll('\n', '\r\n'))
  })

  it('counts code points', () => {
    const folder = folderWith({
      'd.json': dossierText({
        citations: [{ type: 'citation', id: 'citation:c', source: 'source:s', passage: { exact: 'signed' } }],
        sources: [
          {
            type: 'source',
            kind: 'webpage',
            id: 'source:s',
            text: { blocks: [{ kind: 'paragraph', text: '🤝🇦🇫 signed.' }] },
          },
        ],
      }),
    })
    expect(communique(['anchor', 'd.json'], { cwd: folder }).out).toContain('"start":4,"end":10')
  })

  it.each(['{ "\\u0065xact": "signed" }', '{"e\\u0078act" : "signed", "\\u0070refix": "was "}'])(
    'finds the place behind a key written with escapes: %s',
    (passage) => {
      const input = dossierText({
        citations: [{ type: 'citation', id: 'citation:c', source: 'source:s', passage: { exact: 'here' } }],
        sources: [
          {
            type: 'source',
            kind: 'webpage',
            id: 'source:s',
            text: { blocks: [{ kind: 'paragraph', text: 'It was signed.' }] },
          },
        ],
      }).replace('{"exact":"here"}', passage)
      const { out, code } = communique(['anchor', '-'], { input })
      expect(JSON.parse(out).citations[0].passage).toEqual({
        ...JSON.parse(passage),
        start: 7,
        end: 13,
      })
      expect(out.replaceAll(/, ?"(start|end)" ?: ?[0-9]+/g, '')).toBe(input)
      expect(code).toBe(0)
    },
  )

  it('writes nothing where the result would not read as before', () => {
    const text = (words: string) => `{ blocks: [{ kind: paragraph, text: ${words} }] }`
    const yaml = [
      'type: dossier',
      'formatVersion: "1"',
      'id: dossier:d',
      'title: T',
      'language: en',
      'actors: []',
      'agreements: []',
      'statements: []',
      'citations:',
      '  - { type: citation, id: "citation:a", source: "source:s", passage: &p { exact: signed } }',
      '  - { type: citation, id: "citation:b", source: "source:t", passage: *p }',
      'sources:',
      `  - { type: source, kind: webpage, id: "source:s", text: ${text('It was signed.')} }`,
      `  - { type: source, kind: webpage, id: "source:t", text: ${text('They signed.')} }`,
      '',
    ].join('\n')
    const folder = folderWith({ 'd.yaml': yaml })
    const { code, err } = communique(['anchor', 'd.yaml', '--write'], { cwd: folder })
    expect(err).toContain('without changing something else; nothing was written')
    expect(code).toBe(3)
    expect(readFileSync(join(folder, 'd.yaml'), 'utf8')).toBe(yaml)
  })

  it('says that it cannot write', () => {
    const { code, err } = communique(['anchor', '-', '--out', 'none/d.json'], { input: bare })
    expect(err).toContain('none/d.json cannot be written: there is no such folder.')
    expect(code).toBe(74)
  })

  it('says what it could not place, and why', () => {
    const citation = (id: string, source: string, exact: string) => ({
      type: 'citation',
      id: `citation:${id}`,
      source: `source:${source}`,
      passage: { exact },
    })
    const input = dossierText({
      citations: [
        citation('twice', 's', 'was signed'),
        citation('altered', 's', 'The treaty was read and signed'),
        citation('absent', 's', 'nothing like it'),
        citation('elsewhere', 't', 'was signed'),
      ],
      sources: [
        {
          type: 'source',
          kind: 'webpage',
          id: 'source:s',
          text: { blocks: [{ kind: 'paragraph', text: 'The treaty was signed. The protocol was signed.' }] },
        },
        { type: 'source', kind: 'webpage', id: 'source:t' },
      ],
    })
    const { out, err, code } = communique(['anchor', '-'], { input })
    expect(out).toBe(input)
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toEqual([
      '4 passages: 0 filled, 0 put right, 0 right already, 4 not placed',
      '  citation:twice /citations/0/passage: "was signed" stands at 2 places of source:s; add the words before or after it (prefix, suffix)',
      '  citation:altered /citations/1/passage: "The treaty was read and signed" is not in source:s, which has "The treaty was signed"',
      '  citation:absent /citations/2/passage: "nothing like it" is not in source:s',
      '  citation:elsewhere /citations/3/passage: the text of source:t is not held',
    ])
  })

  it('uses the snapshots of a folder', () => {
    const sources = folderWith({ 't.txt': 'It was signed.' })
    const input = dossierText({
      citations: [
        { type: 'citation', id: 'citation:c', source: 'source:t', passage: { exact: 'was signed' } },
      ],
      sources: [{ type: 'source', kind: 'webpage', id: 'source:t' }],
    })
    const { out, code } = communique(['anchor', '--sources', sources, '-'], { input })
    expect(out).toContain('{"exact":"was signed","start":3,"end":13}')
    expect(code).toBe(0)
  })

  it('writes back with --write, or elsewhere with --out', () => {
    const folder = folderWith({ 'd.json': bare })
    expect(communique(['anchor', 'd.json', '--out', 'e.json'], { cwd: folder })).toMatchObject({
      out: '',
      code: 0,
    })
    expect(readFileSync(join(folder, 'd.json'), 'utf8')).toBe(bare)
    expect(readFileSync(join(folder, 'e.json'), 'utf8')).toBe(example)
    communique(['anchor', 'd.json', '--write'], { cwd: folder })
    expect(readFileSync(join(folder, 'd.json'), 'utf8')).toBe(example)
  })

  it.each([
    [['anchor', '-', '--write'], 'Standard input cannot be written back to.'],
    [['anchor', 'd.json', '--write', '--out', 'e.json'], 'not both'],
  ])('refuses %j', (args, message) => {
    const folder = folderWith({ 'd.json': bare })
    const { code, err } = communique(args, { cwd: folder, input: bare })
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(existsSync(join(folder, 'e.json'))).toBe(false)
  })

  it('refuses what is no dossier', () => {
    expect(communique(['anchor', '-'], { input: '{}' }).code).not.toBe(0)
  })

  it('fills YAML in its own style, comments and all', () => {
    const yaml = [
      '# kept',
      'type: dossier',
      'formatVersion: "1"',
      'id: dossier:d',
      'title: T',
      'language: en',
      'actors: []',
      'agreements: []',
      'statements: []',
      'citations:',
      '  - type: citation',
      '    id: citation:a',
      '    source: source:s',
      '    passage:',
      '      exact: was signed # in Geneva',
      '  - { type: citation, id: "citation:b", source: "source:s", passage: { exact: "It was" } }',
      '  - type: citation',
      '    id: citation:c',
      '    source: source:s',
      '    passage:',
      '      exact: >-',
      '        signed in',
      '        Geneva',
      '      start: 1',
      'sources:',
      '  - type: source',
      '    kind: webpage',
      '    id: source:s',
      '    text: { blocks: [{ kind: paragraph, text: It was signed in Geneva. }] }',
      '',
    ].join('\n')
    const folder = folderWith({})
    writeFileSync(join(folder, 'd.yaml'), yaml)
    const { out } = communique(['anchor', 'd.yaml'], { cwd: folder })
    expect(out).toBe(
      yaml
        .replace('# in Geneva\n', '# in Geneva\n      start: 3\n      end: 13\n')
        .replace('{ exact: "It was" }', '{ exact: "It was", start: 0, end: 6 }')
        .replace('        Geneva\n      start: 1\n', '        Geneva\n      end: 23\n      start: 7\n'),
    )
  })
})
