import { fromDraft } from '../../src/draft/index.ts'
import type {
  Draft,
  DraftActor,
  DraftAgreement,
  DraftClaim,
  DraftEvent,
  DraftStatement,
} from '../../src/types.ts'

/** A brief of two paragraphs, with two references of which the text of the second is given. */
export const BRIEF = `State A and State B signed an agreement in Geneva on 3 September 2024 [1, 2].

Person P said that State B will "no longer dare" to attack [2].
`

export const REPORT = 'Person P, in Geneva: State B will no longer dare to attack 👍 us. The text is secret.'

export const SOURCES = [
  { label: 'brief', text: BRIEF },
  { label: 'reference-2', text: REPORT },
]

export function actor(
  id: string,
  kind: DraftActor['kind'],
  name: string,
  more: Partial<DraftActor> = {},
): DraftActor {
  return { id, kind, name, otherNames: [], members: [], offices: [], ...more }
}

export function statement(
  id: string,
  more: Partial<DraftStatement> & Pick<DraftStatement, 'exact'>,
): DraftStatement {
  return {
    id,
    kind: 'assertion',
    source: 'brief',
    speakers: [],
    quotes: [],
    about: [],
    addressees: [],
    claims: [],
    citations: [],
    ...more,
  }
}

export function claim(
  about: string,
  property: DraftClaim['property'],
  value: string,
  valueText?: string,
): DraftClaim {
  return { about, property, value, ...(valueText && { valueText }), negated: false, modality: 'actual' }
}

export const SIGNED = 'State A and State B signed an agreement in Geneva on 3 September 2024 [1, 2].'
export const SAID = 'Person P said that State B will "no longer dare" to attack [2].'

/** A draft of the brief that is right. Each part may be replaced. */
export function draft(
  more: {
    agreement?: Partial<DraftAgreement>
    event?: Partial<DraftEvent>
    signed?: Partial<DraftStatement>
    said?: Partial<DraftStatement>
  } & Partial<Draft> = {},
): Draft {
  const { agreement, event, signed, said, ...whole } = more
  return {
    title: 'Agreement of State A and State B',
    language: 'en',
    actors: [
      actor('a1', 'state', 'State A'),
      actor('a2', 'state', 'State B'),
      actor('a3', 'person', 'Person P'),
    ],
    agreements: [
      {
        id: 'g1',
        title: 'Agreement of Geneva',
        instrument: 'agreement',
        legalNature: 'unknown',
        disclosure: 'unknown',
        subjects: [],
        participants: [
          { actor: 'a1', roles: ['party'] },
          { actor: 'a2', roles: ['party'] },
        ],
        provisions: [],
        ...agreement,
      },
    ],
    events: [
      {
        id: 'e1',
        agreement: 'g1',
        kind: 'signature',
        by: [{ actor: 'a1' }, { actor: 'a2' }],
        date: '2024-09-03',
        dateText: '3 September 2024',
        place: 'Geneva',
        statements: ['s1'],
        ...event,
      },
    ],
    statements: [
      statement('s1', {
        exact: SIGNED,
        about: ['e1', 'g1'],
        claims: [claim('e1', 'date', '2024-09-03', '3 September 2024'), claim('g1', 'party', 'a1')],
        citations: [{ source: '1' }, { source: '2' }],
        ...signed,
      }),
      statement('s2', {
        kind: 'paraphrase',
        exact: SAID,
        speakers: [{ actor: 'a3', asWritten: 'Person P' }],
        quotes: ['no longer dare'],
        speechAct: 'warn',
        addressees: ['a2'],
        citations: [{ source: '2', passage: 'State B will no longer dare to attack' }],
        ...said,
      }),
    ],
    ...whole,
  }
}

/** What is found in a draft of the brief: rule and place of every error. */
export function errorsOf(value: unknown, sources = SOURCES): string[] {
  return fromDraft(value, { sources })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, pointer }) => `${rule} ${pointer}`)
}

/** The only error in a draft. */
export function errorOf(value: unknown, sources = SOURCES) {
  const found = fromDraft(value, { sources }).diagnostics.filter(({ severity }) => severity === 'error')
  if (found.length !== 1) throw new Error(`Not one error but: ${JSON.stringify(found, null, 2)}`)
  return found[0]!
}
