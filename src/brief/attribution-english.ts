import {
  type Attribution,
  type NamedSpeaker,
  OPEN,
  type ReadAttribution,
  sameSpeakers,
} from './attribution.ts'
import { nameIn, officeIn, personWith, withApposition } from './attribution-apposition.ts'
import { type AttributionPlace, scopeConflict } from './attribution-scope.ts'
import { readSpeaker } from './name-phrase.ts'
import {
  BEFORE_VERB,
  CLAUSE_WORDS,
  DOCUMENTS,
  ENGLISH_VERBS,
  FINITE,
  NO_SPEECH_BEFORE,
  PREPOSITIONS,
  type SpeechPattern,
  type SpeechVerb,
  SUBORDINATE,
  WEEKDAYS,
} from './speech-words.ts'
import type { SpeechToken } from './tokens.ts'

const LEADS = new RegExp(
  `^(?:(?:On|Late on|Early on|Last|This) (?:${WEEKDAYS})(?: (?:morning|afternoon|evening|night))?|On [0-9]{1,2} \\p{Lu}\\p{Ll}{2,8}(?: [0-9]{4})?|On \\p{Lu}\\p{Ll}{2,8} [0-9]{1,2}|In an? (?:joint |written |separate |later |brief |video |televised )*(?:statement|interview|speech|address|letter|post|message)|Meanwhile|However|Earlier|Later|Separately|Yesterday|Today|Also|Still|Then|But|And|Afterwards|Officially|Privately|Publicly) `,
  'u',
)
const DENIED =
  /^(?:that|any|having|reports?|claims?|allegations?|accusations?|rumou?rs|being|involvement|responsibility|wrongdoing|\p{L}{3,}ing)$/u
const DENIED_THING =
  /^(?:allegations?|reports?|claims?|accusations?|charges?|rumou?rs?|suggestions?|existence)$/

const NO_LONGER_NAME = new RegExp(`^(?:${WEEKDAYS}|that|who|which|late|early|last|yesterday)$`, 'i')
/** Words that stand after a verb as its object or as a day, not as who speaks. */
const NOT_INVERTED = new RegExp(`^(?:it|you|me|him|her|us|them|this|that|these|those|${WEEKDAYS})$`, 'i')
/** Verbs without an object, so that the name behind a comma and one of them speaks. */
const INTRANSITIVE = new Set<SpeechPattern>(['any', 'clause'])

/** Reads who speaks in an English sentence: "officials said", “…,” said A. Name, "according to the ministry". */
export function attributeEnglish(text: string, tokens: readonly SpeechToken[]): ReadAttribution {
  const reader = new EnglishReader(text, tokens)
  const spoken = reader.readVerbs()
  if (spoken === 'several') return spoken
  const read = typeof spoken === 'object' ? spoken : (reader.readAccordingTo() ?? spoken)
  if (typeof read !== 'object') return read
  const { place, ...attribution } = read
  return scopeConflict(tokens, place) ?? attribution
}

/** An attribution with its place in the sentence. */
type Placed = Attribution & { place: AttributionPlace }
type Reading = Placed | Exclude<ReadAttribution, Attribution>

