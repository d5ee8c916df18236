import type { Actor, ActorId, Speaker } from '../types.ts'
import type { NamedSpeaker } from './attribution.ts'
import type { BriefNote } from './notes.ts'
import { excerpt, inWords } from './notes.ts'
import type { Slugs } from './slug.ts'
import { ANONYMOUS } from './speech-words.ts'

const LONGEST_LABEL = 500

/** The actors of a dossier in the making: each name once, each pronoun a stranger of its own. */
export class Cast {
  readonly actors: Actor[] = []
  private readonly byName = new Map<string, number>()
  private readonly names = new Map<ActorId, string>()

  constructor(
    private readonly slugs: Slugs,
    private readonly inferred: BriefNote[],
    private readonly open: BriefNote[],
  ) {}

  /** The speakers of the statement at `pointer`, each with an actor. */
  speakers(named: readonly NamedSpeaker[], sentence: string, pointer: string): Speaker[] {
    return named.map((speaker, i) => this.speaker(speaker, sentence, `${pointer}/speakers/${i}`))
  }

  /** The names of speakers for a message; undefined where one of them is not known by name. */
  namesOf(speakers: readonly Speaker[]): string | undefined {
    const names = speakers.map(({ actor }) => this.names.get(actor))
    return names.every((name) => name !== undefined)
      ? names.map((name) => inWords(name!)).join(' and ')
      : undefined
  }

  publisher(
    name: string,
    key: string,
    kind: 'media-organization' | 'state-body' | 'intergovernmental-organization' | 'organization',
  ): ActorId {
    const known = this.byName.get(`publisher ${key}`)
    if (known !== undefined) return this.actors[known]!.id
    return this.add(
      { type: 'actor', kind, id: this.id(name, 'publisher'), name: label(name) },
      `publisher ${key}`,
    )
  }

  private speaker(named: NamedSpeaker, sentence: string, pointer: string): Speaker {
    const { asWritten, office, withheld } = named
    const actor = this.actorOf(named, sentence, pointer)
    const bare = named.name.toLowerCase()
    const anonymous = named.naming === 'unnamed' && ANONYMOUS.has(bare)
    const attribution = anonymous ? ('anonymous' as const) : withheld ? ('background' as const) : undefined
    return {
      actor,
      ...(office && { office: office.slice(0, LONGEST_LABEL) }),
      ...(asWritten && { asWritten: asWritten.slice(0, LONGEST_LABEL) }),
      ...(attribution && { attribution }),
    }
  }

  private actorOf(named: NamedSpeaker, sentence: string, pointer: string): ActorId {
    const name = label(named.name)
    switch (named.naming) {
      case 'pronoun':
      case 'open': {
        const pronoun = named.naming === 'pronoun'
        const id = this.add(
          {
            type: 'actor',
            kind: 'unidentified',
            id: this.id(pronoun ? name : 'speaker', 'speaker'),
            name,
            description: `${pronoun ? `Whom the brief means by “${name}”` : 'Who speaks'} in this sentence: ${excerpt(sentence)}`,
            reason: 'not-identified',
          },
          undefined,
        )
        this.open.push({
          pointer: `${pointer}/actor`,
          message: pronoun
            ? `Who “${name}” is was not guessed: ${excerpt(sentence)}`
            : `Who speaks is not plain and was not guessed: ${excerpt(sentence)}`,
        })
        return id
      }
      case 'unnamed': {
        const known = this.byName.get(`unnamed ${name.toLowerCase()}`)
        if (known !== undefined) return this.actors[known]!.id
        const id = this.add(
          {
            type: 'actor',
            kind: 'unidentified',
            id: this.id(name, 'speaker'),
            name,
            reason: named.withheld ? 'withheld' : 'not-identified',
          },
          `unnamed ${name.toLowerCase()}`,
        )
        this.infer(
          `${inWords(named.asWritten ?? name)} became one unidentified actor, wherever these words speak.`,
        )
        return id
      }
      default:
        return this.namedActor(named, name)
    }
  }

  private namedActor(named: NamedSpeaker, name: string): ActorId {
    const key = `name ${name.toLowerCase()}`
    const known = this.byName.get(key) ?? this.byLastName(name)
    if (known !== undefined) {
      const actor = this.actors[known]!
      if (actor.name !== name && !this.byName.has(key)) {
        this.byName.set(key, known)
        this.inferred.push({
          pointer: `/actors/${known}`,
          message: `${inWords(name)} was taken for ${inWords(actor.name)}, the only speaker before of that last name.`,
        })
      }
      return actor.id
    }
    const actor = this.actorFrom(named, name)
    const id = this.add(actor, key)
    const article = actor.kind === 'unidentified' ? 'an actor whose kind is left open' : `a ${actor.kind}`
    this.infer(
      `${inWords(named.asWritten ?? name)} became ${article}, because a sentence names it as its speaker.`,
    )
    return id
  }

  private actorFrom(named: NamedSpeaker, name: string): Actor {
    const common = { type: 'actor', id: this.id(name, 'speaker'), name } as const
    switch (named.naming) {
      case 'person':
        return {
          ...common,
          kind: 'person',
          ...(named.honorific && { honorific: named.honorific.slice(0, LONGEST_LABEL) }),
        }
      case 'state':
        return { ...common, kind: 'state', ...(named.countryCode && { countryCode: named.countryCode }) }
      case 'state-body':
        return { ...common, kind: 'state-body' }
      default:
        return { ...common, kind: 'unidentified', reason: 'not-identified' }
    }
  }

  /** "Yaqoob" after "Muhammad Yaqoob", where one speaker alone has that last name. */
  private byLastName(name: string): number | undefined {
    if (/\s/.test(name) || !/^\p{Lu}\p{L}/u.test(name)) return undefined
    const bearers = this.actors.flatMap((actor, i) =>
      actor.kind === 'person' && actor.name.endsWith(` ${name}`) ? [i] : [],
    )
    return bearers.length === 1 ? bearers[0] : undefined
  }

  private add(actor: Actor, key: string | undefined): ActorId {
    this.actors.push(actor)
    if (key !== undefined) {
      this.byName.set(key, this.actors.length - 1)
      this.names.set(actor.id, actor.name)
    }
    return actor.id
  }

  private infer(message: string): void {
    this.inferred.push({ pointer: `/actors/${this.actors.length - 1}`, message })
  }

  private id(name: string, otherwise: string): ActorId {
    return `actor:${this.slugs.take(name, otherwise)}`
  }
}

/** A name as records hold it: composed letters, no invisible characters, at most 500 units. */
export function label(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
  return cut(clean || 'Unnamed', LONGEST_LABEL)
}

/** At most `most` UTF-16 units, no character cut in half. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return text.slice(0, /[\ud800-\udbff]/.test(text[most - 1]!) ? most - 1 : most)
}
