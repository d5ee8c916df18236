import { describe, expect, test } from 'vitest'
import { checkEach } from '../../src/cli/check-each.ts'
import { findInputs } from '../../src/cli/inputs.ts'
import { type ProgressOptions, progressLine, totalSize } from '../../src/cli/progress-line.ts'
import { dossierText, folderWith } from './run.ts'

/** A terminal with a clock that stands until it is set. */
function terminal(options: ProgressOptions & { columns?: number; isTTY?: boolean } = {}) {
  const { columns = 80, isTTY = true, ...rest } = options
  let time = 5000
  let written = ''
  const stream = { isTTY, columns, write: (text: string) => (written += text) }
  const line = progressLine({ stream, now: () => time, ...rest })
  return {
    line,
    at(milliseconds: number) {
      time = 5000 + milliseconds
    },
    /** What the terminal shows on the line. */
    shown: () => written.split('\r\u001b[K').at(-1),
    written: () => written,
  }
}

describe('the line of progress', () => {
  test('tells facts, speed and the time left', () => {
    const { line, at, shown } = terminal({ total: 100e6 })
    at(2000)
    line!.update(50e6, ['1000 lines', '3 rejected'])
    expect(shown()).toBe('1000 lines, 3 rejected, 25 MB/s, 2 s left')
    at(20_000)
    line!.update(60e6, [])
    expect(shown()).toBe('3.0 MB/s, 13 s left')
  })

  test('leaves the time left out where the size is not known, and the speed where nothing is done', () => {
    const { line, at, shown } = terminal()
    line!.update(0, ['checking a.ndjson'], true)
    expect(shown()).toBe('checking a.ndjson')
    at(1000)
    line!.update(20e6, [])
    expect(shown()).toBe('20 MB/s')
  })

  test('does not count what an earlier run has done as speed', () => {
    const { line, at, shown } = terminal({ total: 100e6, done: 80e6 })
    at(1000)
    line!.update(90e6, [])
    expect(shown()).toBe('10 MB/s, 1 s left')
  })

  test('is written four times a second at most, unless it is urgent', () => {
    const { line, at, written } = terminal()
    for (let time = 0; time < 1000; time += 10) {
      at(time)
      line!.update(1e6, ['x'])
    }
    expect(written().split('x').length - 1).toBe(3)
    line!.update(1e6, ['y'], true)
    expect(written()).toContain('y')
  })

  test('is taken away, once', () => {
    const { line, written, shown } = terminal()
    line!.clear()
    expect(written()).toBe('')
    line!.update(1, ['x'], true)
    line!.clear()
    line!.clear()
    expect(shown()).toBe('')
    expect(written().endsWith('x\r\u001b[K')).toBe(true)
  })

  test('never wraps, and shows no escapes of a file name', () => {
    const { line, shown } = terminal({ columns: 20 })
    line!.update(0, [`\u001b[2J${'x'.repeat(100)}`], true)
    expect(shown()).toBe(`\\u{1b}[2J${'x'.repeat(10)}`)
  })

  test('is for terminals only', () => {
    expect(terminal({ isTTY: false }).line).toBeUndefined()
  })

  test('the size of inputs is known unless one is packed, a pipe or missing', () => {
    const cwd = folderWith({ a: 'abc', b: 'de', 'c.gz': 'f' })
    expect(totalSize([`${cwd}/a`, `${cwd}/b`])).toBe(5)
    for (const other of [`${cwd}/c.gz`, '-', `${cwd}/none`, cwd])
      expect(totalSize([`${cwd}/a`, other])).toBeUndefined()
  })
})

describe('a check of several inputs', () => {
  test('tells before each input what the ones before had, and announces large ones at once', () => {
    const bad = dossierText({ actors: [{ type: 'actor' }] })
    const cwd = folderWith({ 'a.json': bad, 'b.json': '{', 'c.json': bad + ' '.repeat(9 << 20) })
    const names = ['a.json', 'b.json', 'c.json'].map((name) => `${cwd}/${name}`)
    const told: [bytes: number, facts: readonly string[], urgent: boolean | undefined][] = []
    const progress = {
      update: (...update: (typeof told)[number]) => void told.push(update),
      clear: () => undefined,
    }
    const outcomes = [...checkEach(findInputs(names), {}, false, progress)]
    expect(outcomes).toHaveLength(3)
    const errors = Number(/\d+/.exec(told[1]![1][2]!))
    expect(errors).toBeGreaterThan(0)
    expect(told).toEqual([
      [0, ['0 of 3 inputs', '0 records', '0 errors', names[0]], false],
      [bad.length, ['1 of 3 inputs', '2 records', `${errors} errors`, names[1]], false],
      [bad.length + 1, ['2 of 3 inputs', '2 records', `${errors + 1} errors`, names[2]], true],
    ])
  })
})
