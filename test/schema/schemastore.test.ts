import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { schemaStoreFiles } from '../../src/generate/schemastore.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const files = schemaStoreFiles()
const entry = JSON.parse(files.get('catalog-entry.json')!)
const below = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`))

const validate = new Ajv2020({ strict: true, discriminator: true }).compile(
  read('schemas/v1/dossier.bundle.json'),
)

describe('the entry for SchemaStore', () => {
  it('points to the published schema that stands alone', () => {
    expect(entry.url).toBe(read('schemas/v1/dossier.bundle.json').$id)
  })

  it('matches files that are named as dossiers and no others', () => {
    const cwd = new URL('examples/', root).pathname
    const matched = globSync(
      entry.fileMatch.map((name: string) => `**/${name}`),
      { cwd },
    )
    const dossiers = globSync('**/*.json', { cwd }).filter((name) => name.endsWith('.dossier.json'))
    expect(dossiers.length).toBeGreaterThan(5)
    expect(matched.sort()).toEqual(dossiers.sort())
  })

  it.each(below('test'))('%s is accepted', (path) => {
    expect(validate(JSON.parse(files.get(path)!)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(below('negative_test'))('%s is refused', (path) => {
    expect(validate(JSON.parse(files.get(path)!))).toBe(false)
  })

  it('holds cases of both sorts', () => {
    expect(below('test').length).toBeGreaterThanOrEqual(4)
    expect(below('negative_test').length).toBeGreaterThanOrEqual(12)
  })
})
