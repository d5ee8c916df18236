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
  const problems = Object.values(JSON.parse(out).problems ?? {}).flat() as { resolutionKind?: string }[]
  // Node 10 knows no subpaths; it is older than anything that this package runs on.
  expect(problems.filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([])
})
