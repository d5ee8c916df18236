import { parsePointDate } from '../date/parse.ts'
import type { Citation, CitationId, Source, SourceKind } from '../types.ts'
import type { BriefNote } from './notes.ts'
import { inWords } from './notes.ts'
import type { KnownReference } from './options.ts'
import { Slugs } from './slug.ts'
import { type Cast, label } from './speakers.ts'

/** Hosts where others publish: the host is not the publisher. */
const PLATFORMS =
  /^(?:t\.me|telegram\.me|x\.com|twitter\.com|nitter\.net|facebook\.com|fb\.com|instagram\.com|youtube\.com|youtu\.be|vk\.com|ok\.ru|tiktok\.com|weibo\.com|linkedin\.com|reddit\.com|threads\.net|bsky\.app|truthsocial\.com|rumble\.com|medium\.com|substack\.com|archive\.org|archive\.(?:is|ph|today|md|li)|doi\.org|dx\.doi\.org|bit\.ly|tinyurl\.com|scribd\.com|drive\.google\.com|docs\.google\.com|github\.com)$/
const POSTS =
  /^(?:t\.me|telegram\.me|x\.com|twitter\.com|facebook\.com|fb\.com|instagram\.com|vk\.com|ok\.ru|weibo\.com|linkedin\.com|threads\.net|bsky\.app|truthsocial\.com)$/

/** A source and a citation for each marker, in the order of the reference list, then of the text. */
export class CitedSources {
  readonly sources: Source[] = []
  readonly citations: Citation[] = []
  private readonly citationSlugs = new Slugs()
  private readonly byMarker = new Map<string, CitationId[]>()
  private readonly byAddress = new Map<string, string>()

  constructor(
    private readonly slugs: Slugs,
    private readonly cast: Cast,
    private readonly inferred: BriefNote[],
    private readonly open: BriefNote[],
    /** How many sources stand before these in the dossier. */
    private readonly before: number,
  ) {}

  /** The citations that a marker stands for; a source of which only the number is known where the list has no entry. */
  citationsOf(marker: string): CitationId[] {
    const known = this.byMarker.get(marker)
    if (known) return known
    this.add({ marker })
    const pointer = this.pointer()
    this.open.push({
      pointer,
      message: `The text cites [${marker}] and does not say what that is: title, publisher, date and address are yours to enter.`,
    })
    return this.byMarker.get(marker)!
  }

  add(reference: KnownReference): void {
    const { marker, title, publisher, date, url } = reference
    const earlier = this.byMarker.get(marker)
    const at = this.before + this.sources.length
    const host = url === undefined ? undefined : hostOf(url)
    const issued = date !== undefined && parsePointDate(date) ? date : undefined
    const local = this.slugs.take(`reference-${marker}`, 'reference')
    const source: Source = {
      type: 'source',
      kind: kindOf(host),
      id: `source:${local}`,
      ...(title && { title: label(title) }),
      ...this.publisherOf(publisher, host, at),
      ...(url && { url }),
      ...(issued && { issued }),
    }
    this.sources.push(source)
    const id: CitationId = `citation:${this.citationSlugs.take(local.replace(/^reference-/, ''), 'reference')}`
    this.citations.push({ type: 'citation', id, marker, source: source.id })
    if (earlier) earlier.push(id)
    else this.byMarker.set(marker, [id])
    if (earlier)
      this.open.push({
        pointer: `/sources/${at}`,
        message: `The reference list has more than one entry [${marker}]; statements that cite it cite each of them.`,
      })
    if (url !== undefined) this.noteAddress(url, marker, at)
  }

  private publisherOf(
    name: string | undefined,
    host: string | undefined,
    at: number,
  ): Pick<Source, 'publisher'> {
    const pointer = `/sources/${at}/publisher`
    if (name !== undefined && /\p{L}{2}/u.test(name)) {
      const publisher = this.cast.publisher(name, name.toLowerCase(), publisherKind(host))
      this.inferred.push({
        pointer,
        message: `${inWords(name)} in the reference list was taken for the publisher.`,
      })
      return { publisher }
    }
    if (host === undefined) return {}
    if (PLATFORMS.test(host)) {
      this.open.push({
        pointer: `/sources/${at}`,
        message: `${host} carries what others publish; who published this is yours to enter.`,
      })
      return {}
    }
    const publisher = this.cast.publisher(host, host, publisherKind(host))
    this.inferred.push({ pointer, message: `The publisher was made from the host of the address, ${host}.` })
    return { publisher }
  }

  private noteAddress(url: string, marker: string, at: number): void {
    const earlier = this.byAddress.get(url)
    if (earlier === undefined) this.byAddress.set(url, marker)
    else if (earlier !== marker)
      this.open.push({
        pointer: `/sources/${at}/url`,
        message: `References ${earlier} and ${marker} give the same address: they are one witness, not two.`,
      })
  }

  private pointer(): string {
    return `/sources/${this.before + this.sources.length - 1}`
  }
}

function hostOf(url: string): string | undefined {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase()
  if (host === undefined || host.startsWith('[')) return undefined
  return host.replace(/^(?:www[0-9]?|m|mobile|amp)\./, '').replace(/^web\.(?=archive\.org$)/, '')
}

function kindOf(host: string | undefined): SourceKind {
  if (host === undefined) return 'unspecified'
  return POSTS.test(host) ? 'post' : 'webpage'
}

/** What a host certainly is by its domain; most that is cited comes from media. */
function publisherKind(host: string | undefined) {
  if (host === undefined) return 'media-organization' as const
  if (/(?:^|\.)(?:gov|mil|gouv|gob|govt|gc)(?:\.[a-z]{2})?$/.test(host)) return 'state-body' as const
  if (/\.int$/.test(host) || /(?:^|\.)un\.org$/.test(host)) return 'intergovernmental-organization' as const
  if (/\.edu$|\.(?:ac|edu)\.[a-z]{2}$/.test(host)) return 'organization' as const
  return 'media-organization' as const
}
