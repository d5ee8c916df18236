import type { OffsetIndex } from '../text/offsets.ts'
import type { CitationId, SourceBlockKind, Speaker, SpeechAct, Statement } from '../types.ts'
import { readAttribution } from './attribute.ts'
import { type Attribution, OPEN, type ReadAttribution } from './attribution.ts'
import { datePhrases } from './date-phrases.ts'
import { judgementIn } from './judgement.ts'
import { type BriefNote, excerpt } from './notes.ts'
import { type QuotedWords, quotationsIn, unclosedQuotation } from './quotations.ts'
import type { ReadSentence } from './sentences.ts'
import type { Cast } from './speakers.ts'
import { unreadDates } from './unread-dates.ts'
import { unreadMarkers } from './unread-markers.ts'

const MOST_LISTED = 1_000

/** What the statements of a text are made with. */
export interface StatementContext {
  text: string
  index: OffsetIndex
  language: string
  /** The markers of the reference list. */
  listed: ReadonlySet<string>
  /** The date of the text, from which "on Wednesday" is counted. */
  anchor?: string
  cast: Cast
  inferred: BriefNote[]
  open: BriefNote[]
}

interface Spoken {
  speakers: Speaker[]
  act?: SpeechAct
  whole: boolean
  /** The words quoted, where a mark opens them and none closes them in the sentence. */
  quote?: string
}

/** Why a sentence that reports speech stands as the brief's own words. */
const LEFT_OPEN: Record<Exclude<ReadAttribution, Attribution | undefined>, string> = {
  several: "More than one speaker; make a statement of each, until then it stands as the brief's own words",
  outside:
    "Words are quoted outside of what the speaker is reported to say; enter who speaks and which words are theirs, until then it stands as the brief's own words",
  unclear: "This seems to report what somebody said, but not plainly who; it stands as the brief's own words",
}

/** Makes the statements of a text one after the other. */
export class StatementMaker {
  readonly statements: Statement[] = []
  /** The speakers whose words a colon at the end of a paragraph announces. */
  private announced: Speaker[] | undefined
  /** The same, for the paragraph at hand. */
  private introduced: Speaker[] | undefined
  /** Whether a quotation that the paragraph opens is not closed yet. */
  private unclosed = false
  /** The speakers of the sentence before, in the same paragraph. */
  private before: Speaker[] | undefined

  constructor(private readonly context: StatementContext) {}

  startBlock(): void {
    this.unclosed = false
    this.before = undefined
    this.introduced = this.announced
    this.announced = undefined
  }

