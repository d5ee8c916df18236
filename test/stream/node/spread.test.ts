import { describe, expect, test } from 'vitest'
import { spreadBracket } from '../../../src/stream/node/spread.ts'

const actor = (id: string): string => `{"type":"actor","id":"actor:${id}"}`
const [a, b, c] = ['a', 'b', 'c'].map(actor) as [string, string, string]
const pretty = JSON.stringify(JSON.parse(a), undefined, 2)
const record = actor('x'.repeat(40_000))

const whole = (text: string) => spreadBracket(Buffer.from(text), true)

describe('a document over many lines', () => {
  const documents: [name: string, text: string, bracket: '{' | '['][] = [
    ['as programs print it', pretty, '{'],
    ['two of them', `${pretty}\n${pretty}\n`, '{'],
    ['behind blank lines and a mark', `\ufeff\n \r\n${pretty}`, '{'],
    ['with CRLF', pretty.replaceAll('\n', '\r\n'), '{'],
    ['with its first key beside the brace', '{ "type":"actor",\n  "id":"actor:a" }', '{'],
    ['with its braces alone', '{\n"type":"actor"\n}', '{'],
    ['a list of records', `[\n${a},\n${b}\n]\n`, '['],
    ['a list that begins beside its bracket', `[${a},\n${b}]`, '['],
    ['a list with commas at the front', `[ ${a}\n, ${b}\n, ${c}\n]`, '['],
    ['a list on two lines', `[\n${a}]`, '['],
    ['a long list that breaks off', `[\n${`${record},\n`.repeat(30)}`, '['],
    ['other words than ASCII', '{\n "title": "Договор"\n}', '{'],
  ]
  test.each(documents)('%s', (_, text, bracket) => {
    expect(whole(text)).toBe(bracket)
  })
})

describe('no document', () => {
  const streams: [name: string, text: string][] = [
    ['nothing', ''],
    ['white space', ' \n\r\n'],
    ['one record', a],
    ['two records', `${a}\n${b}\n`],
    ['records and blank lines', `\n${a}\n\n${b}`],
    ['text', 'Dear reader,\nwe'],
    ['a first record that was cut behind a comma', `{"type":"actor",\n${a}\n${b}`],
    ['a first record that was cut behind a colon', `{"type":\n${a}\n${b}\n`],
    ['a first record that was cut in a text', `{"type":"ac\n${a}\n`],
    ['a first record that was cut in a list', `{"type":[\n${a}\n${b}\n${c}\n`],
    ['a first record that was broken in two', `{"type":"actor",\n"id":"actor:a"}\n${b}\n${c}\n`],
    ['a first record with a comma behind it', `${a},\n${b},\n`],
    ['a first record too much', `${a} ${b}\n${c}`],
    ['a bracket and one record', `[\n${a}\n`],
    ['a line without an end', `[${record.repeat(30)}`],
  ]
  test.each(streams)('%s', (_, text) => {
    expect(whole(text)).toBe(false)
  })
})

test('more bytes never change what was said of fewer', () => {
  const cases: [text: string, told: '{' | '[' | false][] = [
    [pretty, '{'],
    [`[${a},\n${b}]`, '['],
    [`[\n${a}\n,${b}\n]`, '['],
    [`${a}\n${b}\n`, false],
    [`{"type":"actor",\n"id":"actor:a"}\n${b}\n`, false],
    [`{"type":\n${a}\n${b}\n`, false],
  ]
  for (const [text, told] of cases)
    for (let length = 0; length <= text.length; length++)
      expect([told, undefined], text.slice(0, length)).toContain(
        spreadBracket(Buffer.from(text.slice(0, length)), false),
      )
})

test('a whole first line is enough', () => {
  expect(spreadBracket(Buffer.from(`${a}\n`), false)).toBe(false)
  expect(spreadBracket(Buffer.from('{"type":"ac\n'), false)).toBe(false)
  expect(spreadBracket(Buffer.alloc(1 << 20, '[{"a":1},'), false)).toBe(false)
})
