import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as vocabulary from '../../src/vocabulary/index.ts'
import { codeLists, codesOf } from '../../src/vocabulary/index.ts'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const subject = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/
const admiralty = { AdmiraltyReliability: /^[A-F]$/, AdmiraltyCredibility: /^[1-6]$/ } as Record<
  string,
  RegExp
>
const oneSentence = /^[A-Z][^.!?;]*[^.!?;\s]\.$/

const formOf = (name: string): RegExp => (name === 'AgreementSubject' ? subject : (admiralty[name] ?? kebab))

describe.each(codeLists.map((list) => [list.name, list] as const))('%s', (name, list) => {
  it('names itself, its meaning and its source', () => {
    expect(name).toMatch(/^[A-Z][A-Za-z]*[a-z]$/)
    expect(list.title).toMatch(/^[A-Z]/)
    expect(list.description).toMatch(oneSentence)
    expect(list.source.trim()).toBe(list.source)
    expect(list.source).not.toBe('')
  })

  it('has codes in the agreed form, each once', () => {
    const codes = list.codes.map((entry) => entry.code)
    expect(codes.length).toBeGreaterThan(1)
    expect(codes.filter((code) => !formOf(name).test(code))).toEqual([])
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  it('labels every code, no label twice', () => {
    const labels = list.codes.map((entry) => entry.label)
    expect(labels.filter((label) => label.trim() === '' || label.trim() !== label)).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('defines every code in one sentence, no definition twice', () => {
    const definitions = list.codes.map((entry) => entry.definition)
    expect(definitions.filter((definition) => !oneSentence.test(definition))).toEqual([])
    expect(duplicates(definitions)).toEqual([])
  })

  it('leaves no code with an empty source', () => {
    const sources = list.codes.map((entry) => entry.source ?? list.source)
    expect(sources.filter((source) => source === '' || source.trim() !== source)).toEqual([])
  })
})

describe('the set of lists', () => {
  const names = codeLists.map((list) => list.name)

  it('gives every list a name of its own that shadows nothing built in', () => {
    expect(duplicates(names)).toEqual([])
    expect(names.filter((name) => name in globalThis)).toEqual([])
    const builtIn = [
      'Event',
      'Record',
      'Text',
      'Function',
      'Date',
      'Partial',
      'Pick',
      'Omit',
      'Element',
      'Node',
    ]
    expect(names.filter((name) => builtIn.includes(name))).toEqual([])
  })

  it('exports each list under its name in camelCase, from a file in kebab-case', () => {
    const files = readdirSync(new URL('../../src/vocabulary/', import.meta.url))
    for (const list of codeLists) {
      const camel = list.name.charAt(0).toLowerCase() + list.name.slice(1)
      expect((vocabulary as Record<string, unknown>)[camel], camel).toBe(list)
      expect(files).toContain(`${list.name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}.ts`)
    }
    const others = [
      'agreement-event-transitions.ts',
      'code-list.ts',
      'countries.ts',
      'index.ts',
      'languages.ts',
    ]
    expect(files.filter((file) => !others.includes(file))).toHaveLength(codeLists.length)
  })

  it('is open only where users may add codes', () => {
    expect(codeLists.filter((list) => list.open).map((list) => list.name)).toEqual([
      'AgreementSubject',
      'IdentifierScheme',
    ])
  })
})

describe('agreement subjects', () => {
  it('have every first level as a code of its own', () => {
    const codes: readonly string[] = codesOf(vocabulary.agreementSubject)
    expect(codes.filter((code) => !codes.includes(code.split('.')[0]!))).toEqual([])
  })
})

describe('likelihood', () => {
  it('has the seven terms of ICD 203 in ascending order, with ranges that meet', () => {
    const ranges = vocabulary.likelihood.codes.map((entry) => entry.definition.match(/\d+/g)!.map(Number))
    expect(ranges).toEqual([
      [1, 5],
      [5, 20],
      [20, 45],
      [45, 55],
      [55, 80],
      [80, 95],
      [95, 99],
    ])
  })
})

// The codes of format version 1, in order. A change here is a change of the format.
const formatVersion1: Record<string, string> = {
  CollectiveActorKind:
    'state government de-facto-authority state-body armed-forces armed-group intergovernmental-organization organization company political-party media-organization religious-body territory community',
  ActorKind:
    'state government de-facto-authority state-body armed-forces armed-group intergovernmental-organization organization company political-party media-organization religious-body territory community coalition person unidentified',
  ActorNameKind:
    'official short acronym alias weak former birth transliteration translation self-designation exonym',
  UnidentifiedReason: 'not-identified withheld illegible disputed unknown',
  RecognitionStance: 'de-jure de-facto engaged not-recognised withdrawn contested',
  TenureStatus: 'incumbent acting interim caretaker designate suspended contested former',
  InstrumentKind:
    'treaty convention agreement protocol covenant charter pact accord concordat exchange-of-notes exchange-of-letters memorandum-of-understanding agreed-minutes arrangement framework-agreement implementing-agreement letter-of-intent joint-declaration joint-statement joint-communique final-act modus-vivendi roadmap ceasefire contract unilateral-declaration unspecified',
  LegalNature: 'binding non-binding contested unknown',
  Disclosure: 'full-text excerpts undisclosed partly-secret leaked unknown',
  ParticipantRole:
    'party negotiator mediator facilitator guarantor witness depositary host observer monitor beneficiary affected',
  AgreementEventKind:
    'proposed negotiation text-agreed initialling adoption opened-for-signature signature signature-ad-referendum definitive-signature announcement publication leak domestic-approval domestic-rejection ratification acceptance approval formal-confirmation accession succession exchange-of-instruments deposit notification provisional-application entry-into-force territorial-application registration reservation reservation-withdrawal interpretative-declaration objection objection-withdrawal implementation extension renewal amendment correction suspension resumption breach-alleged denunciation withdrawal withdrawal-rescinded termination expiry supersession invalidation',
  ProvisionKind: 'obligation prohibition permission condition procedure declaration',
  ProvisionBasis: 'text reported',
  AgreementRelationKind:
    'amends supersedes terminates suspends renews extends implements supplements consolidates interprets corrects annex-to protocol-to refers-to',
  RenewalMode: 'none tacit by-agreement',
  StatementKind: 'quotation paraphrase assertion assessment',
  SpeechAct:
    'conclude announce support concede request demand accuse deny reject threaten warn promise offer predict explain confirm correct apologise',
  SpeakerAttribution: 'on-record background anonymous',
  ClaimProperty:
    'date place occurred participant exists valid instrument legal-nature disclosure party subject tenure recognition quantity',
  ClaimModality: 'actual future conditional desired',
  StatementRelationKind:
    'corroborates repeats contradicts denies qualifies corrects retracts elaborates replies-to translates based-on',
  Likelihood: 'almost-no-chance very-unlikely unlikely roughly-even-chance likely very-likely almost-certain',
  Confidence: 'low moderate high',
  AdmiraltyReliability: 'A B C D E F',
  AdmiraltyCredibility: '1 2 3 4 5 6',
  CitationPurpose: 'evidence quotation background authority disputes corrects see-also',
  LocatorLabel:
    'act appendix article book canon chapter column elocation equation figure folio issue line note opus page paragraph part rule scene schedule section sub-verbo supplement table timestamp title verse version volume',
  SourceKind:
    'article-newspaper article-magazine article-journal webpage post broadcast interview speech report treaty legislation press-release transcript wire-report dataset book document unspecified',
  SourceBlockKind: 'headline byline heading lede paragraph list pull-quote analysis caption references other',
  CorrectionStatus: 'corrected retracted',
  CreatorKind: 'person organization software',
  DraftClaimProperty:
    'date place occurred participant exists valid instrument legal-nature disclosure party subject',
}

describe('closed lists', () => {
  it('hold the codes of format version 1', () => {
    const closed = codeLists.filter((list) => !list.open)
    expect(Object.fromEntries(closed.map((list) => [list.name, codesOf(list).join(' ')]))).toEqual(
      formatVersion1,
    )
  })
})

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
