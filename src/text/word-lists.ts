/**
 * Words that turn a sentence round (negations) or take it back by half (hedges), by language. Only languages whose
 * lists are good enough to blame somebody with; in any other language the guards that need them are silent. Whole
 * words in lower case, or several with spaces between; those with `*` stand for every word that begins so.
 */
export interface GuardWords {
  negations?: readonly string[]
  /** Verbs and nouns of denial and refusal: they negate, but to leave one out does not turn a sentence round. */
  denials?: readonly string[]
  hedges?: readonly string[]
}

const WORDS: Readonly<Record<string, GuardWords>> = {
  en: {
    negations: [
      ...split("not n't cannot never no none nobody nothing nowhere neither nor without"),
      ...split('has have had is are was were').map((verb) => `${verb} yet to`),
    ],
    denials: split(
      'denies deny denied denying denial refuse refuses refused refusing refusal reject rejects' +
        ' rejected rejecting rejection',
    ),
    hedges: split(
      'alleged allegedly alleges allege allegation allegations reported reportedly may might could possible possibly' +
        ' perhaps maybe apparent apparently purported purportedly supposed supposedly suspected claim claims claimed' +
        ' likely unlikely probable probably seem seems seemed seemingly appear appears appeared potential potentially' +
        ' presumably believed unconfirmed unverified rumoured rumored approximately nearly almost roughly',
    ),
  },
  fr: {
    negations: split('pas jamais aucun aucune rien ni sans'),
    denials: split('nie nient niait nié dément démentent démenti refuse rejette'),
    hedges: split(
      'présumé présumée présumés présumées prétendu prétendue prétendument pourrait pourraient possible possiblement' +
        ' peut-être probablement probable apparemment semble semblent allégué alléguée soi-disant supposé supposée',
    ),
  },
  de: {
    negations: split(
      'nicht nie niemals kein keine keinen keiner keinem keines nichts niemand niemandem niemanden' +
        ' nirgends weder noch ohne',
    ),
    denials: split(
      'bestreitet bestritt bestritten leugnet dementiert dementierte verweigert verweigerte abgelehnt',
    ),
    hedges: split(
      'angeblich angebliche angeblichen angeblicher angebliches mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher' +
        ' könnte könnten dürfte dürften möglicherweise vielleicht wahrscheinlich vermutlich offenbar scheint scheinen' +
        ' anscheinend ungefähr fast',
    ),
  },
  es: {
    negations: split('no nunca jamás ningún ninguno ninguna nada nadie ni sin tampoco'),
    denials: split('niega niegan negó negaron desmiente desmintió rechaza rechazó'),
    hedges: split(
      'presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente podría' +
        ' podrían posible posiblemente quizá quizás probable probablemente aparentemente parece parecen aproximadamente',
    ),
  },
  it: {
    negations: split('non mai nessun nessuno nessuna niente nulla né neanche neppure nemmeno senza'),
    denials: split('nega negano negato smentisce smentito rifiuta rifiutato'),
    hedges: split(
      'presunto presunta presunti presunte presumibilmente potrebbe potrebbero possibile possibilmente forse' +
        ' probabile probabilmente apparentemente sembra sembrano sedicente quasi',
    ),
  },
  pt: {
    negations: split('não nunca jamais nenhum nenhuma nada ninguém nem sem tampouco'),
    denials: split('nega negam negou negaram desmente desmentiu rejeita rejeitou recusa recusou'),
    hedges: split(
      'alegado alegada alegados alegadas alegadamente suposto suposta supostos supostas supostamente poderia poderiam' +
        ' possível possivelmente talvez provável provavelmente aparentemente parece parecem quase',
    ),
  },
  ru: {
    negations: split(
      'не ни нет нельзя никогда никто никого никому никем ничто ничего ничему ничем нигде никуда' +
        ' никакой никакая никакое никаких никакого без',
    ),
    denials: split(
      'отрицает отрицают отрицал отрицала отрицали опроверг опровергла опровергли опровергает отказался' +
        ' отказалась отказались',
    ),
    hedges: split(
      'якобы предположительно возможно вероятно видимо кажется похоже предполагаем* сообщается примерно почти',
    ),
  },
  uk: {
    negations: split('не ні ані немає ніколи ніхто нікого нікому ніщо нічого нічому ніде без'),
    denials: split('заперечує заперечив заперечила'),
    hedges: split('нібито ймовірно можливо мабуть здається схоже повідомляється приблизно майже'),
  },
  nl: { negations: split('niet geen nooit niemand niets nergens noch zonder') },
  sv: { negations: split('inte ej icke aldrig ingen inget inga ingenting varken utan') },
  da: { negations: split('ikke ej aldrig ingen intet ingenting hverken uden') },
  nb: { negations: split('ikke aldri ingen intet ingenting verken uten') },
  pl: { negations: split('nie nigdy nikt nikogo nic niczego nigdzie żaden żadna żadne żadnego bez ani') },
  el: { negations: split('δεν δε μην μη όχι ποτέ κανείς κανένας καμία τίποτα χωρίς ούτε') },
  he: { negations: split('לא אין אינו אינה אינם איננו בלי ללא אף מעולם') },
  hi: { negations: split('नहीं न ना मत बिना') },
  ar: {
    negations: split('لا لم لن ليس ليست ليسوا غير دون بدون بلا ولا ولم ولن وليس عدم'),
    denials: split('نفى نفت ينفي تنفي رفض رفضت يرفض ترفض'),
    hedges: split('ربما يحتمل المحتمل محتمل يزعم تزعم زعم المزعوم المزعومة مزعوم مزعومة يبدو تقريبا'),
  },
  fa: {
    negations: split('نه نیست* نبود* نشد* نمی* نکرد* نخواه* ندار* نداشت* هیچ هرگز بدون'),
    denials: split('تکذیب'),
    hedges: split('شاید احتمالا احتمال ممکن گویا ظاهرا ادعایی مدعی ادعا تقریبا'),
  },
}

/** The words of a language (a BCP 47 tag, its first part counts); undefined where we have no list. */
export function guardWords(language: string | undefined): GuardWords | undefined {
  const primary = primarySubtag(language)
  return primary !== undefined && Object.hasOwn(WORDS, primary) ? WORDS[primary] : undefined
}

/** The first part of a BCP 47 tag in lower case: the language without script and region. */
export function primarySubtag(language: string | undefined): string | undefined {
  return language?.split('-')[0]?.toLowerCase()
}

/** The languages with lists. */
export function guardLanguages(): string[] {
  return Object.keys(WORDS)
}

function split(words: string): string[] {
  return words.split(' ')
}
