import type { SpeechAct } from '../types.ts'

/** What has to follow a verb before it counts as reporting speech, beside a quotation or its place at the end. */
export type SpeechPattern =
  /** Anything: "said". */
  | 'any'
  /** A clause: "that …", "what …", "how …". */
  | 'clause'
  /** An object or a clause: "announced a ceasefire". */
  | 'object'
  /** "to …" or a clause: "threatened to". */
  | 'infinitive'
  /** A denial: "denied that", "denied having", "denied any", "denied the report". */
  | 'denial'
  /** Somebody addressed: "told reporters that". */
  | 'addressee'
  /** Nothing but a quotation. */
  | 'quotation'

export interface SpeechVerb {
  act?: SpeechAct
  pattern: SpeechPattern
}

const VERBS: readonly (readonly [string, SpeechPattern, SpeechAct?])[] = [
  ['said says say', 'any'],
  ['told tells tell', 'addressee'],
  ['added adds add stated states noted notes argued argues maintained maintains asserted asserts', 'clause'],
  [
    'insisted insists stressed stresses emphasized emphasizes emphasised emphasises underlined underlines',
    'clause',
  ],
  [
    'reiterated reiterates remarked remarks commented comments observed observes wrote writes replied replies',
    'clause',
  ],
  [
    'recalled recalls testified testifies tweeted posted reported reports alleged alleges complained',
    'clause',
  ],
  ['claimed claims', 'infinitive'],
  ['explained explains', 'clause', 'explain'],
  ['declared declares', 'clause'],
  ['announced announces', 'object', 'announce'],
  ['warned warns warn cautioned cautions', 'any', 'warn'],
  ['denied denies deny', 'denial', 'deny'],
  ['confirmed confirms confirm', 'object', 'confirm'],
  ['predicted predicts predict forecast', 'object', 'predict'],
  ['promised promises vowed vows pledged pledges', 'infinitive', 'promise'],
  ['threatened threatens', 'infinitive', 'threaten'],
  ['offered offers', 'infinitive', 'offer'],
  ['demanded demands', 'object', 'demand'],
  ['urged urges', 'object', 'request'],
  ['accused accuses', 'object', 'accuse'],
  ['admitted admits acknowledged acknowledges conceded concedes', 'clause', 'concede'],
  ['apologised apologises apologized apologizes', 'any', 'apologise'],
  ['called calls described describes hailed hails dismissed condemned denounced asked asks', 'quotation'],
  [
    'quipped joked countered continued concluded recounted responded answered lamented boasted shouted whispered agreed mused contended ' +
      'exclaimed cried sighed',
    'quotation',
  ],
  ['rejected rejects', 'quotation', 'reject'],
]

export const ENGLISH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  VERBS.flatMap(([forms, pattern, act]) =>
    forms.split(' ').map((form) => [form, { pattern, ...(act && { act }) }] as const),
  ),
)

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const PERSONAL = words('he she they it we i you')

/** Words between a speaker and the verb: "has also said". */
export const BEFORE_VERB = words(
  "has have had also later then earlier repeatedly again publicly separately previously already further subsequently reportedly recently since immediately simply once 've 'd",
)

/** Words right before a verb form that make it something else: "was told", "to say", "the announced". */
export const NO_SPEECH_BEFORE = words(
  'was were is are be been being am to would could should can cannot will may might must did does do not never the a an as so its their his her our my no than newly who which whom whose what and or but nor if',
)

