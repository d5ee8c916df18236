import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { communique, folderWith, root } from './run.ts'

const DRAFT = 'examples/draft/draft.json'
const SOURCES = ['--sources', 'examples/draft/sources']
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The draft of the example with its faults mended. */
function mended(): string {
  const draft = JSON.parse(read(DRAFT))
  Object.assign(draft.events[0], { date: '2024-09', dateText: 'early September 2024' })
  draft.statements[2].citations.pop()
  draft.statements[3].quotes[0] = 'soon no longer dare'
  return JSON.stringify(draft, null, 2)
}

describe('communique draft', () => {
  test('prints the dossier, and the faults of the draft with their lines on standard error', () => {
    const { code, out, err } = communique(['draft', DRAFT, ...SOURCES])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ type: 'dossier', brief: 'source:brief' })
    expect(err).toContain('error draft/wording-absent  examples/draft/draft.json:116:19\n')
    expect(err).toContain('  at e1 /events/0/dateText\n')
    expect(err).toContain('  write soon no longer dare\n')
    expect(err).toMatch(/✗ 1 input: 3 errors, 0 warnings, 0 info\n$/)
  })

  test('makes a dossier that passes the check of a draft without faults', () => {
    const { code, out, err } = communique(['draft', '-', ...SOURCES, '--id', 'ru-af'], { input: mended() })
    expect({ code, err }).toEqual({ code: 0, err: '✓ 1 input: 0 errors, 0 warnings, 0 info\n' })
    expect(JSON.parse(out).id).toBe('dossier:ru-af')
    expect(communique(['check', '-'], { input: out }).code).toBe(0)
  })

  test('--no-texts leaves the texts out, and the check finds them again', () => {
    const { out } = communique(['draft', '-', ...SOURCES, '--no-texts'], { input: mended() })
    expect(JSON.parse(out).sources.every((source: object) => !('text' in source))).toBe(true)
    const checked = communique(['check', '-', ...SOURCES], { input: out })
    expect(checked.code).toBe(0)
    expect(checked.out).toContain('4 of 5 sentences with a citation')
  })

  test('--repair prints the prompt instead of the dossier, and nothing where there is nothing to repair', () => {
    const folder = folderWith({})
    const target = join(folder, 'dossier.json')
    const first = communique(['draft', DRAFT, ...SOURCES, '--repair', '--out', target, '--quiet'])
    expect(first.code).toBe(1)
    expect(first.out).toMatch(/^The draft has 3 faults[.] /)
    expect(JSON.parse(readFileSync(target, 'utf8')).type).toBe('dossier')
    expect(first.err).not.toContain('at e1')
    const second = communique(['draft', '-', ...SOURCES, '--repair'], { input: mended() })
    expect({ code: second.code, out: second.out }).toEqual({ code: 0, out: '' })
  })

  test('prints findings in the formats of the check', () => {
    const json = communique(['draft', DRAFT, ...SOURCES, '--format', 'json'])
    expect(JSON.parse(json.err)).toMatchObject({
      inputs: [{ diagnostics: [{ rule: 'draft/wording-absent', location: { line: 116 } }, {}, {}] }],
      summary: { severities: { error: 3 } },
    })
    const sarif = communique(['draft', DRAFT, ...SOURCES, '--format', 'sarif'])
    expect(JSON.parse(sarif.err).runs[0].results).toHaveLength(3)
  })

  test('says what is wrong with a draft that is no draft', () => {
    const cut = communique(['draft', '-', ...SOURCES], { input: '{"title": "A"' })
    expect({ code: cut.code, out: cut.out }).toEqual({ code: 1, out: '' })
    expect(cut.err).toContain('error schema/syntax  <stdin>:1:14\n')
    const twice = communique(['draft', '-', ...SOURCES], {
      input: mended().replace('"title":', '"title": "Another",\n"title":'),
    })
    expect({ code: twice.code, out: twice.out }).toEqual({ code: 1, out: '' })
    expect(twice.err).toContain('error schema/duplicate-key  <stdin>:3:1\n')
  })

  test('says that a dossier is no draft, and where it is checked', () => {
    const file = 'examples/dossier/empty.json'
    expect(communique(['draft', file, ...SOURCES])).toEqual({
      code: 2,
      out: '',
      err: `error ${file} is a dossier already, not a draft.\n  Check it with \`communique check ${file}\`.\n`,
    })
  })

  test('--issued counts weekdays, --brief names the text', () => {
    const folder = folderWith({
      'a/article.txt': read('examples/draft/sources/brief.txt'),
      'a/other.txt': 'No.',
    })
    const sources = ['--sources', join(folder, 'a')]
    const unnamed = communique(['draft', '-', ...sources], { input: mended() })
    expect(unnamed.code).toBe(2)
    expect(unnamed.err).toContain('Say with --brief which text the draft takes apart: article, other.')
    const draft = mended().replaceAll('"source": "brief"', '"source": "article"')
    const named = communique(['draft', '-', ...sources, '--brief', 'article', '--issued', '2024-09-12'], {
      input: draft,
    })
    expect(named.code).toBe(0)
    expect(JSON.parse(named.out).sources[0]).toMatchObject({ id: 'source:brief', issued: '2024-09-12' })
  })

  test.each([
    [['draft', DRAFT], "required option '--sources <folder>' not specified"],
    [['draft', DRAFT, '--sources', 'nowhere'], 'There is no folder nowhere.'],
    [
      ['draft', DRAFT, '--sources', 'examples/actor'],
      'The folder examples/actor holds no text (.txt, .md, .markdown, .html, .htm, .xhtml).',
    ],
    [['draft', DRAFT, ...SOURCES, '--id', 'no id'], 'The option id is "no id"'],
    [['draft', DRAFT, ...SOURCES, '--as-of', 'soon'], 'The option as-of is "soon"'],
    [['draft', DRAFT, ...SOURCES, '--format', 'xml'], 'It must be human, json'],
    [['schema', '--profile', 'other'], 'It must be portable, openai or anthropic.'],
    [['schema', 'dossier', '--profile', 'openai'], 'With --profile there is one schema only'],
  ])('%j is wrong usage', (args, message) => {
    const { code, err } = communique(args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test('an unreadable draft ends in 3', () => {
    expect(communique(['draft', 'nowhere.json', ...SOURCES]).code).toBe(3)
    expect(communique(['draft', '-', ...SOURCES], { input: '' }).code).toBe(3)
  })

  test.each(['portable', 'openai', 'anthropic'])(
    'schema --profile %s prints what the package ships',
    (profile) => {
      const { code, out } = communique(['schema', '--profile', profile])
      expect({ code, out }).toEqual({ code: 0, out: read(`schemas/v1/llm/${profile}.json`) })
    },
  )
})
