import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { disputes } from '../../src/derive/disputes.ts'
import type { Dossier } from '../../src/types.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const records = jsonFiles(join(root, 'examples'))
const flagship = read('examples/taliban-russia-military-technical.dossier.json') as Dossier

/** What a careful editor would ask the author of the brief. */
const known: Record<string, string[][]> = {
  'examples/taliban-russia-military-technical.dossier.json': [
    ['warning', 'statement/uncited', 'statement:brief/on-pakistan'],
  ],
}

describe('every example', () => {
  const validate = new Ajv2020({ strict: true, discriminator: true, validateFormats: false }).compile(
    read('schemas/v1/line.bundle.json') as object,
  )
  it.each(records)('%s is valid against the schema', (file) => {
    expect(validate(read(file)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(records)('%s passes the check with neither error nor warning that is not named here', (file) => {
    const findings = check(read(file)).diagnostics.filter(({ severity }) => severity !== 'info')
    expect(findings.map(({ severity, rule, record }) => [severity, rule, record])).toEqual(known[file] ?? [])
  })

  it.each(records.filter((file) => (read(file) as { type: string }).type === 'dossier'))(
    '%s names its schema by a path that leads there',
    (file) => {
      const { $schema } = read(file) as Dossier
      expect(new URL($schema!, `file:///${file}`).pathname).toBe('/schemas/v1/dossier.bundle.json')
    },
  )

  it('is listed in the README where it is a complete dossier', () => {
    const readme = readFileSync(join(root, 'examples/README.md'), 'utf8')
    for (const file of records.filter((name) => name.endsWith('.dossier.json')))
      expect(readme).toContain(`(${file.slice('examples/'.length)})`)
  })

  it('covers every type, every variant and every kind of actor', () => {
    const seen = new Set(
      records.map((file) => {
        const { type, kind } = read(file) as { type: string; kind?: string }
        return type === 'actor' || type === 'statement' ? `${type} ${kind}` : type
      }),
    )
    const schema = read('schemas/v1/line.bundle.json') as { $defs: Record<string, { enum?: string[] }> }
    const actors = [...schema.$defs.CollectiveActorKind!.enum!, 'coalition', 'person', 'unidentified']
    const statements = ['quotation', 'paraphrase', 'assertion', 'assessment']
    expect([...seen].sort()).toEqual(
      [
        ...actors.map((kind) => `actor ${kind}`),
        ...statements.map((kind) => `statement ${kind}`),
        'agreement',
        'citation',
        'dossier',
        'source',
      ].sort(),
    )
  })
})

describe('the flagship dossier', () => {
  it('shows the two dates of the signature with the sources on each side', () => {
    const [dispute, ...others] = disputes(flagship)
    expect(others).toEqual([])
    expect(dispute).toMatchObject({ about: 'event:ru-af/signature', property: 'date', compatible: [] })
    expect(dispute!.sides.map(({ value, sources }) => [value, sources.map(({ id }) => id)])).toEqual([
      ['[2024-09-01..2024-09-10]', ['source:brief']],
      ['2026-05-27', ['source:the-cradle', 'source:ustower', 'source:digest']],
    ])
  })

  it('traces The Cradle back to Interfax', () => {
    const later = disputes(flagship)[0]!.sides[1]!
    expect(later.origins).toEqual(['source:digest', 'source:interfax', 'source:ustower'])
  })

  it('reports the dispute as information', () => {
    const contested = check(flagship).diagnostics.filter(({ rule }) => rule === 'claim/contested')
    expect(contested.map(({ severity }) => severity)).toContain('info')
  })

  it('stores no date for the signature and no text of the brief', () => {
    expect(flagship.agreements[0]!.events![0]).not.toHaveProperty('date')
    expect(flagship.sources.filter((source) => 'text' in source)).toEqual([])
  })

  it('keeps the words of the speaker apart from the words of the brief', () => {
    const spoken = flagship.statements.filter((statement) => 'quotes' in statement)
    expect(spoken.map(({ id, kind }) => [id, kind])).toEqual([
      ['statement:brief/no-longer-dare', 'paraphrase'],
      ['statement:ustower/bilateral-relations', 'quotation'],
    ])
    expect(flagship.statements.find(({ id }) => id === 'statement:brief/pull-quote')).not.toHaveProperty(
      'speakers',
    )
  })

  it('takes no assessment for evidence', () => {
    const judged = flagship.statements.filter(({ kind }) => kind === 'assessment')
    expect(judged.length).toBeGreaterThan(7)
    expect(judged.filter((statement) => 'claims' in statement)).toEqual([])
  })
})

describe('the guide to hard cases', () => {
  const guide = readFileSync(join(root, 'docs/guide/hard-cases.md'), 'utf8')
  const snippets = [...guide.matchAll(/```json\n([^`]*)```/g)].map(([, text]) => text!)

  it('has a snippet for most cases', () => {
    expect(snippets.length).toBeGreaterThan(8)
  })

  it.each(snippets)('prints records that pass the check: %s', (text) => {
    const { diagnostics } = check(JSON.parse(text))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('links to examples that exist', () => {
    const links = [...guide.matchAll(/\]\(\.\.\/\.\.\/(examples\/[^)]*)\)/g)].map(([, path]) => path)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(records).toContain(link)
  })
})

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !/^(?:invalid|python|draft)\//.test(name))
    .map((name) => `examples/${name}`)
    .sort()
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}
