import { resolve, type TextShape } from '../../src/check/shape.ts'
import { type Random, random } from './shape-generator.ts'

type Json = Record<string, unknown>

/** Makes records of ordinary length and variety. The same seed gives the same records everywhere. */
export interface RealisticRecords {
  actor(): Json
  agreement(): Json
  statement(): Json
  citation(): Json
  source(): Json
  /** A dossier with so many records of each type. */
  dossier(sizes: DossierSizes): Json
}

export interface DossierSizes {
  actors: number
  agreements: number
  statements: number
  citations: number
  sources: number
}

/** About 13 kB of JSON. */
export const USUAL_DOSSIER: DossierSizes = {
  actors: 5,
  agreements: 2,
  statements: 6,
  citations: 7,
  sources: 4,
}

const WORDS =
  'the agreement between parties covers repair maintenance of older weapons systems and training personnel under acting minister delegation capital border security cooperation framework according officials statement said would soon no longer ministry spokesperson confirmed talks regional analysts note limited capacity supply spare parts vehicles funding remains unclear observers doubt timeline'.split(
    ' ',
  )
const OTHER_SCRIPTS: Record<string, string> = {
  fa: 'نیروهای مسلح کشور الف',
  ru: 'Государство А и государство Б подписали соглашение',
  'zh-Hans-CN': '甲国与乙国签署了协定',
  fr: 'Les États intéressés ont signé l’accord',
}

