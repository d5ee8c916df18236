import type { SpeechAct } from '../types.ts'

/** How a language that parts words by spaces reports speech. All words in lower case. */
export interface SpeechGrammar {
  verbs: ReadonlyMap<string, SpeechAct | undefined>
  /** Between subject and verb: "hat", "a", "ha". */
  auxiliaries: ReadonlySet<string>
  /** Opens the clause that is reported: "dass", "que", "что". */
  that: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  /** "laut", "selon", "по словам": one to three words. */
  accordingTo: readonly string[]
  /** Words that end a name after the verb, and with which no name before the verb begins. */
  stops: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** The subject follows the verb as a rule (Arabic). */
  verbFirst?: boolean
  /** The verb follows the first part of the sentence without a comma (German). */
  verbSecond?: boolean
  /** What joins the parts of a name phrase there. */
  genitives?: ReadonlySet<string>
}

interface Source {
  verbs: string
  acts: Partial<Record<SpeechAct, string>>
  auxiliaries?: string
  that: string
  pronouns: string
  accordingTo: readonly string[]
  stops: string
  articles?: string
  verbFirst?: boolean
  genitives?: string
}

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '')

function grammar(source: Source): SpeechGrammar {
  const acts = (Object.entries(source.acts) as [SpeechAct, string][]).flatMap(([act, verbs]) =>
    words(verbs).map((verb) => [verb, act] as const),
  )
  return {
    verbs: new Map<string, SpeechAct | undefined>([
      ...words(source.verbs).map((verb) => [verb, undefined] as const),
      ...acts,
    ]),
    auxiliaries: new Set(words(source.auxiliaries ?? '')),
    that: new Set(words(source.that)),
    pronouns: new Set(words(source.pronouns)),
    accordingTo: source.accordingTo,
    stops: new Set(words(source.stops)),
    articles: new Set(words(source.articles ?? '')),
    ...(source.verbFirst && { verbFirst: true }),
    ...(source.genitives && { verbSecond: true, genitives: new Set(words(source.genitives)) }),
  }
}

