import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { communique, folderWith, root } from './run.ts'

const guide = readFileSync(join(root, 'docs/guide/reading.md'), 'utf8')

test('the guide to reading shows what the program prints', () => {
  const dossier = join(folderWith({}), 'dossier.json')
  const runs = [...guide.matchAll(/^```\n\$ communique ([^\n]+)\n([\s\S]*?)^```/gm)]
  expect(runs.map(([, line]) => line!.split(' ')[0])).toEqual(['read', 'check'])
  for (const [, line, printed] of runs) {
    const { out, err } = communique(line!.replace('dossier.json', dossier).split(' '))
    expect(out + err).toBe(printed)
  }
})
