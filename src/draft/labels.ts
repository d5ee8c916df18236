import { quote } from '../check/wording.ts'
import { nearest } from '../rules/nearest.ts'
import type { Path } from '../rules/rule.ts'
import type { ActorId, AgreementId, EventId, StatementId } from '../types.ts'
import type { Findings } from './findings.ts'

interface Ids {
  actor: ActorId
  agreement: AgreementId
  event: EventId
  statement: StatementId
}

/** What a label of a draft can stand for. */
export type LabelKind = keyof Ids

interface Entry {
  kind: LabelKind
  id: string
  /** Its place in the list of the draft. */
  at: number
  /** Set where no record could be made: that was told, and what refers to it is left out without a word. */
  lost: boolean
}

/** The labels of a draft with the ids that they became. */
export class Labels {
  private readonly entries = new Map<string, Entry>()

  constructor(private readonly findings: Findings) {}

  /** Gives a label its id. Of two equal labels the first counts. */
  add<K extends LabelKind>(label: string, kind: K, id: Ids[K], at: number): void {
    if (!this.entries.has(label)) this.entries.set(label, { kind, id, at, lost: false })
    else
      this.findings.add({
        rule: 'reference/duplicate-id',
        path: [`${kind}s`, at, 'id'],
        message: `The label ${quote(label)} stands for something else already.`,
        help: 'Give each entry of the draft a label of its own, and correct what refers to it.',
      })
  }

  /** The id of the entry at a place of its list; undefined where another entry had its label first. */
  ownId<K extends LabelKind>(label: string, kind: K, at: number): Ids[K] | undefined {
    const entry = this.entries.get(label)!
    return entry.kind === kind && entry.at === at ? (entry.id as Ids[K]) : undefined
  }

  /** Says that no record stands behind a label, and that this was told. */
  lose(label: string): void {
    this.entries.get(label)!.lost = true
  }

  /** The id behind a label; undefined where no record stands behind it. */
  idOf(label: string): string | undefined {
    const entry = this.entries.get(label)
    return entry?.lost ? undefined : entry?.id
  }

  /** The id behind a label of one of these kinds. Tells what is wrong with it, and answers undefined then. */
  resolve<K extends LabelKind>(label: string, path: Path, ...kinds: K[]): Ids[K] | undefined {
    const entry = this.entries.get(label)
    if (entry && (kinds as LabelKind[]).includes(entry.kind))
      return entry.lost ? undefined : (entry.id as Ids[K])
    if (entry)
      this.findings.add({
        rule: 'reference/wrong-kind',
        path,
        message: `${quote(label)} is the label of ${article(entry.kind)}; here stands that of ${kinds.map(article).join(' or ')}.`,
        help: 'Write the label of the entry that is meant, or leave it out.',
      })
    else {
      const meant = nearest(label, this.labelsOf(kinds))
      this.findings.add({
        rule: 'reference/unresolved',
        path,
        message: `Nothing in the draft has the label ${quote(label)}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
        suggestion: meant,
        help: 'Write the label of the entry that is meant, add the entry, or leave the label out.',
      })
    }
    return undefined
  }

  /** The ids behind a list of labels, each once. */
  resolveAll<K extends LabelKind>(labels: readonly string[], path: Path, ...kinds: K[]): Ids[K][] {
    const ids = labels.flatMap((label, at) => this.resolve(label, [...path, at], ...kinds) ?? [])
    return [...new Set(ids)]
  }

  private labelsOf(kinds: readonly LabelKind[]): string[] {
    return [...this.entries].flatMap(([label, { kind }]) => (kinds.includes(kind) ? [label] : []))
  }
}

function article(kind: LabelKind): string {
  return `${/^[ae]/.test(kind) ? 'an' : 'a'} ${kind}`
}
