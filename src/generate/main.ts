import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ruleExampleIndex, ruleIndex } from './rules.ts'

const root = join(import.meta.dirname, '../..')

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

// What is written below imports the rules, so their index must be right before it is loaded.
write('src/rules/index.ts', ruleIndex())
write('src/rules/examples.ts', ruleExampleIndex())

const { GENERATED_FOLDERS, generatedFiles } = await import('./files.ts')
// All texts are made before anything is deleted, so that a failure leaves the folders as they were.
const files = generatedFiles()
for (const folder of GENERATED_FOLDERS) rmSync(join(root, folder), { recursive: true, force: true })
for (const [path, text] of files) write(path, text)