/** Nouns for people who are not named. */
export const UNNAMED = words(
  'official officials spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople source sources diplomat diplomats ' +
    'analyst analysts expert experts observer observers witness witnesses resident residents negotiator negotiators mediator mediators envoy envoys ' +
    'aide aides adviser advisers advisor advisors insider insiders people person man woman men women lawmaker lawmakers politician politicians ' +
    'minister ministers ministry president premier chancellor ambassador ambassadors general commander commanders officer officers soldier soldiers ' +
    'government governments authorities leader leaders delegation delegations delegate delegates representative representatives journalist journalists ' +
    'reporter reporters media agency agencies statement communique report reports critic critics supporter supporters activist activists lawyer lawyers ' +
    'scholar scholars researcher researchers economist economists historian historians secretary director chairman head chief speaker member members ' +
    'king queen emir sultan side sides party parties group groups movement company companies firm firms organization organisation organizations ' +
    'nobody everyone someone anyone figure figures union unions committee council commission parliament court courts army military navy police bank ' +
    'institute foundation coalition alliance opposition cabinet embassy mission office bureau department team board state country kremlin palace ' +
    'rebels militants fighters militia insurgents protesters families relatives villagers farmers fishermen workers students investors traders mps ' +
    'senators deputies judges prosecutors investigators inspectors monitors scientists engineers doctors victims survivors refugees neighbours ' +
    'neighbors allies partners opponents inhabitants',
)

/** Unnamed people of whom not even the side or the role is told. */
export const ANONYMOUS = words('official officials source sources people insider insiders person someone')

/** Words for a document after "according to": then a text is the authority and nobody speaks. */
export const DOCUMENTS = words(
  'agreement agreements treaty text document documents plan plans schedule law laws terms term article articles report reports draft poll polls data ' +
    'figures protocol memorandum statement communique accord pact deal constitution charter record records survey study estimates estimate timetable annex map',
)

/** Words before a name that say what its bearer is. */
export const HONORIFICS = words(
  'mr mrs ms miss mx dr sir dame lord lady mullah mawlawi maulvi sheikh sheik shaikh ayatollah imam hojatoleslam rabbi pope archbishop bishop father sister king queen prince princess emir sultan',
)
export const RANKS = words(
  'general gen lieutenant lt colonel col major maj captain capt admiral adm marshal brigadier brig sergeant sgt lieutenant-general major-general rear-admiral',
)
export const TITLES = words(
  'president premier chancellor minister secretary secretary-general director-general attorney-general lieutenant-general major-general rear-admiral ambassador envoy representative spokesman spokeswoman spokesperson general gen lieutenant lt colonel col ' +
    'major maj captain capt admiral adm commander marshal brigadier sergeant governor gov senator sen congressman congresswoman deputy chairman chairwoman chair ' +
    'chief director head leader speaker judge justice professor prof commissioner prosecutor mayor foreign prime defence defense vice acting interim ' +
    'former analyst expert negotiator mediator coordinator adviser advisor diplomat lawmaker mp counsellor councillor consul delegate historian economist',
)

/** Bodies of a state by their names. */
export const STATE_BODIES = words('ministry embassy')

/** Small words inside names. */
export const PARTICLES = words(
  'al el ul bin ibn bint van von der den de da di del la le du dos das ben abu af zu y',
)

export const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'

export const CLAUSE_WORDS = words('that what how why whether there')
export const SUBORDINATE = words(
  'after as because when while if although though since before until once where which who that and but or so nor',
)
export const PREPOSITIONS = words(
  'in on at by for from with under during following despite unlike within amid through throughout via about over',
)
/** Verbs outside a quotation show that the sentence says more than the quotation. */
export const FINITE = words(
  'that adding and but which who because while would will was is were are has had have could should may might must',
)

/** Verbs that give words to somebody beside those by which a speaker is read. */
export const MORE_SPEECH = words(
  'call describe dubbed dub labelled labeled label labels branded brands termed terms quoted quotes quoting cited cites citing ' +
    'retorted retorts chanted chants mocked praised criticised criticized slammed blasted proclaimed countered counters responded responds ' +
    'answers reply respond insist argue claim demand ask urge reject dismiss condemn denounce spoke speaks speak',
)
/** Verbs of which every form here is one of speech, never a participle as in "the deal announced in May". */
export const SURELY_SPEECH = words(
  'replied replies responded responds answered retorted retorts countered insisted chanted shouted spoke speaks wrote remarked commented',
)
/** Forms by which the words of the speaker just named go on. */
export const SAYING = words(
  'adding saying noting stressing insisting arguing warning explaining calling describing declaring stating claiming telling replying',
)
