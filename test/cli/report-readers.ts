import { type Schema, validator } from '@exodus/schemasafe'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import { SaxesParser } from 'saxes'
import { expect } from 'vitest'

interface XmlElement {
  tag: string
  attributes: Record<string, string>
  /** The text that stands directly in the element. */
  text: string
}

/** Reads XML 1.0 as strictly as a parser does, and lists its elements. */
export function readXml(text: string): XmlElement[] {
  const parser = new SaxesParser()
  const found: XmlElement[] = []
  const open: XmlElement[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { tag: name, attributes, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', (content) => {
    if (open.length > 0) open.at(-1)!.text += content
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return found
}

/** One pattern of the published schema has a bracket too many, which strict regular expressions refuse. */
const schema: Schema = JSON.parse(JSON.stringify(sarifSchema).replaceAll('{2}]?$', '{2}$'))
export const isSarif = validator(schema, { mode: 'lax', includeErrors: true, allErrors: true })

export function expectSarif(text: string): void {
  const log = JSON.parse(text)
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
}

/** What GitHub makes of a workflow command: nothing but `%25`, `%0D`, `%0A` and, in properties, `%3A` and `%2C` is decoded. */
export function readAnnotation(line: string): {
  command: string
  properties: Record<string, string>
  message: string
} {
  const [, command, list, data] = /^::([a-z]+) (.*?)::(.*)$/.exec(line)!
  const decoded = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties = list!.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return [
      pair.slice(0, at),
      decoded(
        pair
          .slice(at + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      ),
    ]
  })
  return { command: command!, properties: Object.fromEntries(properties), message: decoded(data!) }
}
