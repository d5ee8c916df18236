import { expect, it } from 'vitest'
import { stepsOf } from './page.ts'

const page = (...blocks: string[]) => ['# Page', ...blocks, 'The end.'].join('\n\n')

it('reads files, commands and what these print, in order', () => {
  const text = page(
    '```py read.py\nprint(1)\n```',
    '```sh\npython3 read.py\n```',
    '```text\n1\n```',
    '```sh\ntrue\n```',
  )
  expect(stepsOf(text)).toEqual([
    { file: 'read.py', text: 'print(1)\n' },
    { commands: 'python3 read.py\n', prints: '1\n' },
    { commands: 'true\n' },
  ])
})

it('refuses a block that nobody would run', () => {
  expect(() => stepsOf(page('```py\nprint(1)\n```'))).toThrow('print(1)')
  expect(() => stepsOf(page('```text\n1\n```'))).toThrow()
})
