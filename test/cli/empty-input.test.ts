import { expect, it } from 'vitest'
import { checkInput } from '../../src/cli/check-input.ts'
import { ExitCode, Stop } from '../../src/cli/exit-code.ts'
import type { InputFormat } from '../../src/cli/inputs.ts'

function stopOf(text: string, format: InputFormat): unknown {
  const input = { name: 'a', format, read: () => Buffer.from(text) }
  try {
    return checkInput(input, {}, false)
  } catch (error) {
    return error
  }
}

it.each([
  ['json', '', 'A dossier has at least its type, formatVersion, id, title, language and five lists;'],
  ['yaml', ' \n', 'A dossier has at least its type,'],
  ['ndjson', '\ufeff\r\n', 'A record stream has one record on each line;'],
] as const)('an empty input in %s is told what belongs there', (format, text, words) => {
  const stop = stopOf(text, format) as Stop
  expect(stop).toBeInstanceOf(Stop)
  expect(stop).toMatchObject({ exitCode: ExitCode.input, message: 'a is empty.' })
  expect(stop.help).toContain(words)
})

it.each(['json', 'ndjson'] as const)('what is no space in JSON is not nothing in %s', (format) => {
  expect(stopOf('\v\n', format)).toMatchObject({
    diagnostics: [
      {
        rule: 'schema/syntax',
        message: expect.stringMatching(/^Expected a value but found the character U\+000B/),
      },
    ],
  })
})
