import { Slugs, slug } from '../brief/slug.ts'
import type { Path } from '../rules/rule.ts'
import type { Draft, DraftStatement } from '../types.ts'
import type { Findings } from './findings.ts'
import type { GivenTexts } from './given-texts.ts'
import { Labels } from './labels.ts'
import type { Trace } from './trace.ts'

/** What the parts of a dossier are made with. */
export interface Making {
  draft: Draft
  findings: Findings
  texts: GivenTexts
  labels: Labels
  trace: Trace
}

/** Longest beginning of a sentence that an id is made of, in words. */
const MOST_WORDS = 6

/** Gives every label of a draft its id, made of what the entry says, so that the same entry gets the same id again. */
export function labelsOf(draft: Draft, texts: GivenTexts, findings: Findings): Labels {
  const labels = new Labels(findings)
  const actors = new Slugs(texts.publishers.map(({ id }) => id.slice('actor:'.length)))
  const agreements = new Slugs()
  const statements = new Slugs()
  const lives = new Map<string, { agreement: string; events: Slugs }>()
  draft.actors.forEach(({ id, name }, at) => {
    labels.add(id, 'actor', `actor:${actors.take(name, otherwise(id, 'actor'))}`, at)
  })
  draft.agreements.forEach(({ id, title }, at) => {
    const local = agreements.take(title, otherwise(id, 'agreement'))
    lives.set(id, { agreement: local, events: new Slugs() })
    labels.add(id, 'agreement', `agreement:${local}`, at)
  })
  draft.events.forEach(({ id, agreement, kind }, at) => {
    const life = lives.get(agreement)
    labels.add(
      id,
      'event',
      `event:${life?.agreement ?? 'unknown'}/${life?.events.take(kind, kind) ?? at}`,
      at,
    )
  })
  draft.statements.forEach(({ id, exact }, at) => {
    const words = exact.trim().split(/\s+/, MOST_WORDS).join(' ')
    labels.add(id, 'statement', `statement:${statements.take(words, otherwise(id, 'statement'))}`, at)
  })
  return labels
}

/** What an id is made of where the words are in another script: the label. */
function otherwise(label: string, kind: string): string {
  return slug(label) || kind
}

/** The statements of a draft behind a list of their labels. */
export function statementsBehind(
  { draft, labels }: Making,
  names: readonly string[],
  path: Path,
): DraftStatement[] {
  return names.flatMap((name, at) =>
    labels.resolve(name, [...path, at], 'statement')
      ? (draft.statements.find(({ id }) => id === name) ?? [])
      : [],
  )
}