class EnglishReader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly SpeechToken[],
  ) {}

  readAccordingTo(): Reading {
    const { tokens } = this
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (tokens[i]!.lower !== 'according' || tokens[i + 1]!.lower !== 'to') continue
      if (i > 0 && tokens[i - 1]!.kind === 'word' && tokens[i - 1]!.lower !== 'and') {
        // "… in Moscow according to officials."
        if (!this.endsHere(this.phraseEnd(i + 2))) return 'unclear'
      }
      const words = this.phrase(i + 2)
      if (words.some(({ lower }) => DOCUMENTS.has(lower))) return undefined
      const speakers = readSpeaker(words, this.text)
      if (!speakers) return 'unclear'
      const known = withApposition(speakers, i + 2 + words.length, this.tokens, this.text)
      const place = { from: i, to: known.end - 1 }
      return { speakers: this.withheld(known.speakers), whole: false, place }
    }
    return undefined
  }

  readVerbs(): Reading {
    let first: Reading
    for (let i = 0; i < this.tokens.length; i++) {
      const verb = this.tokens[i]!.kind === 'word' ? ENGLISH_VERBS.get(this.tokens[i]!.lower) : undefined
      if (!verb) continue
      const read = this.readVerb(i, verb)
      if (typeof first === 'object' && typeof read === 'object' && !sameSpeakers(first, read))
        return 'several'
      if (typeof first !== 'object') first = read ?? first
    }
    return first
  }

  private readVerb(at: number, verb: SpeechVerb): Reading {
    const before = this.tokens[at - 1]
    if (before === undefined || NO_SPEECH_BEFORE.has(before.plain)) return undefined
    if (before.kind === 'quotation' || before.text === ',' || /^[—–-]$/.test(before.text)) {
      const inverted = this.readInverted(at, verb)
      if (inverted) return inverted
      if (before.kind === 'quotation')
        return verb.pattern === 'any' ? this.attribution([OPEN], at, at, verb) : undefined
    }
    return this.readSubject(at, verb)
  }

  /** “…,” said A. Name. */
  private readInverted(at: number, verb: SpeechVerb): Reading {
    const words = this.phrase(at + 1)
    const end = this.tokens[at + 1 + words.length]
    if (end !== undefined && end.kind === 'word' && !PREPOSITIONS.has(end.lower)) return undefined
    if (words.length === 0 || NOT_INVERTED.test(words[0]!.lower) || verb.pattern === 'addressee')
      return undefined
    if (!this.isAfterQuotation(at)) {
      // "The minister, A. Name, warned State B on Tuesday": State B does not speak.
      if (end?.kind === 'quotation' || !INTRANSITIVE.has(verb.pattern)) return undefined
      if (verb.act === 'warn' && end?.kind === 'word') return undefined
    }
    if (this.tokens[at - 1]!.kind !== 'quotation' && !this.endsHere(at + 1 + words.length)) return undefined
    const speakers = readSpeaker(words, this.text)
    if (!speakers) return undefined
    const known = withApposition(speakers, at + 1 + words.length, this.tokens, this.text)
    return this.attribution(known.speakers, at, known.end - 1, verb)
  }

  private isAfterQuotation(at: number): boolean {
    const before = this.tokens[at - 1]!
    return (
      before.kind === 'quotation' || (before.kind === 'mark' && this.tokens[at - 2]?.kind === 'quotation')
    )
  }

  private readSubject(at: number, verb: SpeechVerb): Reading {
    const { tokens } = this
    let end = at
    while (end > 0 && BEFORE_VERB.has(tokens[end - 1]!.lower)) end--
    if (end === 0) return undefined
    let office: string | undefined
    let named: readonly SpeechToken[] = []
    if (/^[,—–]$/.test(tokens[end - 1]!.text)) {
      const comma = this.sameMarkBefore(end - 1)
      if (comma <= 0) return undefined
      office = officeIn(tokens.slice(comma + 1, end - 1), this.text)
      named = nameIn(tokens.slice(comma + 1, end - 1))
      end = comma
    }
    const edge = this.edgeBefore(end)
    const start = this.afterLead(edge, end)
    const words = tokens.slice(start, end)
    if (
      words.length === 0 ||
      SUBORDINATE.has(words[0]!.plain) ||
      words.some(({ lower }) => lower === 'that' || lower === 'which')
    )
      return undefined
    const beside = this.isBeside(edge, at)
    if (!beside && !this.fits(at, verb, edge)) return undefined
    const speakers = PREPOSITIONS.has(words[0]!.plain) ? undefined : readSpeaker(words, this.text)
    if (speakers) {
      const [one] = speakers
      const alone = one !== undefined && speakers.length === 1
      if (alone && named.length > 0 && one.naming === 'unnamed')
        return this.attribution([personWith(words, named, this.text)], start, at, verb)
      const known = alone && office !== undefined ? [{ ...one, office: one.office ?? office }] : speakers
      return this.attribution(known, start, at, verb)
    }
    return beside ? this.attribution([OPEN], start, at, verb) : 'unclear'
  }

  /** Whether a quotation stands right before the speaker or right after the verb. */
  private isBeside(edge: number, at: number): boolean {
    const { tokens } = this
    const before = tokens[edge - 1]
    if (before?.kind === 'quotation' || (before?.text === ',' && tokens[edge - 2]?.kind === 'quotation'))
      return true
    const after = tokens[at + 1]
    if (after?.kind === 'quotation') return true
    return (after?.text === ':' || after?.text === ',') && tokens[at + 2]?.kind === 'quotation'
  }

  /** Whether what follows the verb makes it one of speech. */
  private fits(at: number, { pattern }: SpeechVerb, edge: number): boolean {
    const { tokens } = this
    const next = tokens[at + 1]
    if (edge > 0 && tokens[edge - 1]!.text === ',' && this.endsHere(at + 1)) return pattern !== 'quotation'
    if (next?.text === ':' && tokens[at + 2] === undefined) return true
    if (next === undefined || next.kind === 'mark') return false
    const clause = this.hasClause(at + 1)
    switch (pattern) {
      case 'any':
      case 'addressee':
        return true
      case 'clause':
        return clause
      case 'object':
        return clause || !(PREPOSITIONS.has(next.plain) || SUBORDINATE.has(next.plain))
      case 'infinitive':
        return clause || next.lower === 'to' || next.lower === 'responsibility'
      case 'denial': {
        if (clause || DENIED.test(next.lower)) return true
        return tokens.slice(at + 2, at + 4).some(({ lower }) => DENIED_THING.test(lower))
      }
      case 'quotation':
        return tokens.slice(at + 1).some(({ kind }) => kind === 'quotation')
    }
  }

  /** "that" right after the verb or after an addressee, a place or a day. */
  private hasClause(from: number): boolean {
    for (const token of this.tokens.slice(from, from + 9)) {
      if (token.kind !== 'word') return false
      if (CLAUSE_WORDS.has(token.lower)) return true
    }
    return false
  }

  /** Whether nothing but the end of the sentence, a day or a place follows. */
  private endsHere(at: number): boolean {
    const next = this.tokens[at]
    if (next === undefined || next.kind === 'quotation' || next.kind === 'mark') return true
    return (
      PREPOSITIONS.has(next.lower) || /^(?:on|late|early|earlier|last|this|yesterday|today)$/.test(next.lower)
    )
  }

  /** The words from `at` up to a mark, a quotation or a preposition that leads away from the name. */
  private phrase(at: number): SpeechToken[] {
    return this.tokens.slice(at, this.phraseEnd(at))
  }

  private phraseEnd(at: number): number {
    let end = at
    for (; end < this.tokens.length && end - at < 14; end++) {
      const { kind, lower } = this.tokens[end]!
      if (kind !== 'word' || ENGLISH_VERBS.has(lower)) break
      if (end > at && PREPOSITIONS.has(lower) && !/^(?:for|from|at|with|in)$/.test(lower)) break
      if (
        end > at &&
        lower === 'in' &&
        !/(?:officials?|sources?|spokes\p{L}+|diplomats?)$/u.test(this.tokens[end - 1]!.lower)
      )
        break
      if (end > at && NO_LONGER_NAME.test(lower)) break
    }
    return end
  }

  private edgeBefore(end: number): number {
    let start = end
    while (start > 0 && end - start < 16 && this.tokens[start - 1]!.kind === 'word') start--
    return start
  }

  /** Past "On Tuesday", "In a statement" and their like. */
  private afterLead(edge: number, end: number): number {
    const first = this.tokens[edge]
    if (!first || edge >= end) return edge
    const lead = LEADS.exec(this.text.slice(first.start, this.tokens[end - 1]!.end))
    if (!lead) return edge
    let start = edge
    while (start < end && this.tokens[start]!.start < first.start + lead[0].length) start++
    return start
  }

  /** The comma or dash that opens what the one at `end` closes. */
  private sameMarkBefore(end: number): number {
    for (let i = end - 1; i > 0 && end - i < 20; i--) {
      if (this.tokens[i]!.kind === 'quotation') return -1
      if (this.tokens[i]!.text === this.tokens[end]!.text) return i
    }
    return -1
  }

  private withheld(speakers: NamedSpeaker[]): NamedSpeaker[] {
    if (
      !/\b(?:condition of anonymity|asked not to be (?:named|identified)|declined to be (?:named|identified)|did not want to be (?:named|identified)|anonymously)\b/i.test(
        this.text,
      )
    )
      return speakers
    return speakers.map((speaker) =>
      speaker.naming === 'unnamed' ? { ...speaker, withheld: true } : speaker,
    )
  }

  private attribution(speakers: NamedSpeaker[], from: number, to: number, { act }: SpeechVerb): Placed {
    const whole = this.isWhole(from, to)
    return { speakers: this.withheld(speakers), ...(act && { act }), whole, place: { from, to } }
  }

  /** Whether nothing is said outside the quotation but by whom, when and where. */
  private isWhole(from: number, to: number): boolean {
    const quoted = this.tokens.filter(({ kind }) => kind === 'quotation')
    if (quoted.length === 0) return false
    const rest = this.tokens.filter(({ kind }, i) => kind === 'word' && (i < from || i > to))
    if (rest.length > 12 || rest.some(({ lower }) => FINITE.has(lower))) return false
    const beside = this.tokens.some(
      ({ kind }, i) =>
        kind === 'quotation' &&
        (i === 0 || this.tokens[i - 1]!.kind === 'mark' || i - 1 === Math.max(from, to)) &&
        (i === 0 ||
          i === this.tokens.length - 1 ||
          this.tokens[i + 1]!.kind === 'mark' ||
          i + 1 === Math.min(from, to)),
    )
    const length = quoted.reduce((sum, { start, end }) => sum + end - start, 0)
    const others = rest.reduce((sum, { start, end }) => sum + end - start + 1, 0)
    return beside && (rest.length <= 2 || length >= others)
  }
}
