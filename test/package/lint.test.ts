import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { installed, tool } from './packed.ts'

test('publint has nothing to say', () => {
  const out = execFileSync(process.execPath, [tool('publint/src/cli.js'), installed().tarball, '--strict'], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
  expect(out).toContain('All good!')
})

test('the types resolve from ES modules, CommonJS and bundlers', () => {
  const out = execFileSync(
    process.execPath,
    [
      tool('@arethetypeswrong/cli/dist/index.js'),
      installed().tarball,
      '--profile',
      'node16',
      '--format',
      'json',
    ],
    { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 26 },
  )
  expect(JSON.parse(out).problems ?? {}).toEqual({})
})
