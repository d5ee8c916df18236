import { readBrief } from '../brief/index.ts'
import { Slugs } from '../brief/slug.ts'
import { quote } from '../check/wording.ts'
import { nearest } from '../rules/nearest.ts'
import type { Path } from '../rules/rule.ts'
import type { Actor, Citation, CitationId, Dossier, Draft, Source, SourceId } from '../types.ts'
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
  /** The sources whose text was given, by its label and by the marker under which the brief cites it. */
  private readonly held = new Map<string, SourceId>()
  private readonly labels: ReadonlySet<string>
  private readonly references = new Map<string, Reference[]>()
  private readonly cited = new Map<string, CitationId>()
  private readonly passages = new Map<CitationId, number>()

  constructor(
    draft: Draft,
    options: FromDraftOptions,
    private readonly findings: Findings,
  ) {
    this.labels = new Set(options.sources.map(({ label }) => label))
    const brief = briefOf(options)
    const read = brief && readBrief(brief.text, { language: draft.language, ...readOptions(brief) }).dossier
    this.brief = read?.brief
    this.issued = read?.sources[0]?.issued
    this.markers = new Set(read?.citations.flatMap(({ marker }) => marker ?? []))
    if (read) this.addBrief(brief!, read, options.sources)
    this.addOthers(options.sources)
  }

  /** The brief, and what it cites. */
  private addBrief(brief: DraftSource, read: Dossier, given: readonly DraftSource[]): void {
    const [own, ...cited] = read.sources
    this.sources.push(completed(own!, brief))
    this.held.set(brief.label, own!.id)
    for (const source of cited) {
      const { marker, id } = read.citations.find((citation) => citation.source === source.id)!
      const text = given.find(({ label }) => label === marker || `source:${label}` === source.id)
      this.refer(marker!, { source: source.id, marker, citation: id })
      this.sources.push(text ? completed(source, text) : source)
      if (!text) continue
      this.held.set(marker!, source.id)
      this.held.set(text.label, source.id)
    }
    const named = new Set(read.sources.map(({ publisher }) => publisher))
    this.publishers.push(...read.actors.filter(({ id }) => named.has(id)))
  }

  /** The texts that the brief does not cite; each text can be cited by its label too. */
  private addOthers(given: readonly DraftSource[]): void {
    const slugs = new Slugs(this.sources.map(({ id }) => id.slice('source:'.length)))
    for (const text of given) {
      if (this.held.has(text.label)) continue
      const id = `source:${slugs.take(text.label, 'source')}` as const
      this.sources.push(completed({ type: 'source', kind: 'unspecified', id }, text))
      this.held.set(text.label, id)
    }
    for (const [label, source] of this.held) {
      if (this.references.has(label)) continue
      const byMarker = [...this.references.values()].flat().find((one) => one.source === source)
      const citation = `citation:${source.slice('source:'.length)}` as const
      this.refer(label, byMarker ?? { source, marker: undefined, citation })
    }
  }

  /** The source whose text a statement stands in. Tells where no text of that label was given. */
  sourceOf(label: string, path: Path): SourceId | undefined {
    const source = this.held.get(label)
    if (source) return source
    const meant = nearest(label, this.held.keys())
    this.findings.add({
      rule: 'reference/unresolved',
      path,
      message: `No text was given under the label ${quote(label)}. The labels are ${namesOf(this.labels)}.`,
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
    if (found && (isInBrief || this.labels.has(name)))
      return found.map((reference) =>
        this.citation(reference, this.passageOf(reference, passage, path), made),
      )
    this.findings.add({
      rule: 'evidence/marker-unresolved',
      path,
      message: found
        ? `${quote(name)} is a number in brackets of the brief, and the statement stands in another text.`
        : `${quote(name)} is neither a number in brackets of the brief nor the label of a given text. There are ${namesOf(this.references.keys())}.`,
      suggestion: found ? undefined : nearest(name, this.references.keys()),
      help: 'Cite what the sentence prints in brackets, each number by itself; leave the citation out where it prints nothing.',
    })
    return []
  }

  /** Adds a citation for every marker of the brief that the draft does not cite: the text prints it all the same. */
  addUncited(): void {
    const cited = new Set(this.citations.map(({ source, marker }) => `${marker} ${source}`))
    for (const reference of [...this.references.values()].flat()) {
      const { marker, source } = reference
      if (marker === undefined || cited.has(`${marker} ${source}`)) continue
      cited.add(`${marker} ${source}`)
      this.citation(reference, undefined)
    }
  }

  /** A passage of a text that was given; of another one the model cannot know it. */
  private passageOf({ source }: Reference, passage: string | undefined, path: Path): string | undefined {
    if (passage === undefined || [...this.held.values()].includes(source)) return passage
    this.findings.add({
      rule: 'draft/wording-absent',
      path: [...path.slice(0, -1), 'passage'],
      message: `The passage ${quote(passage)} is given as one of a text that was not given to you.`,
      help: 'Write null: only a passage that can be copied can be cited.',
    })
    return undefined
  }

  private citation(
    { source, marker, citation }: Reference,
    passage: string | undefined,
    made?: (index: number) => void,
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
    made?.(this.citations.length - 1)
    return id
  }

  private refer(name: string, reference: Reference): void {
    const others = this.references.get(name)
    if (others) others.push(reference)
    else this.references.set(name, [reference])
  }
}

function namesOf(names: Iterable<string>): string {
  const shown = [...names].slice(0, 20).map(quote)
  return shown.length === 0 ? 'none' : shown.join(', ')
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