  add(block: SourceBlockKind, sentence: ReadSentence, citations: readonly CitationId[]): void {
    const { text, index, inferred } = this.context
    const { start, end, words } = sentence
    const pointer = `/statements/${this.statements.length}`
    const quotations = quotationsIn(words)
    const spoken = this.spoken(words, quotations, pointer)
    const shared = {
      type: 'statement',
      id: `statement:sentence-${this.statements.length + 1}`,
      text: words,
    } as const
    const place = {
      appearsIn: {
        source: 'source:brief',
        exact: text.slice(start, end),
        start: index.toCodePoint(start),
        end: index.toCodePoint(end),
      },
      ...(citations.length > 0 && { citations: citations.slice(0, MOST_LISTED) }),
    } as const
    this.noteDates(words, pointer)
    for (const marker of unreadMarkers(words, this.context.listed))
      this.context.open.push({
        pointer: `${pointer}/text`,
        message: `“${marker}” was not read as a marker; if it cites a source, write it as [1, 2]: ${excerpt(words)}`,
      })
    if (spoken) {
      const { speakers, act, whole, quote } = spoken
      if (/[:：]$/.test(words)) this.announced = speakers
      this.before = speakers
      if (act)
        inferred.push({
          pointer: `${pointer}/speechAct`,
          message: `The verb was read as the speech act “${act}”: ${excerpt(words)}`,
        })
      const quoted = quote === undefined ? quotations.map((quotation) => quotation.words) : [quote]
      const quotes = quoted.slice(0, MOST_LISTED).map((exact) => ({ exact }))
      const spoke = {
        speakers,
        ...(quotes.length > 0 && { quotes }),
        ...(act && { speechAct: act }),
        ...place,
      }
      this.statements.push(
        whole && quotes.length > 0
          ? { ...shared, kind: 'quotation', ...spoke, quotes }
          : { ...shared, kind: 'paraphrase', ...spoke },
      )
      return
    }
    this.before = undefined
    if (/[?？؟]["'”’»)]*$/.test(words))
      this.context.open.push({
        pointer,
        message: `A question states nothing; decide whether it belongs here: ${excerpt(words)}`,
      })
    this.statements.push({
      ...shared,
      kind: this.kindOf(block, words, citations.length > 0, pointer),
      ...place,
    })
  }

  private kindOf(
    block: SourceBlockKind,
    words: string,
    cited: boolean,
    pointer: string,
  ): 'assertion' | 'assessment' {
    if (block === 'analysis') return 'assessment'
    const judgement = judgementIn(words, this.context.language, cited)
    if (judgement === undefined) return 'assertion'
    this.context.inferred.push({
      pointer: `${pointer}/kind`,
      message: `Taken for a judgement because of “${judgement}”: ${excerpt(words)}`,
    })
    return 'assessment'
  }

  /** Who speaks, with actors; undefined where the text speaks in its own voice or does not say plainly. */
  private spoken(words: string, quotations: readonly QuotedWords[], pointer: string): Spoken | undefined {
    const { language, cast, open, inferred } = this.context
    const read = readAttribution(words, quotations, language)
    if (typeof read === 'object') {
      const { act, whole } = read
      return { speakers: cast.speakers(read.speakers, words, pointer), ...(act && { act }), whole }
    }
    const opened = unclosedQuotation(words)
    if (opened !== undefined || this.unclosed) {
      const rest = opened ?? words
      this.unclosed = !/[”“»」』"][.!?…]?$/.test(rest)
      const speakers = cast.speakers([OPEN], words, pointer)
      return { speakers, whole: true, quote: rest.replace(/[”“»」』"][.!?…]?$/, '') }
    }
    if (isNothingBut(quotations, words)) {
      if (this.introduced) {
        inferred.push({
          pointer: `${pointer}/speakers`,
          message: `Taken for the words of the speaker whom the colon before it announces: ${excerpt(words)}`,
        })
        return { speakers: this.introduced, whole: true }
      }
      const speakers = cast.speakers([OPEN], words, pointer)
      const before = this.before && cast.namesOf(this.before)
      if (before)
        open.push({
          pointer: `${pointer}/speakers/0/actor`,
          message: `The sentence before quotes ${before}; if the words go on, enter that speaker: ${excerpt(words)}`,
        })
      return { speakers, whole: true }
    }
    if (read !== undefined) open.push({ pointer, message: `${LEFT_OPEN[read]}: ${excerpt(words)}` })
    else if (quotations.length > 0)
      open.push({
        pointer,
        message: `Words in quotation marks without a speaker; if they are somebody's, enter whose: ${excerpt(words)}`,
      })
    return undefined
  }

  private noteDates(words: string, pointer: string): void {
    const { language, anchor, inferred, open } = this.context
    const phrases = datePhrases(words, { language, ...(anchor !== undefined && { anchor }) })
    for (const phrase of phrases)
      inferred.push({
        pointer: `${pointer}/text`,
        message: `“${phrase.text}” reads as ${phrase.date}${phrase.anchored ? ', counted from the date of the brief' : ''}. It dates no record yet: enter it where you record the event.`,
      })
    if (!/^en(?:-|$)/.test(language)) return
    for (const { words: unread, because } of unreadDates(words, phrases, anchor))
      open.push({
        pointer: `${pointer}/text`,
        message: `“${unread}” was not read as a date, because ${because}: ${excerpt(words)}`,
      })
  }
}

/** Whether a sentence is quotations and punctuation. */
function isNothingBut(quotations: readonly QuotedWords[], words: string): boolean {
  if (quotations.length === 0) return false
  let done = 0
  let rest = ''
  for (const { start, end } of quotations) {
    rest += words.slice(done, start)
    done = end
  }
  return !/[\p{L}\p{N}]/u.test(rest + words.slice(done))
}
