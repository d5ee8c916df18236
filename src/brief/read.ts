import { findMarkers } from '../text/markers.ts'
import { offsetIndex } from '../text/offsets.ts'
import type { Dossier } from '../types.ts'
import { readAttribution } from './attribute.ts'
import { type Block, blocksOf } from './blocks.ts'
import { briefSource, bylineOf, type Part, titleOf } from './brief-source.ts'
import { CitedSources } from './cited-sources.ts'
import { judgementIn } from './judgement.ts'
import { readLanguage } from './language.ts'
import { type BriefNote, excerpt } from './notes.ts'
import { checkReadOptions, type ReadBriefOptions } from './options.ts'
import { quotationsIn } from './quotations.ts'
import { parseReferences } from './references.ts'
import { type ReadSentence, sentencesOf } from './sentences.ts'
import { Slugs, slug } from './slug.ts'
import { Cast } from './speakers.ts'
import { StatementMaker } from './statements.ts'

/** A dossier made from a text, with what was inferred and what was left for a person. */
export interface ReadBrief {
  dossier: Dossier
  /** What was concluded from the text and may be wrong. */
  inferred: BriefNote[]
  /** What could not be read and was not guessed. */
  open: BriefNote[]
}

const LONGEST_PASSAGE = 20_000
const MOST_STATEMENTS = 100_000
const UNDETERMINED = 'und'

/**
 * Reads a text with [1, 2] markers as the skeleton of a dossier: the text itself in blocks, a statement for each
 * sentence with its place, kind, speaker and citations, a source for each marker. Nothing is guessed: `inferred`
 * lists what was concluded, `open` what is left. Throws a RangeError for an option that no dossier can hold.
 */
export function readBrief(text: string, options: ReadBriefOptions = {}): ReadBrief {
  checkReadOptions(options)
  const inferred: BriefNote[] = []
  const open: BriefNote[] = []
  const list = parseReferences(text)
  const tag = options.language ?? languageOf(list ? text.slice(0, list.start) : text, inferred, open)
  // The words of English speech and dates are found in no other language's text.
  const language = tag === UNDETERMINED ? 'en' : tag

  const cast = new Cast(new Slugs(), inferred, open)
  const cited = new CitedSources(new Slugs(['brief']), cast, inferred, open, 1)
  const given = new Set(options.references?.map(({ marker }) => marker))
  const references = [
    ...(options.references ?? []),
    ...(list?.entries.filter(({ marker }) => !given.has(marker)) ?? []),
  ]
  for (const reference of references) cited.add(reference)
  const blocks = blocksOf(text, list)
  const known = new Set(references.map(({ marker }) => marker))
  for (const marker of markersIn(text, blocks, known)) known.add(marker)
  for (const marker of known) cited.citationsOf(marker)

  const parts = blocks.map((block) => ({
    block,
    sentences: block.passages.flatMap((passage) =>
      sentencesOf(text, passage, { language, known, item: block.kind === 'list' }),
    ),
  }))
  markAnalysis(parts, language, inferred)
  const byline = bylineOf(text, parts, options, inferred)
  const issued = options.issued ?? byline.date
  const maker = new StatementMaker({
    text,
    index: offsetIndex(text),
    language,
    listed: new Set(references.map(({ marker }) => marker)),
    ...(issued !== undefined && { anchor: issued }),
    cast,
    inferred,
    open,
  })
  addStatements(parts, maker, cited, open)
  noteWhatIsLeft(text, parts, cited, open)

  const title = titleOf(text, parts, options, inferred)
  const local = options.id?.replace(/^dossier:/, '') ?? (/[a-z]/.test(slug(title)) ? slug(title) : 'brief')
  const brief = briefSource(text, parts, title, options, { ...byline, date: issued })
  return {
    dossier: {
      type: 'dossier',
      formatVersion: '1',
      id: `dossier:${local}`,
      title,
      language: tag,
      brief: brief.id,
      ...(options.asOf !== undefined && { asOf: options.asOf }),
      actors: cast.actors,
      agreements: [],
      statements: maker.statements,
      citations: cited.citations,
      sources: [brief, ...cited.sources],
    },
    inferred,
    open,
  }
}

/** The markers of a text outside its reference list, in the order of their first use. */
function markersIn(text: string, blocks: readonly Block[], known: ReadonlySet<string>): string[] {
  const found = blocks.flatMap(({ kind, start, end }) =>
    kind === 'references' ? [] : findMarkers(text.slice(start, end), { known }).flatMap(({ ids }) => ids),
  )
  return [...new Set(found)]
}

