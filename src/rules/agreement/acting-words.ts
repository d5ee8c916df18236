/**
 * Words that say in what standing an office is held, by language (ISO 639). A pattern finds the word only where it
 * qualifies the office ("Acting Minister", "Minister (acting)"), not where it belongs to the office itself
 * ("Professor of Acting"). A chargé d'affaires ad interim is left out: that is the whole title.
 */
export interface ActingWords {
  pattern: RegExp
  /** True when the rest of the title is right as it stands once the word is taken out. */
  removable?: true
}

const RUSSIAN =
  /^(?:временно )?(?:исполняющ(?:ий|ая) обязанности|и\. ?о\.|врио|врид|в\. ?р\. ?и\. ?о\.)(?: |$)/i
const PERSIAN = /^سرپرست(?: |$)|\(سرپرست\)$/

export const ACTING_WORDS: Readonly<Record<string, ActingWords>> = {
  en: {
    pattern: /^(?:acting|interim|caretaker)[ -]|[,(] ?(?:acting|interim|caretaker)\)?$| ad interim$/i,
    removable: true,
  },
  ru: { pattern: RUSSIAN },
  uk: { pattern: /^(?:тимчасово )?(?:виконувач(?:ка)? обов['’ʼ]язків|в\. ?о\.|т\. ?в\. ?о\.)(?: |$)/i },
  be: { pattern: /^(?:часова )?(?:выконваючы абавязкі|в\. ?а\.)(?: |$)/i },
  fa: { pattern: PERSIAN },
  prs: { pattern: PERSIAN },
  ps: { pattern: PERSIAN },
  ar: { pattern: /(?:^| )(?:بالإنابة|بالوكالة|المكلف|المكلّف)$|^القائم بأعمال (?:وزير|رئيس|مدير|قائد)/ },
  de: {
    pattern:
      /^(?:geschäftsführend|kommissarisch|interimistisch)e?[rs]? (?!direktor|gesellschafter|partner|vorstand|vorsitzend|herausgeber|redakteur|ausschuss)|[,(] ?(?:geschäftsführend|kommissarisch|interimistisch)\)?$| ad interim$/i,
    removable: true,
  },
  fr: { pattern: /[ ,(](?:par intérim|intérimaire|ad intérim)(?:\)|,| |$)/i },
  es: { pattern: /[ ,(](?:en funciones|interin[oa])(?:\)|,| |$)/i },
  pt: { pattern: /[ ,(](?:interin[oa]|em exercício)(?:\)|,| |$)/i },
  it: { pattern: /[ ,(](?:ad interim|facente funzioni?|f\. ?f\.)(?:\)|,| |$)/i },
  nl: {
    pattern: /^(?:waarnemend|demissionair)e? |[,(] ?(?:waarnemend|demissionair)\)?$| ad interim$/i,
    removable: true,
  },
  pl: { pattern: /^(?:p\. ?o\.|pełniąc[ay] obowiązki)(?: |$)/i },
  zh: { pattern: /^(?:代理|署理)(?!商|人)|(?<=[部国國])(?:代理|署理)(?!商|人)/ },
}

/** The head of a mission without an ambassador: here "ad interim" belongs to the title. */
export const CHARGE_D_AFFAIRES =
  /^(?:charg[eé]e? d['’]affaires|encargad[oa] de neg[oó]cios|incaricat[oa] d['’]affari|geschäftsträger|zaakgelastigde|القائم بالأعمال)/i
