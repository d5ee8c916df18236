import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GENERATED_FOLDERS, generatedFiles } from './files.ts'

const root = join(import.meta.dirname, '../..')
for (const folder of GENERATED_FOLDERS) rmSync(join(root, folder), { recursive: true, force: true })
for (const [path, text] of generatedFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