export function realistic(seed: number): RealisticRecords {
  const rng: Random = random(seed)
  const { below, chance, pick } = rng
  const code = (name: string): string => {
    const shape = resolve(name)
    if (shape.is !== 'codes') throw new Error(`${name} is no list of codes`)
    return pick(shape.codes)
  }
  const example = (name: string): string => pick((resolve(name) as TextShape).examples!)
  const times = <T>(least: number, most: number, make: () => T): T[] =>
    Array.from({ length: least + below(most - least + 1) }, make)
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS)).join(' ')
  const two = (value: number): string => String(value).padStart(2, '0')
  const year = (): number => 1990 + below(36)
  const month = (): string => `${year()}-${two(1 + below(12))}`
  const day = (): string => `${month()}-${two(1 + below(28))}`
  const date = (): string =>
    pick([String(year()), month(), day(), day(), `${month()}~`, `[${day()}..${2026 + below(3)}-05-27]`])
  const period = (): string => `${month()}/${chance(0.5) ? '..' : 2026 + below(6)}`
  const id = (type: string): string => `${type}:${pick(WORDS)}-${pick(WORDS)}-${below(100_000)}`
  const url = (): string => `https://www.${pick(WORDS)}news.example/${year()}/${id('a').slice(2)}.html`
  const language = (): string => pick(['en', 'en', 'en-GB', 'ru', 'fa', 'fr', 'uz-Latn', 'zh-Hans-CN'])
  const written = (tag: string, count: number): string => {
    const other = OTHER_SCRIPTS[tag]
    return other ? `${other} ${other}`.slice(0, count * 7) : words(count)
  }
  /** Optional keys: each is there with its share. */
  const optional = (keys: Record<string, [share: number, make: () => unknown]>): Json =>
    Object.fromEntries(
      Object.entries(keys).flatMap(([key, [share, make]]) => (chance(share) ? [[key, make()]] : [])),
    )
  const citations = (share: number): Json =>
    optional({ citations: [share, () => times(1, 2, () => id('citation'))] })
  const name = (): Json => {
    const tag = language()
    return { text: written(tag, 3), language: tag, kind: code('ActorNameKind') }
  }
  const identifier = (): Json => ({ scheme: example('IdentifierScheme'), value: `Q${1 + below(9_000_000)}` })
  const selector = (): Json => {
    const start = below(4000)
    return {
      exact: words(9),
      ...optional({ prefix: [0.4, () => words(4)], suffix: [0.4, () => words(4)] }),
      start,
      end: start + 60,
    }
  }
  const place = (): Json => ({
    name: words(1),
    ...optional({
      country: [0.7, () => 'AF'],
      latitude: [0.2, () => (below(18_000) - 9_000) / 100],
      longitude: [0.2, () => (below(3_600_000) - 1_800_000) / 10_000],
    }),
  })
  const quantity = (): Json => ({
    of: words(1),
    amount: below(20_000),
    ...optional({ most: [0.3, () => 20_000 + below(999) / 8], unit: [0.3, () => words(1)] }),
  })

  function actor(): Json {
    const shape = pick([
      'collective',
      'collective',
      'collective',
      'person',
      'person',
      'unidentified',
      'coalition',
    ])
    const kind = shape === 'collective' ? code('CollectiveActorKind') : shape
    const own: Record<string, () => Json> = {
      collective: () =>
        optional({
          countryCode: [0.3, () => 'AF'],
          partOf: [0.3, () => id('actor')],
          governs: [0.1, () => [{ actor: id('actor'), during: period() }]],
          recognition: [
            0.2,
            () => [{ by: id('actor'), stance: code('RecognitionStance'), during: period() }],
          ],
          designations: [0.2, () => [{ by: id('actor'), label: words(4), ...citations(0.5) }]],
        }),
      coalition: () => ({ members: times(2, 8, () => id('actor')) }),
      person: () =>
        optional({
          honorific: [0.2, () => words(1)],
          nationality: [0.4, () => id('actor')],
          tenures: [
            0.8,
            () =>
              times(1, 3, () => ({
                office: words(3),
                body: id('actor'),
                status: code('TenureStatus'),
                during: period(),
                ...optional({ attested: [0.4, () => times(1, 3, day)] }),
              })),
          ],
          born: [0.5, date],
        }),
      unidentified: () => ({ reason: code('UnidentifiedReason') }),
    }
    return {
      type: 'actor',
      kind,
      id: id('actor'),
      name: words(2),
      ...optional({ names: [0.7, () => times(1, 3, name)], description: [0.3, () => words(20)] }),
      ...own[shape]!(),
      ...optional({ identifiers: [0.6, () => times(1, 2, identifier)] }),
      ...citations(0.4),
    }
  }

  const event = (): Json => ({
    kind: code('AgreementEventKind'),
    id: `${id('event')}/act`,
    ...optional({
      by: [
        0.7,
        () => times(1, 3, () => ({ actor: id('actor'), ...optional({ office: [0.4, () => words(3)] }) })),
      ],
      date: [0.8, date],
      dateText: [0.3, () => words(3)],
      place: [0.5, place],
      note: [0.2, () => words(12)],
    }),
    ...citations(0.7),
  })

  const agreement = (): Json => ({
    type: 'agreement',
    id: id('agreement'),
    title: words(7),
    instrument: code('InstrumentKind'),
    ...optional({
      legalNature: [0.5, () => code('LegalNature')],
      disclosure: [0.5, () => code('Disclosure')],
      subjects: [0.7, () => times(1, 3, () => example('AgreementSubject'))],
    }),
    participants: times(2, 4, () => ({
      actor: id('actor'),
      roles: times(1, 2, () => code('ParticipantRole')),
    })),
    ...optional({
      provisions: [
        0.5,
        () =>
          times(1, 3, () => ({
            kind: code('ProvisionKind'),
            text: words(18),
            basis: code('ProvisionBasis'),
            ...optional({ obligors: [0.5, () => [id('actor')]], quantity: [0.3, quantity] }),
          })),
      ],
      relations: [0.2, () => [{ kind: code('AgreementRelationKind'), agreement: id('agreement') }]],
      events: [0.8, () => times(1, 4, event)],
      duration: [0.2, () => example('Duration')],
    }),
    ...citations(0.5),
  })

  const claim = (): Json =>
    pick<() => Json>([
      () => ({ about: id('event'), property: 'date', value: date() }),
      () => ({ about: id('agreement'), property: 'exists', value: chance(0.8) }),
      () => ({ about: id('agreement'), property: 'party', value: id('actor') }),
      () => ({
        about: id('agreement'),
        property: 'subject',
        value: example('AgreementSubject'),
        modality: 'future',
      }),
      () => ({
        about: id('actor'),
        property: 'tenure',
        value: { office: words(3), status: code('TenureStatus') },
      }),
      () => ({ about: id('agreement'), property: 'quantity', value: quantity() }),
    ])()

  const speaker = (): Json => ({
    actor: id('actor'),
    ...optional({
      office: [0.4, () => words(3)],
      asWritten: [0.3, () => words(2)],
      attribution: [0.3, () => code('SpeakerAttribution')],
    }),
  })

  function statement(): Json {
    const kind = pick(['quotation', 'paraphrase', 'paraphrase', 'assertion', 'assertion', 'assessment'])
    const tag = pick(['en', 'en', 'en', 'ru', 'fa'])
    const spoken = chance(0.85) ? 'en' : tag
    const quotes = (): Json[] => times(1, 2, () => ({ exact: written(tag, 9), language: tag }))
    const appearsIn = (): Json => ({ source: id('source'), ...selector() })
    const own: Record<string, () => Json> = {
      quotation: () => ({
        speakers: [speaker()],
        quotes: quotes(),
        ...optional({ appearsIn: [0.6, appearsIn] }),
      }),
      paraphrase: () => ({
        speakers: [speaker()],
        ...optional({ quotes: [0.3, quotes], appearsIn: [0.6, appearsIn] }),
      }),
      assertion: () => ({ appearsIn: appearsIn() }),
      assessment: () => ({
        assessors: [id('actor')],
        likelihood: code('Likelihood'),
        confidence: code('Confidence'),
      }),
    }
    return {
      type: 'statement',
      kind,
      id: id('statement'),
      text: written(spoken, 20 + below(18)),
      language: spoken,
      ...own[kind]!(),
      ...optional({
        about: [0.6, () => times(1, 2, () => id(pick(['actor', 'agreement', 'event', 'statement'])))],
        addressees: [0.2, () => [id('actor')]],
        speechAct: [0.4, () => code('SpeechAct')],
        claims: [0.4, () => times(1, 2, claim)],
        relations: [0.2, () => [{ kind: code('StatementRelationKind'), statement: id('statement') }]],
        saidOn: [0.5, date],
        place: [0.1, place],
      }),
      citations: times(1, 2, () => id('citation')),
      ...optional({ extensions: [0.05, () => ({ 'x-newsroom.desk': words(1) })] }),
    }
  }

  const citation = (): Json => ({
    type: 'citation',
    id: id('citation'),
    marker: String(1 + below(90)),
    source: id('source'),
    ...optional({
      purpose: [0.5, () => code('CitationPurpose')],
      locator: [0.3, () => ({ label: code('LocatorLabel'), value: String(below(90)) })],
      passage: [0.6, selector],
      note: [0.1, () => words(12)],
    }),
  })

  const source = (): Json => ({
    type: 'source',
    kind: code('SourceKind'),
    id: id('source'),
    title: words(9),
    ...optional({
      authors: [0.7, () => times(1, 2, () => ({ name: words(2) }))],
      publisher: [0.6, () => id('actor')],
      container: [0.5, () => words(3)],
      url: [0.9, url],
      archive: [0.3, () => ({ url: url(), captured: day() })],
      language: [0.7, language],
      text: [
        0.1,
        () => ({ blocks: times(1, 4, () => ({ kind: code('SourceBlockKind'), text: `${words(40)}\n` })) }),
      ],
      textSha256: [0.1, () => 'a1b2c3d4'.repeat(8)],
      issued: [0.9, date],
      accessed: [0.6, day],
    }),
  })

  const list = <T>(length: number, make: () => T): T[] => Array.from({ length }, make)
  const dossier = (sizes: DossierSizes): Json => ({
    type: 'dossier',
    formatVersion: '1',
    id: id('dossier'),
    title: words(7),
    language: 'en',
    ...optional({ description: [0.5, () => words(25)], asOf: [0.6, day] }),
    actors: list(sizes.actors, actor),
    agreements: list(sizes.agreements, agreement),
    statements: list(sizes.statements, statement),
    citations: list(sizes.citations, citation),
    sources: list(sizes.sources, source),
  })

  return { actor, agreement, statement, citation, source, dossier }
}
