import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generateBrief } from '../brief/brief-generator.ts'
import { communique, folderWith, root } from './run.ts'

const FIXTURE = 'test/brief/fixtures/river-pact.txt'
const DOSSIER = 'examples/taliban-russia-military-technical.dossier.json'
const fixture = readFileSync(join(root, FIXTURE), 'utf8')

describe('communique read', () => {
  test('writes a dossier that passes the check, and says what it inferred and left open', () => {
    const { code, out, err } = communique(['read', FIXTURE])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ type: 'dossier', language: 'en', brief: 'source:brief' })
    expect(Object.keys(JSON.parse(out)).slice(0, 4)).toEqual(['type', 'formatVersion', 'id', 'title'])
    expect(err).toMatch(/^15 statements, 11 actors, 6 sources\nInferred, please confirm \(\d+\):\n/)
    expect(err).toContain('Left open (7):\n')
    expect(err).toContain('  Who “He” is was not guessed: He said State C will "soon no longer dare"')
    const checked = communique(['check', '-'], { input: out })
    expect(checked.out).toMatch(/0 errors/)
    expect(checked.code).toBe(0)
  })

  test('reads standard input and takes options', () => {
    const { code, out } = communique(
      [
        'read',
        '-',
        '--id',
        'ab',
        '--title',
        'A and B',
        '--language',
        'en',
        '--as-of',
        '2031-04',
        '--url',
        'https://example.org/b',
        '--issued',
        '2031-03-14',
      ],
      { input: 'State A signed on Wednesday [1].\n' },
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      id: 'dossier:ab',
      title: 'A and B',
      asOf: '2031-04',
      sources: [{ url: 'https://example.org/b', issued: '2031-03-14' }, {}],
    })
  })

  test('--out, --notes and --quiet', () => {
    const folder = folderWith({ 'brief.txt': 'State A signed [1].\n' })
    const { code, out, err } = communique(
      ['read', 'brief.txt', '--out', 'dossier.json', '--notes', 'notes.json', '--quiet'],
      { cwd: folder },
    )
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')).statements).toHaveLength(1)
    const notes = JSON.parse(readFileSync(join(folder, 'notes.json'), 'utf8'))
    expect(Object.keys(notes)).toEqual(['inferred', 'open'])
    expect(notes.open[0]).toEqual({ pointer: expect.any(String), message: expect.any(String) })
  })

  test('prints a hundred notes of a kind and counts the others', () => {
    const { err } = communique(['read', '-'], { input: 'He said yes. '.repeat(150) })
    expect(err).toMatch(/Left open \(\d+\):/)
    expect(err).toMatch(/… and \d+ more; --notes FILE writes them all\./)
  })

  test.each<[string[], number, RegExp]>([
    [['read'], 2, /missing required argument 'file'/],
    [['read', 'nowhere.txt'], 3, /There is no file nowhere\.txt/],
    [['read', '-'], 3, /<stdin> is empty/],
    [['read', FIXTURE, '--as-of', 'soon'], 2, /--as-of is "soon", but it must be a date such as/],
    [['read', FIXTURE, '--language', 'english'], 2, /--language is "english"/],
    [['read', FIXTURE, '--url', 'example.org'], 2, /--url is "example\.org"/],
    [['read', FIXTURE, '--out', 'no/such/folder/x.json'], 74, /cannot be written: there is no such folder/],
    [['render', FIXTURE], 3, /not/],
    [['render', FIXTURE, '--as', 'html'], 2, /It must be text or markdown/],
  ])('%j is explained', (args, code, words) => {
    const run = communique(args)
    expect(run.err).toMatch(words)
    expect(run.out).toBe('')
    expect(run.code).toBe(code)
  })

  test('bytes that are no UTF-8 are refused, not repaired', () => {
    const { code, err, out } = communique(['read', '-'], { input: Buffer.from([0x41, 0xe9, 0x42, 0x2e]) })
    expect(code).toBe(3)
    expect(err).toMatch(/not valid UTF-8/)
    expect(out).toBe('')
  })

  test.each<[string, string, RegExp]>([
    ['a dossier in YAML', 'type: dossier\nformatVersion: "1"\nid: dossier:a\n', /is a dossier already/],
    ['a stream', '{"type":"statement"}\n{"type":"actor"}\n', /is JSON with records \(statement\)/],
    ['a list', '[{"type":"actor"}]', /is JSON with records \(actor\)/],
    ['other JSON', '{"a":1}', /is JSON, not a text/],
  ])('%s is no text', (_, input, words) => {
    const { code, err, out } = communique(['read', '-'], { input })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(words)
  })

  test.each(['[1]', '[1] State A signed.\n', '{State A} signed.', 'type: dossier\n'])(
    '%j is a text',
    (input) => {
      expect(communique(['read', '-'], { input }).code).toBe(0)
    },
  )

  test('control characters of the text do not reach the terminal', () => {
    const { err } = communique(['read', '-'], { input: '“\u001b[31mYes\u202e,” he said.\n' })
    expect(err).not.toMatch(/[\u001b\u202e]/)
    expect(err).toContain('\\u{1b}')
  })
})

describe('communique render', () => {
  const dossier = communique(['read', FIXTURE, '--quiet']).out

  test.each([
    ['the fixture', fixture],
    ['Windows line ends', fixture.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${fixture}`],
    ['no final line break', fixture.trimEnd()],
    ['blank lines only', '\n \n\n'],
    ['generated briefs', Array.from({ length: 40 }, (_, i) => generateBrief(i + 5000).text).join('\n\n')],
  ])('gives back %s byte for byte', (_, text) => {
    const read = communique(['read', '-', '--quiet'], { input: text })
    expect(read.code).toBe(0)
    expect(communique(['render', '-'], { input: read.out })).toEqual({ code: 0, out: text, err: '' })
  })

  test('--as markdown and --renumber', () => {
    const markdown = readFileSync(join(root, 'test/brief/fixtures/river-pact.md'), 'utf8')
    expect(communique(['render', '-', '--as', 'markdown'], { input: dossier }).out).toBe(markdown)
    const read = communique(['read', '-', '--quiet'], { input: 'A signed [7]. B signed [3, 7].\n' })
    expect(communique(['render', '-', '--renumber'], { input: read.out }).out).toBe(
      'A signed [1]. B signed [1, 2].\n',
    )
  })

  test('writes a dossier without a text from its statements', () => {
    const { code, out, err } = communique(['render', DOSSIER])
    expect(code).toBe(0)
    expect(err).toBe(
      `${DOSSIER} does not store the text of its brief: what was written is made of its statements.\n`,
    )
    expect(out).toMatch(/^Military-technical agreement of Russia and the Taliban\n\n.+ \[1, 2\]\.\n/)
    expect(out).toMatch(/\nReferences\n\[1\] /)
  })

  test('says that there is nothing to write', () => {
    const input = JSON.stringify({
      ...JSON.parse(dossier),
      statements: [],
      citations: [],
      sources: [],
      brief: undefined,
    })
    const { code, out, err } = communique(['render', '-'], { input })
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toBe(
      '<stdin> holds neither the text of a brief nor statements, so there was nothing to write.\n',
    )
  })
})
