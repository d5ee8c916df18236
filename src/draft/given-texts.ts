import { readBrief } from '../brief/index.ts'
import { Slugs } from '../brief/slug.ts'
import { quote } from '../check/wording.ts'
import { nearest } from '../rules/nearest.ts'
import type { Path } from '../rules/rule.ts'
import type { Actor, Citation, CitationId, Draft, Source, SourceId } from '../types.ts'
import type { Findings } from './findings.ts'
import type { DraftSource, FromDraftOptions } from './options.ts'

/** A source that a draft may name, by a marker of the brief or by the label of a given text. */
interface Reference {
  source: SourceId
  marker: string | undefined
  /** Of the citation without a passage. */
  citation: CitationId
}

/** How a statement of a draft cites a source. */
interface Cited {
  name: string
  passage: string | undefined
  /** Whether the statement stands in the brief. */
  isInBrief: boolean
  /** Where the draft has the name. */
  path: Path
}

/** The texts that the model was given: the sources of the dossier, and what markers and labels stand for. */
export class GivenTexts {
  readonly sources: Source[] = []
  readonly citations: Citation[] = []
  /** The publishers that the reference list of the brief names. */
  readonly publishers: Actor[] = []
  readonly brief: SourceId | undefined
  /** The date of the brief, from which "on Wednesday" is counted. */
  readonly issued: string | undefined
  readonly markers: ReadonlySet<string>
  /** The labels of the texts themselves. */
  private readonly given: ReadonlySet<string>
  private readonly byLabel = new Map<string, SourceId>()
  private readonly references = new Map<string, Reference[]>()
  private readonly cited = new Map<string, CitationId>()
  private readonly passages = new Map<CitationId, number>()

  constructor(
    draft: Draft,
    options: FromDraftOptions,
    private readonly findings: Findings,
  ) {
    const { sources: given } = options
    this.given = new Set(given.map(({ label }) => label))
    const brief = briefOf(options)
    const read = brief && readBrief(brief.text, { language: draft.language, ...readOptions(brief) }).dossier
    const slugs = new Slugs(['brief'])
    this.markers = new Set(read?.citations.flatMap(({ marker }) => marker ?? []))
    this.brief = read?.brief
    if (read) {
      const [own, ...cited] = read.sources
      this.issued = own!.issued
      this.sources.push(completed(own!, brief!))
      this.byLabel.set(brief!.label, own!.id)
      for (const source of cited) {
        slugs.take(source.id.slice('source:'.length), 'source')
        const { marker, id } = read.citations.find((citation) => citation.source === source.id)!
        const text = given.find(({ label }) => label === marker || `source:${label}` === source.id)
        this.sources.push(text && text !== brief ? completed(source, text) : source)
        if (text) this.byLabel.set(text.label, source.id)
        this.byLabel.set(marker!, source.id)
        this.refer(marker!, { source: source.id, marker, citation: id })
      }
      const named = new Set(read.sources.map(({ publisher }) => publisher))
      this.publishers.push(...read.actors.filter(({ id }) => named.has(id)))
    }
    for (const text of given) {
      if (this.byLabel.has(text.label)) continue
      const local = slugs.take(text.label, 'source')
      const id = `source:${local}` as const
      this.sources.push(completed({ type: 'source', kind: 'unspecified', id }, text))
      this.byLabel.set(text.label, id)
    }
    for (const [label, source] of this.byLabel)
      if (!this.references.has(label)) {
        const local = source.slice('source:'.length)
        const twin = [...this.references.values()].flat().find((one) => one.source === source)
        this.refer(label, twin ?? { source, marker: undefined, citation: `citation:${local}` })
      }
  }

  /** The source whose text a statement stands in. Tells where no text of that label was given. */
  sourceOf(label: string, path: Path): SourceId | undefined {
    const source = this.byLabel.get(label)
    if (source) return source
    const meant = nearest(label, this.byLabel.keys())
    this.findings.add({
      rule: 'reference/unresolved',
      path,
      message: `No text was given under the label ${quote(label)}. The labels are ${this.names()}.`,
      suggestion: meant,
      help: 'Write the label of the given text in which the sentence stands.',
    })
    return undefined
  }

  /**
   * The citations that a marker or label with a passage of its source stands for; each record is made once, and told.
   * What another text than the brief prints in brackets is no marker of the brief.
   */
  cite({ name, passage, isInBrief, path }: Cited, made: (index: number) => void): CitationId[] {
    const found = this.references.get(name) ?? this.references.get(name.replace(/^\[(.*)\]$/, '$1'))
    if (found && (isInBrief || this.given.has(name)))
      return found.map((reference) => this.citation(reference, passage, made))
    this.findings.add({
      rule: 'evidence/marker-unresolved',
      path,
      message: found
        ? `${quote(name)} is a number in brackets of the brief, and the statement stands in another text.`
        : `${quote(name)} is neither a number in brackets of the brief nor the label of a given text. There are ${this.names()}.`,
      suggestion: found ? undefined : nearest(name, this.references.keys()),
      help: 'Cite what the sentence prints in brackets, each number by itself; leave the citation out where it prints nothing.',
    })
    return []
  }

  private citation(
    { source, marker, citation }: Reference,
    passage: string | undefined,
    made: (index: number) => void,
  ): CitationId {
    const key = JSON.stringify([citation, passage])
    const known = this.cited.get(key)
    if (known) return known
    const number = (this.passages.get(citation) ?? 0) + 1
    if (passage !== undefined) this.passages.set(citation, number)
    const id: CitationId = passage === undefined ? citation : `${citation}/${number}`
    this.citations.push({
      type: 'citation',
      id,
      ...(marker !== undefined && { marker }),
      source,
      ...(passage !== undefined && { passage: { exact: passage } }),
    })
    this.cited.set(key, id)
    made(this.citations.length - 1)
    return id
  }

  private refer(name: string, reference: Reference): void {
    const others = this.references.get(name)
    if (others) others.push(reference)
    else this.references.set(name, [reference])
  }

  private names(): string {
    const names = [...this.references.keys()]
    return names.length === 0 ? 'none' : names.slice(0, 20).map(quote).join(', ')
  }
}

function briefOf({ sources, brief = 'brief' }: FromDraftOptions): DraftSource | undefined {
  return sources.find(({ label }) => label === brief) ?? (sources.length === 1 ? sources[0] : undefined)
}

function readOptions({ record }: DraftSource): { issued?: string; url?: string } {
  return {
    ...(record?.issued !== undefined && { issued: record.issued }),
    ...(record?.url !== undefined && { url: record.url }),
  }
}

/** A source with its text and with what the caller knows of it. */
function completed(source: Source, { text, record }: DraftSource): Source {
  const blocks = source.text ?? readBrief(text, { language: 'und' }).dossier.sources[0]!.text
  return { ...source, ...record, ...(blocks && { text: blocks }) }
}
