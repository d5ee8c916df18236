import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GENERATED_FOLDERS, generatedFiles } from '../../src/generate/files.ts'

const root = join(import.meta.dirname, '../..')
const COMMAND = 'Run `npm run generate` and commit what it writes.'
const files = generatedFiles()

describe('generated files', () => {
  it('hold what the models and rules say now', () => {
    const stale = [...files].filter(([path, text]) => {
      const file = join(root, path)
      return !existsSync(file) || readFileSync(file, 'utf8') !== text
    })
    expect(
      stale.map(([path]) => path),
      COMMAND,
    ).toEqual([])
  })

  it('stand alone in their folders', () => {
    const surplus = GENERATED_FOLDERS.flatMap((folder) => filesBelow(join(root, folder)))
      .map((file) => relative(root, file))
      .filter((path) => !files.has(path))
    expect(surplus, COMMAND).toEqual([])
  })

  it('are the same when they are written twice', () => {
    expect(generatedFiles()).toEqual(files)
  })
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
