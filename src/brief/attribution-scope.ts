import {
  BEFORE_VERB,
  CLAUSE_WORDS,
  ENGLISH_VERBS,
  FINITE,
  MORE_SPEECH,
  NO_SPEECH_BEFORE,
  PREPOSITIONS,
  SAYING,
  SUBORDINATE,
  SURELY_SPEECH,
  WEEKDAYS,
} from './speech-words.ts'
import type { SpeechToken } from './tokens.ts'

/** Where an attribution stands in a sentence: the first and the last token of speaker and verb. */
export interface AttributionPlace {
  from: number
  to: number
}

/**
 * What keeps an English attribution from speaking for the whole sentence: another verb of speech with a subject of its
 * own, or quoted words that stand outside of what the speaker is reported to say.
 */
export function scopeConflict(
  tokens: readonly SpeechToken[],
  place: AttributionPlace,
): 'several' | 'outside' | undefined {
  const quotations = tokens.flatMap(({ kind }, i) => (kind === 'quotation' ? [i] : []))
  const scope = new AttributionScope(tokens, place)
  if (tokens.some((_, i) => scope.isOtherSpeech(i, quotations.length > 0))) return 'several'
  return quotations.every((at) => scope.covers(at)) ? undefined : 'outside'
}

const AUXILIARY = /^(?:was|were|is|are|been|being|be)$/
const OPENS_OBJECT =
  /^(?:it|him|her|them|us|this|these|those|the|a|an|any|all|its|his|their|our|as|for|calm|no|yes)$/
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})$`, 'i')
/** Forms that may as well be nouns, or report a deed and no words. */
const DOUBTFUL =
  /^(?:reports?|claims?|calls?|demands?|notes?|states?|comments?|remarks?|offers?|promises?|quotes?|labels?|terms?|brands?|warn|forecast|asks?|urges?|agreed)$/
const LAST_MARK = /^[.!?…]$/
/** Words after which a clause of another subject may follow. */
const TURN = /^(?:but|yet|and|so|as|when|after|before)$/
const CONTRAST = /^(?:while|whereas|although|though)$/
const GOES_ON = /^(?:that|not|also|then|to|would|will|could|should|has|had|have|was|were|is|are)$/

class AttributionScope {
  constructor(
    private readonly tokens: readonly SpeechToken[],
    private readonly place: AttributionPlace,
  ) {}

  /** Whether the word is a verb of speech that somebody else governs. */
  isOtherSpeech(at: number, quoted: boolean): boolean {
    const { from, to } = this.place
    const { kind, lower } = this.tokens[at]!
    if (kind !== 'word' || (at >= from && at <= to)) return false
    // "He said that, according to the ministry, it was “…”"
    if (lower === 'according' && this.lower(at + 1) === 'to') return at > to && this.quotedAfter(at)
    if (!ENGLISH_VERBS.has(lower) && !MORE_SPEECH.has(lower)) return false
    if (!this.hasOwnSubject(at)) return false
    if (DOUBTFUL.test(lower) && !/^(?:it|them|that)$/.test(this.lower(at + 1)) && !this.quotedAt(at + 1))
      return false
    // "He said that the minister had warned of it" has one speaker; quoted words in it may have another.
    if (!quoted) return at > to && this.turnsBetween(to + 1, at) && this.speaks(at)
    return this.speaks(at)
  }

  /** Whether the quotation is part of what the speaker is reported to say. */
  covers(at: number): boolean {
    return at < this.place.from ? this.reachesBack(at) : this.reachesForward(at)
  }

  private hasOwnSubject(at: number): boolean {
    let end = at
    while (end > 0 && BEFORE_VERB.has(this.lower(end - 1))) end--
    const before = this.tokens[end - 1]
    if (before === undefined) return false
    // "called “Pact of Steel” by critics", "the pact, called “Pact of Steel”, …"
    if (this.quotedAt(at + 1) && (this.lower(at + 2) === 'by' || before.text === ',')) return true
    if (before.kind === 'word') {
      // "was called “weak”", "is quoted as saying": whoever says so is another or is not named.
      if (AUXILIARY.test(before.lower))
        return this.quotedAt(at + 1) || (this.lower(at + 1) === 'as' && this.quotedAfter(at))
      if (/^who|which$/.test(before.plain)) return this.quotedAfter(at)
      if (SUBORDINATE.has(before.plain) || /^(?:then|not)$/.test(before.lower)) return false
      return !NO_SPEECH_BEFORE.has(before.plain)
    }
    return this.isInverted(at) || this.closesApposition(end - 1)
  }

  /** "…”, replied another" */
  private isInverted(at: number): boolean {
    let end = at + 1
    while (this.tokens[end]?.kind === 'word' && !PREPOSITIONS.has(this.lower(end))) {
      if (FINITE.has(this.lower(end)) || CLAUSE_WORDS.has(this.lower(end))) return false
      end++
    }
    return end > at + 1 && !OPENS_OBJECT.test(this.lower(at + 1)) ? true : end > at + 2 && !this.quotedAt(end)
  }

  /** "but Jones, the premier, replied" */
  private closesApposition(comma: number): boolean {
    if (this.tokens[comma]!.text !== ',') return false
    for (let i = comma - 1; i > this.place.to && this.tokens[i]!.kind === 'word'; i--)
      if (this.tokens[i - 1]?.text === ',') return i - 1 > this.place.to
    return false
  }

  /** Whether what follows shows that the verb is no participle: "the deal announced in May". */
  private speaks(at: number): boolean {
    const pattern = ENGLISH_VERBS.get(this.lower(at))?.pattern
    if (pattern === 'any' || pattern === 'addressee' || SURELY_SPEECH.has(this.lower(at))) return true
    const next = this.tokens[at + 1]
    if (next === undefined || next.kind !== 'word') return true
    if (CLAUSE_WORDS.has(next.lower) || OPENS_OBJECT.test(next.lower)) return true
    return /^\p{Lu}/u.test(next.text) && !WEEKDAY.test(next.text)
  }

  /** Words before the speaker: "“…,” he said", but not "Asked about “…”, he said there was none". */
  private reachesBack(at: number): boolean {
    const { from, to } = this.place
    let edge = from
    while (edge > 0 && this.tokens[edge - 1]!.kind === 'word') edge--
    if (this.turnsBetween(at + 1, edge)) return false
    const next = this.tokens[to + 1]
    if (next === undefined || LAST_MARK.test(next.text)) return true
    if (next.text === ':') return false
    const first = this.tokens.findIndex(({ kind }) => kind === 'word')
    if (first >= edge) return true
    if (this.isLead(first)) return false
    return next.kind !== 'word' || this.isCircumstance(to + 1)
  }

  /** "Asked about", "Speaking of", "In", "When". */
  private isLead(at: number): boolean {
    const { plain } = this.tokens[at]!
    return PREPOSITIONS.has(plain) || SUBORDINATE.has(plain) || /^\p{L}{2,}(?:ed|ing)$/u.test(plain)
  }

  /** Whether the words up to the next mark are an addressee, a place or a day and hold no verb. */
  private isCircumstance(from: number): boolean {
    for (let i = from; this.tokens[i]?.kind === 'word'; i++) {
      const lower = this.lower(i)
      if (FINITE.has(lower) || CLAUSE_WORDS.has(lower) || ENGLISH_VERBS.has(lower)) return false
    }
    return true
  }

  private reachesForward(at: number): boolean {
    if (this.turnsBetween(this.place.to + 1, at)) return false
    if (this.follows()) return this.isContinued(at)
    return !this.isIntroduction(at)
  }

  /** "told the daily “…” that", "wrote in “…”: “…”": the quotation is a name among the words before the speech. */
  private isIntroduction(at: number): boolean {
    const { to } = this.place
    const addressed = ENGLISH_VERBS.get(this.lower(to))?.pattern === 'addressee'
    if (this.quotedAt(to + 1) || !(addressed || PREPOSITIONS.has(this.lower(to + 1)))) return false
    for (let i = to + 1; i < at; i++)
      if (this.tokens[i]!.kind !== 'word' || CLAUSE_WORDS.has(this.lower(i))) return false
    for (let i = at + 1; i < this.tokens.length; i++) {
      const { kind, text, lower } = this.tokens[i]!
      if (text === ':' || CLAUSE_WORDS.has(lower)) return true
      if (kind !== 'word' || /^(?:and|or|but)$/.test(lower)) return false
    }
    return false
  }

  /** Whether the attribution stands behind a quotation: “…,” he said. */
  private follows(): boolean {
    const { from } = this.place
    const before = this.tokens[from - 1]
    return before?.kind === 'quotation' || (before?.kind === 'mark' && this.quotedAt(from - 2))
  }

  /** “…,” he said, “…”; “…,” he said, adding that “…” */
  private isContinued(at: number): boolean {
    const { to } = this.place
    let from = to + 1
    while (this.tokens[from]?.kind === 'word') from++
    const beside = this.tokens[at - 1]
    if (beside?.kind !== 'word' && this.isCircumstance(to + 1) && this.isCircumstance(from + 1)) return true
    for (let i = to + 1; i < at; i++) {
      const lower = this.lower(i)
      if (lower === 'that' || SAYING.has(lower)) return true
      if (/^(?:and|then)$/.test(this.lower(i - 1)) && ENGLISH_VERBS.has(lower)) return true
    }
    return false
  }

  /** Whether a clause with a subject of its own begins between two tokens. */
  private turnsBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const next = this.tokens[i + 1]
      if (next === undefined || next.kind !== 'word') continue
      if (this.tokens[i]!.text === ';') return true
      const lower = this.lower(i)
      const afterMark = this.tokens[i - 1]?.kind === 'mark' || this.tokens[i - 1]?.kind === 'quotation'
      if (!CONTRAST.test(lower) && !(TURN.test(lower) && afterMark)) continue
      if (GOES_ON.test(next.lower) || next.lower.endsWith('ing') || ENGLISH_VERBS.has(next.lower)) continue
      if (lower === 'and' && this.isList(i)) continue
      return true
    }
    return false
  }

  /** "A, B, and C" */
  private isList(and: number): boolean {
    return this.tokens.slice(Math.max(0, and - 5), and - 1).some(({ text }) => text === ',')
  }

  private quotedAfter(at: number): boolean {
    return this.tokens.slice(at + 1).some(({ kind }) => kind === 'quotation')
  }

  private quotedAt(at: number): boolean {
    return this.tokens[at]?.kind === 'quotation'
  }

  private lower(at: number): string {
    return this.tokens[at]?.lower ?? ''
  }
}
