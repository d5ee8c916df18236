import type { SpeechAct } from '../types.ts'

/** How plainly a text names a speaker. */
export type SpeakerNaming =
  /** "He". */
  | 'pronoun'
  /** "Officials", "the ministry". */
  | 'unnamed'
  /** A name after a title: "Foreign Minister A. Name". */
  | 'person'
  /** The name of a country. */
  | 'state'
  /** "the Ministry of Defence". */
  | 'state-body'
  /** A name that does not tell what its bearer is. */
  | 'named'
  /** Speech without words that could be taken for its speaker. */
  | 'open'

/** A speaker as a sentence names one. */
export interface NamedSpeaker {
  naming: SpeakerNaming
  /** The words as they stand; absent where there are none. */
  asWritten?: string
  /** The name without titles and articles. */
  name: string
  honorific?: string
  office?: string
  countryCode?: string
  /** The text says that the name is kept back. */
  withheld?: boolean
}

/** Who a sentence says is speaking. */
export interface Attribution {
  speakers: NamedSpeaker[]
  act?: SpeechAct
  /** Whether the sentence is the quotation and its attribution and nothing else. */
  whole: boolean
}

/**
 * What a sentence tells of speech: an attribution, or why none can be given: it is not plain who speaks, several do, or
 * words are quoted outside of what the speaker is reported to say.
 */
export type ReadAttribution = Attribution | 'unclear' | 'several' | 'outside' | undefined

export const OPEN: NamedSpeaker = { naming: 'open', name: 'Speaker not determined' }

export function sameSpeakers(one: Attribution, other: Attribution): boolean {
  const names = ({ speakers }: Attribution) => speakers.map(({ name }) => name.toLowerCase()).join('\n')
  return names(one) === names(other)
}
