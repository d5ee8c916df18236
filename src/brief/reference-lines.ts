import type { Actor, Source } from '../types.ts'
import type { CitedThing } from './cited-markers.ts'
import { escapeInline } from './markdown.ts'

/** "Title, Publisher, 3 May 2024, https://…", as far as the records say it. */
export function referenceLine(
  { sources, key }: CitedThing,
  actors: readonly Actor[],
  markdown: boolean,
): string {
  const write = markdown ? escapeInline : (text: string) => text
  const lines = sources.map((source) => {
    const names = [source.title, publisherOf(source, actors), source.issuedText ?? source.issued]
    const parts = names
      .filter((part) => part !== undefined && part !== '')
      .map((part) => write(oneLine(part!)))
    if (source.url !== undefined) parts.push(markdown ? `<${source.url}>` : source.url)
    return parts.join(', ')
  })
  const known = lines.filter((line) => line !== '')
  if (known.length > 0) return known.join('; ')
  return write(`No details are recorded of this source (${sources[0]?.id ?? key}).`)
}

function publisherOf({ publisher, container }: Source, actors: readonly Actor[]): string | undefined {
  return actors.find(({ id }) => id === publisher)?.name ?? container
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
