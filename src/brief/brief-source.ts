import type { Source } from '../types.ts'
import type { Block } from './blocks.ts'
import { type Byline, readByline } from './byline.ts'
import { type BriefNote, excerpt } from './notes.ts'
import type { ReadBriefOptions } from './options.ts'
import type { ReadSentence } from './sentences.ts'
import { cut, label } from './speakers.ts'
import { storedBlocks } from './stored-blocks.ts'

/** A block of a text with its sentences. */
export interface Part {
  block: Block
  sentences: ReadSentence[]
}

const LONGEST_TITLE = 120

/** What the lines under the headline say of author and date. */
export function bylineOf(
  text: string,
  parts: readonly Part[],
  options: ReadBriefOptions,
  inferred: BriefNote[],
): Byline {
  const found: Byline = {}
  for (const { block } of parts)
    if (block.kind === 'byline') Object.assign(found, readByline(text.slice(block.start, block.end)))
  if (found.author !== undefined)
    inferred.push({
      pointer: '/sources/0/authors/0',
      message: `The author is read from the byline: ${found.author}`,
    })
  if (found.date !== undefined && options.issued === undefined)
    inferred.push({
      pointer: '/sources/0/issued',
      message: `The date of the text is the line under its headline: ${found.date}`,
    })
  return found
}

/** The title given, the headline, or the first words of the text. */
export function titleOf(
  text: string,
  parts: readonly Part[],
  options: ReadBriefOptions,
  inferred: BriefNote[],
): string {
  if (options.title !== undefined) return options.title
  const headline = parts.find(({ block }) => block.kind === 'headline')
  if (headline) {
    const words = label(plain(text.slice(headline.block.start, headline.block.end)))
    inferred.push({ pointer: '/title', message: `The title is the first line: ${excerpt(words)}` })
    return words
  }
  const first = parts.flatMap(({ sentences }) => sentences).find(({ words }) => /[\p{L}\p{N}]/u.test(words))
  if (!first) return 'Untitled brief'
  const words = label(plain(first.words))
  inferred.push({
    pointer: '/title',
    message: 'The text has no headline; the title is made of its first words.',
  })
  if (words.length <= LONGEST_TITLE) return words
  const short = cut(words, LONGEST_TITLE)
  const space = short.lastIndexOf(' ')
  return `${space > LONGEST_TITLE / 2 ? short.slice(0, space) : short}…`
}

/** A line without the marks of Markdown headings and emphasis. */
function plain(line: string): string {
  return line
    .replace(/\n[=-]{3,}\s*$/, '')
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s#+$/, '')
    .replace(/\*\*|__/g, '')
}

/** The source record of the text itself. */
export function briefSource(
  text: string,
  parts: readonly Part[],
  title: string,
  options: ReadBriefOptions,
  { author, date }: Byline,
): Source {
  const blocks = storedBlocks(
    text,
    parts.map(({ block }) => block),
  )
  const headed = parts.some(({ block }) => block.kind === 'headline') || options.title !== undefined
  return {
    type: 'source',
    kind: options.url === undefined ? 'unspecified' : 'webpage',
    id: 'source:brief',
    ...(headed && { title }),
    ...(author !== undefined && { authors: [{ name: label(author) }] }),
    ...(options.url !== undefined && { url: options.url }),
    ...(blocks.length > 0 && { text: { blocks } }),
    ...(date !== undefined && { issued: date }),
  }
}