export const SPEECH_GRAMMARS: Readonly<Record<string, SpeechGrammar>> = {
  de: grammar({
    verbs:
      'sagte sagten sagt sagen erklärte erklärten betonte betonten betont äußerte äußerten schrieb schrieben berichtete berichteten meinte meinten ' +
      'unterstrich versicherte behauptete behaupteten gesagt betont mitgeteilt teilte teilten antwortete antworteten erwiderte erwiderten entgegnete entgegneten',
    acts: {
      announce: 'kündigte kündigten',
      warn: 'warnte warnten',
      deny: 'dementierte dementierten bestritt bestritten',
      confirm: 'bestätigte bestätigten',
      promise: 'versprach versprachen',
      threaten: 'drohte drohten',
      demand: 'forderte forderten',
    },
    auxiliaries: 'hat haben hatte hatten',
    that: 'dass daß ob',
    pronouns: 'er sie es wir man ich',
    articles: 'der die das ein eine',
    genitives: 'der des von vom für im in und',
    accordingTo: ['laut', 'nach angaben', 'nach aussage', 'nach worten'],
    stops:
      'am im in an auf bei nach vor zu zum zur während gegenüber aus seit mit über unter montag dienstag mittwoch donnerstag freitag ' +
      'samstag sonntag als weil wenn obwohl nachdem bevor dass damit und aber ',
  }),
  fr: grammar({
    verbs:
      'déclaré déclare déclarent dit disent affirmé affirme ajouté ajoute indiqué indique souligné souligne précisé précise assuré assure ' +
      'estimé estime rappelé rappelle martelé écrit insisté répondu répond répliqué rétorqué',
    acts: {
      announce: 'annoncé annonce',
      warn: 'averti prévenu',
      deny: 'démenti nié',
      confirm: 'confirmé confirme',
      explain: 'expliqué explique',
      promise: 'promis',
      demand: 'exigé réclamé',
    },
    auxiliaries: 'a ont avait avaient',
    that: 'que qu',
    pronouns: 'il elle ils elles on nous je',
    articles: 'le la les un une des',
    accordingTo: ['selon', "d'après"],
    stops:
      'à au aux en dans lors sur devant après avant depuis pendant lundi mardi mercredi jeudi vendredi samedi dimanche si quand lorsque alors ' +
      'mais et qui dont par pour',
  }),
  es: grammar({
    verbs:
      'dijo dijeron dice afirmó afirmaron afirma declaró declararon señaló señalaron indicó indicaron añadió agregó agregaron aseguró aseguraron ' +
      'sostuvo subrayó recalcó manifestó dicho afirmado declarado asegurado respondió respondieron replicó contestó',
    acts: {
      announce: 'anunció anunciaron',
      warn: 'advirtió advirtieron',
      deny: 'negó negaron desmintió',
      confirm: 'confirmó confirmaron',
      explain: 'explicó explicaron',
      promise: 'prometió',
      demand: 'exigió exigieron',
    },
    auxiliaries: 'ha han había',
    that: 'que',
    pronouns: 'él ella ellos ellas nosotros yo',
    articles: 'el la los las un una',
    accordingTo: ['según', 'de acuerdo con'],
    stops:
      'en a al ante durante tras desde este esta sobre por para con lunes martes miércoles jueves viernes sábado domingo cuando si aunque ' +
      'mientras pero y que se no',
  }),
  it: grammar({
    verbs:
      'detto dichiarato affermato aggiunto sottolineato precisato spiegato dice dichiara afferma sostiene riferito disse risposto replicato',
    acts: { announce: 'annunciato', warn: 'avvertito', deny: 'smentito negato', confirm: 'confermato' },
    auxiliaries: 'ha hanno aveva',
    that: 'che',
    pronouns: 'lui lei loro egli ella essi',
    articles: 'il lo la i gli le un una',
    accordingTo: ['secondo', 'stando a'],
    stops:
      'a in su durante dopo prima lunedì martedì mercoledì giovedì venerdì sabato domenica se quando ma e che per con',
  }),
  pt: grammar({
    verbs:
      'disse disseram afirmou afirmaram declarou declararam acrescentou indicou sublinhou ressaltou destacou respondeu responderam',
    acts: {
      announce: 'anunciou anunciaram',
      warn: 'alertou advertiu',
      deny: 'negou negaram',
      confirm: 'confirmou confirmaram',
      explain: 'explicou',
    },
    that: 'que',
    pronouns: 'ele ela eles elas nós eu',
    articles: 'o a os as um uma',
    accordingTo: ['segundo', 'de acordo com', 'de acordo'],
    stops: 'em no na nos nas a ao à durante após antes desde sobre por para com se quando mas e que',
  }),
  ru: grammar({
    verbs:
      'сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила отметили подчеркнул подчеркнула подчеркнули ' +
      'добавил добавила добавили говорит говорится утверждает утверждают рассказал рассказала рассказали написал написала уточнил уточнила указал указала ответил ответила ответили возразил возразила',
    acts: {
      announce: 'объявил объявила объявили',
      warn: 'предупредил предупредила предупредили',
      deny: 'опроверг опровергла опровергли',
      confirm: 'подтвердил подтвердила подтвердили',
      explain: 'пояснил пояснила объяснил объяснила',
      promise: 'пообещал пообещала',
      threaten: 'пригрозил пригрозила',
      demand: 'потребовал потребовала потребовали',
    },
    that: 'что',
    pronouns: 'он она они мы я оно',
    accordingTo: ['по словам', 'по данным', 'по сообщению', 'по мнению'],
    stops:
      'в во на по после перед при с со до от из о об к ко журналистам агентству позднее ранее если когда как но и или а что чтобы который которая ' +
      'которые также накануне сегодня вчера',
  }),
  uk: grammar({
    verbs:
      'сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили зазначив зазначила зазначили наголосив наголосила підкреслив ' +
      'підкреслила додав додала додали',
    acts: {
      announce: 'оголосив оголосила',
      warn: 'попередив попередила',
      deny: 'спростував спростувала',
      confirm: 'підтвердив підтвердила',
    },
    that: 'що',
    pronouns: 'він вона вони ми я',
    accordingTo: ['за словами', 'за даними', 'на думку'],
    stops:
      'в у на по після перед при з зі із до від про журналістам якщо коли як але і та або що щоб який яка які також',
  }),
  ar: grammar({
    verbs:
      'قال قالت وقال وقالت صرح صرحت وصرح أكد أكدت وأكد وأكدت أضاف أضافت وأضاف وأضافت أوضح أوضحت وأوضح ذكر ذكرت وذكر',
    acts: { announce: 'أعلن أعلنت وأعلن وأعلنت', warn: 'حذر حذرت وحذر', deny: 'نفى نفت ونفى ونفت' },
    that: 'إن أن إنه أنه إنها أنها بأن بأنه إنهم أنهم',
    pronouns: 'هو هي هم',
    accordingTo: ['بحسب', 'حسب', 'وفقا ل', 'وفق'],
    stops: 'في خلال بعد قبل على عن إلى مع أمام يوم أمس اليوم',
    verbFirst: true,
  }),
  fa: grammar({
    verbs: 'گفت گفتند گفته افزود افزودند',
    acts: {},
    that: 'که',
    pronouns: 'او وی آنها آنان ایشان آن‌ها',
    accordingTo: ['به گفته', 'به گفتهٔ', 'به گزارش'],
    stops: 'در به از با بر روز پس پیش هنگام درباره اگر وقتی چون اما و یا امروز دیروز را برای تا',
  }),
}
