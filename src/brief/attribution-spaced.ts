import type { SpeechAct } from '../types.ts'
import { type NamedSpeaker, OPEN, type ReadAttribution, sameSpeakers } from './attribution.ts'
import type { SpeechGrammar } from './speech-grammars.ts'
import type { SpeechToken } from './tokens.ts'

const MOST_WORDS = 9
const INVERTED_PRONOUN = /^(?:a-t|ont|a|avait)-(?:t-)?(il|elle|ils|elles|on)$/

/**
 * Reads who speaks in a sentence of another language than English, and only where a quotation, a clause with "that"
 * or the end of the sentence stands beside the verb. Names are taken as they are written.
 */
export function attributeSpaced(
  text: string,
  tokens: readonly SpeechToken[],
  grammar: SpeechGrammar,
): ReadAttribution {
  return new SpacedReader(text, tokens, grammar).read()
}

class SpacedReader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly SpeechToken[],
    private readonly grammar: SpeechGrammar,
  ) {}

  read(): ReadAttribution {
    let first = this.readAccordingTo()
    if (first === 'unclear') return first
    for (let i = 0; i < this.tokens.length; i++) {
      const { kind, lower } = this.tokens[i]!
      if (kind !== 'word' || !this.grammar.verbs.has(lower)) continue
      const read = this.readVerb(i, this.grammar.verbs.get(lower))
      if (typeof first === 'object' && (typeof read === 'object' ? !sameSpeakers(first, read) : read))
        return 'several'
      if (typeof first !== 'object') first = read ?? first
    }
    return first
  }

  private readAccordingTo(): ReadAttribution {
    const { tokens } = this
    for (let i = 0; i < tokens.length; i++) {
      if (i > 0 && tokens[i - 1]!.kind === 'word') continue
      for (const phrase of this.grammar.accordingTo) {
        const lead = phrase.split(' ')
        if (!lead.every((word, k) => tokens[i + k]?.lower === word)) continue
        const from = i + lead.length
        const to = this.endOfPhrase(from)
        const speaker = tokens[to]?.kind === 'quotation' ? undefined : this.speaker(from, to)
        return speaker ? { speakers: [speaker], whole: false } : 'unclear'
      }
    }
    return undefined
  }

  /** Up to a mark; in German, where the verb follows without one, up to the first word that is no part of the name. */
  private endOfPhrase(from: number): number {
    const { tokens, grammar } = this
    let to = from
    while (to < tokens.length && tokens[to]!.kind === 'word') {
      const follows = to > from && isNamePart(tokens[to - 1]!)
      if (
        grammar.verbSecond &&
        follows &&
        !isNamePart(tokens[to]!) &&
        !grammar.genitives?.has(tokens[to]!.lower)
      )
        break
      to++
    }
    return to
  }

  private readVerb(at: number, act: SpeechAct | undefined): ReadAttribution {
    const subjectEnd = this.skipAuxiliaries(at)
    return this.readAfter(at, subjectEnd, act) ?? this.readBefore(at, subjectEnd, act)
  }

  private skipAuxiliaries(at: number): number {
    let end = at
    while (end > 0 && at - end < 3 && this.grammar.auxiliaries.has(this.tokens[end - 1]!.lower)) end--
    return end
  }

  /** « … », a déclaré A. Name. / „…“, sagte A. Name. / قال … إن */
  private readAfter(at: number, start: number, act: SpeechAct | undefined): ReadAttribution {
    const { tokens, grammar } = this
    const before = tokens[start - 1]
    const apart = before !== undefined && before.kind !== 'word'
    const leads = grammar.verbFirst === true && (start === 0 || apart)
    if (!apart && !leads) return undefined
    const from = at + 1
    let to = from
    while (to < tokens.length && tokens[to]!.kind === 'word' && !this.ends(to, from)) to++
    const beside = this.besideQuotation(start, to)
    if (!leads && !beside && !this.closes(to)) return undefined
    const speaker = this.speaker(from, to)
    if (speaker)
      return this.withName(speaker, from, to, (last, named) => this.attribution([named], start, last, act))
    if (leads && from === to) return this.attribution([OPEN], start, to, act)
    return beside ? this.attribution([OPEN], start, to, act) : undefined
  }

  /** « … », a déclaré le ministre de la Défense, A. Name. */
  private withName<T>(
    speaker: NamedSpeaker,
    from: number,
    to: number,
    done: (last: number, speaker: NamedSpeaker) => T,
  ): T {
    let end = to + 1
    while (end < this.tokens.length && end - to <= 5 && isNamePart(this.tokens[end]!)) end++
    const plain = speaker.naming === 'named' && this.tokens[to]?.text === ',' && end > to + 1
    if (!plain || !(this.closes(end) || this.tokens[end]?.text === ',')) return done(to, speaker)
    const words = this.tokens.slice(from, to)
    const office = this.grammar.articles.has(words[0]!.plain) ? words.slice(1) : words
    if (office.length === 0 || !/^\p{Ll}/u.test(office[0]!.text)) return done(to, speaker)
    return done(end, {
      naming: 'person',
      name: this.text.slice(this.tokens[to + 1]!.start, this.tokens[end - 1]!.end),
      asWritten: this.text.slice(words[0]!.start, this.tokens[end - 1]!.end),
      office: this.text.slice(office[0]!.start, office.at(-1)!.end),
    })
  }

  private ends(to: number, from: number): boolean {
    const { lower, plain } = this.tokens[to]!
    return this.grammar.that.has(lower) || isQu(lower) || (to > from && this.grammar.stops.has(plain))
  }

  /** Der Minister sagte, dass … / Le ministre a déclaré que … / Министр заявил, что … / وزیر گفت که … */
  private readBefore(at: number, end: number, act: SpeechAct | undefined): ReadAttribution {
    const { tokens } = this
    const pronoun = INVERTED_PRONOUN.exec(tokens[at - 1]?.lower ?? '')
    if (pronoun && (this.besideQuotation(at - 1, at + 1) || this.closes(at + 1))) {
      const speaker: NamedSpeaker = { naming: 'pronoun', name: pronoun[1]!, asWritten: pronoun[1]! }
      return this.attribution([speaker], at - 1, at, act)
    }
    let start = end
    while (start > 0 && end - start < 16 && tokens[start - 1]!.kind === 'word') start--
    const beside = this.besideQuotation(start, at + 1)
    const closing = start > 0 && tokens[start - 1]!.text === ',' && this.closes(at + 1)
    if (!beside && !closing && !this.opensClause(at + 1)) return undefined
    if (start === end) return beside ? this.attribution([OPEN], start, at, act) : 'unclear'
    const speaker = this.speaker(start, end)
    // "Asked about “…”, the minister said that there was none."
    if (speaker && this.opensClause(at + 1) && this.tokens.slice(0, start).some(isQuotation)) return 'outside'
    if (speaker) return this.attribution([speaker], start, at, act)
    return beside ? this.attribution([OPEN], start, at, act) : 'unclear'
  }

  /** "dass", "que" or „что“ right after the verb, or after the words for an addressee, a place or a day. */
  private opensClause(at: number): boolean {
    let end = at
    while (end - at < 7 && this.tokens[end]?.kind === 'word' && !this.isThat(this.tokens[end])) end++
    const next = this.tokens[end]
    return this.isThat(next?.text === ',' || next?.text === '،' ? this.tokens[end + 1] : next)
  }

  private isThat(token: SpeechToken | undefined): boolean {
    return token !== undefined && (this.grammar.that.has(token.lower) || isQu(token.lower))
  }

  private besideQuotation(from: number, to: number): boolean {
    const near = (at: number, step: number): boolean => {
      const token = this.tokens[at]
      if (token?.kind === 'quotation') return true
      return (
        token?.kind === 'mark' && /^[,،:：—–-]$/.test(token.text) && this.nextIsQuotation(at + step, step)
      )
    }
    return near(from - 1, -1) || near(to, 1)
  }

  private nextIsQuotation(at: number, step: number): boolean {
    const token = this.tokens[at]
    if (token?.kind === 'quotation') return true
    return (
      token?.kind === 'mark' && /^[,،—–-]$/.test(token.text) && this.tokens[at + step]?.kind === 'quotation'
    )
  }

  private closes(at: number): boolean {
    const next = this.tokens[at]
    return next === undefined || /^[.!?…۔。]$/.test(next.text)
  }

  /** A pronoun, or a name as written: short, and not opened by a preposition or a conjunction. */
  private speaker(from: number, to: number): NamedSpeaker | undefined {
    const words = this.tokens.slice(from, to)
    if (words.length === 0 || words.length > MOST_WORDS) return undefined
    const asWritten = this.text.slice(words[0]!.start, words.at(-1)!.end)
    if (words.length === 1 && this.grammar.pronouns.has(words[0]!.lower)) {
      return { naming: 'pronoun', name: asWritten, asWritten }
    }
    if (this.grammar.stops.has(words[0]!.plain) || words.some(({ lower }) => this.grammar.verbs.has(lower)))
      return undefined
    if (words.some(({ lower }) => this.grammar.that.has(lower) || lower.length > 60)) return undefined
    const caseless = !/[\p{Lu}\p{Ll}]/u.test(asWritten)
    if (caseless && (words.length > 5 || words.some(({ plain }) => this.grammar.stops.has(plain))))
      return undefined
    return { naming: 'named', name: asWritten, asWritten }
  }

  private attribution(
    speakers: NamedSpeaker[],
    from: number,
    to: number,
    act: SpeechAct | undefined,
  ): ReadAttribution {
    const rest = this.tokens.filter(({ kind }, i) => kind === 'word' && (i < from || i > to))
    const quoted = this.tokens.filter(({ kind }) => kind === 'quotation')
    const length = quoted.reduce((sum, { start, end }) => sum + end - start, 0)
    const others = rest.reduce((sum, { start, end }) => sum + end - start + 1, 0)
    const clause = rest.some(({ lower }) => this.grammar.that.has(lower) || isQu(lower))
    const whole = quoted.length > 0 && !clause && rest.length <= 8 && (rest.length <= 2 || length > others)
    return { speakers, ...(act && { act }), whole }
  }
}

function isQuotation({ kind }: SpeechToken): boolean {
  return kind === 'quotation'
}

function isNamePart({ kind, text }: SpeechToken): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text)
}

/** "qu'il", "qu'elle" */
function isQu(lower: string): boolean {
  return /^(?:qu|lorsqu)'/.test(lower)
}