function languageOf(text: string, inferred: BriefNote[], open: BriefNote[]): string {
  const read = readLanguage(text)
  const pointer = '/language'
  if (read) inferred.push({ pointer, message: `The language was read as ${read.language}: ${read.because}.` })
  else
    open.push({
      pointer,
      message: 'The language could not be told from the text and is recorded as und, undetermined.',
    })
  return read?.language ?? UNDETERMINED
}

/** An unmarked analysis: the last paragraph of prose, which cites nothing and whose sentences mostly judge. */
function markAnalysis(parts: readonly Part[], language: string, inferred: BriefNote[]): void {
  const prose = parts.filter(({ sentences }) => sentences.length > 0)
  const last = prose.at(-1)
  if (!last || prose.length < 3 || last.block.kind !== 'paragraph') return
  const { sentences } = last
  if (sentences.length < 2 || sentences.some(({ markers }) => markers.length > 0)) return
  const judging = sentences.filter(({ words }) => judgementIn(words, language, false) !== undefined)
  if (judging.length * 2 < sentences.length) return
  const reports = ({ words }: ReadSentence) => {
    const read = readAttribution(words, quotationsIn(words), language)
    return read !== undefined && read !== 'unclear'
  }
  if (sentences.some(reports)) return
  last.block.kind = 'analysis'
  inferred.push({
    pointer: `/sources/0/text/blocks/${parts.indexOf(last)}/kind`,
    message: `The last paragraph was taken for analysis, because it cites nothing and most of it judges: ${excerpt(judging[0]!.words)}`,
  })
}

function addStatements(
  parts: readonly Part[],
  maker: StatementMaker,
  cited: CitedSources,
  open: BriefNote[],
): void {
  for (const { block, sentences } of parts) {
    if (sentences.length > 0) maker.startBlock()
    for (const sentence of sentences) {
      const { words, markers, start, end } = sentence
      const citations = markers.flatMap((marker) => cited.citationsOf(marker))
      if (!/[\p{L}\p{N}]/u.test(words)) {
        if (markers.length > 0)
          open.push({
            pointer: '/sources/0/text',
            message: `[${markers.join(', ')}] stands on its own and cites for no sentence.`,
          })
        continue
      }
      if (block.kind === 'list' && citations.length === 0 && !isSentence(words)) continue
      if (end - start > LONGEST_PASSAGE) {
        open.push({
          pointer: '/sources/0/text',
          message: `A sentence runs on for ${end - start} characters; a statement holds ${LONGEST_PASSAGE}, so none was made of it: ${excerpt(words)}`,
        })
        continue
      }
      if (maker.statements.length === MOST_STATEMENTS) {
        open.push({
          pointer: '/statements',
          message: `A dossier holds ${MOST_STATEMENTS} statements; none were made from here on: ${excerpt(words)}`,
        })
        return
      }
      maker.add(block.kind, sentence, citations)
    }
  }
}

/** An item of a list may be a few words only. */
function isSentence(words: string): boolean {
  return /[.!?…;。！？；؛؟۔।]["'”’»)\]*_]*$/.test(words)
}

const UNREAD: Record<NonNullable<Block['unread']>, string> = {
  table: 'A table',
  code: 'A block of code',
  'front-matter': 'The block of keys at the top',
}

function noteWhatIsLeft(text: string, parts: readonly Part[], cited: CitedSources, open: BriefNote[]): void {
  const used = new Set(parts.flatMap(({ sentences }) => sentences.flatMap(({ markers }) => markers)))
  for (const [at, { marker }] of cited.citations.entries())
    if (!used.has(marker!))
      open.push({ pointer: `/citations/${at}`, message: `No statement cites reference [${marker}].` })
  for (const [i, { block }] of parts.entries())
    if (block.unread)
      open.push({
        pointer: `/sources/0/text/blocks/${i}`,
        message: `${UNREAD[block.unread]} was kept as it is; no statements were made of it.`,
      })
  if (/[\0\ud800-\udfff]/u.test(text))
    open.push({
      pointer: '/sources/0/text',
      message:
        'The text holds a null character or half of a character. It was kept as it is, and the check will report it.',
    })
  if (parts.some(({ sentences }) => sentences.length > 0))
    open.push({
      pointer: '/agreements',
      message:
        'No agreement was recorded: who agreed to what, and when, is for you to enter from the statements.',
    })
  else
    open.push({ pointer: '/statements', message: 'The text holds no sentence, so there are no statements.' })
}
