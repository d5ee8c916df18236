/**
 * Runs the hostile table and the long streams under Node 20, 22 and 24: `npm run test:hostile`, or some of them with
 * `npm run test:hostile -- 22`. Other versions than one's own come from the package `node` of the npm registry. One that
 * cannot be had is skipped, and fails where CI is set.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSIONS = ['20', '22', '24']

const given = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'communique-nodes-'))
const results = { passed: 0, failed: 0, skipped: 0 }
try {
  for (const version of given.length > 0 ? given : VERSIONS) results[runUnder(version)]++
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${results.passed} passed, ${results.failed} failed, ${results.skipped} skipped`)
process.exitCode = results.failed > 0 ? 1 : 0

function runUnder(version: string): keyof typeof results {
  const node = nodeOf(version)
  if (node === undefined) {
    console.log(`Node ${version} cannot be installed.`)
    return process.env.CI === 'true' ? 'failed' : 'skipped'
  }
  console.log(`Node ${versionOf(node)}`)
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.hostile.config.ts'], {
    env: { ...process.env, COMMUNIQUE_NODE: node },
    stdio: 'inherit',
  })
  return status === 0 ? 'passed' : 'failed'
}

/** The program of a version: the one that runs this, or one from the registry. */
function nodeOf(version: string): string | undefined {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath
  const home = join(folder, version)
  spawnSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', `node@${version}`], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  const node = join(home, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(node) && versionOf(node)?.startsWith(`${version}.`) ? node : undefined
}

function versionOf(node: string): string | undefined {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().slice(1) : undefined
}
