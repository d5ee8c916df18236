/** Wording that judges or forecasts whoever writes it. */
const ALWAYS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:likely|unlikely|might (?:be|have|not|also|well|soon|yet|still|even|lead|become|trigger|prompt|seek|use|come)|could(?! not\b|n.t\b)|may (?:be|have|become|lead|also|well|soon|yet|even|eventually|ultimately)|appears? to|seems? to|suggests? that|suggesting that|signal(?:s|l?ing) (?:a|an|that|the)|marks a (?:\p{L}+ )?(?:shift|turning point|departure|break|milestone|step|change|victory|setback)|represents a|serves? as a|serving as a|amounts? to|underscores|arguably|presumably|is (?:widely )?expected to|are (?:widely )?expected to|risks? (?:being|becoming|\p{L}+ing))(?!\p{L})/iu,
  de: /(?:^|\s)(?:wahrscheinlich|vermutlich|möglicherweise|könnte|könnten|dürfte|dürften|scheint|scheinen|offenbar|deutet darauf hin|stellt eine? (?:\p{L}+ )?\p{L}+ dar)(?!\p{L})/iu,
  fr: /(?:^|\s)(?:probablement|vraisemblablement|pourrait|pourraient|semble|semblent|sans doute|il est probable|suggère que|marque un tournant|constitue une?)(?!\p{L})/iu,
  es: /(?:^|\s)(?:probablemente|posiblemente|podría|podrían|parece|parecen|es probable|sugiere que|marca un|constituye una?|representa una?)(?!\p{L})/iu,
  ru: /(?:^|\s)(?:вероятно|возможно|по-видимому|судя по всему|скорее всего|похоже|может (?:стать|привести|означать)|могут (?:стать|привести|означать)|свидетельствует о|представляет собой|означает|знаменует)(?!\p{L})/iu,
  uk: /(?:^|\s)(?:ймовірно|можливо|мабуть|схоже|може (?:стати|призвести|означати)|свідчить про|означає)(?!\p{L})/iu,
  ar: /(?:^|\s)(?:ربما|من المحتمل|من المرجح|قد ي\p{L}+|يبدو|يمثل|يشير إلى)(?!\p{L})/u,
  fa: /(?:^|\s)(?:شاید|احتمالاً|احتمالا|ممکن است|به نظر می‌رسد|می‌تواند|نشان می‌دهد|نشان‌دهنده)(?!\p{L})/u,
  zh: /可能|或许|或許|似乎|预计|預計|标志着|標誌著|意味着|意味著|表明|显示出|体现了|體現了/,
  ja: /可能性|おそらく|と見られ|とみられ|だろう|かもしれない|意味する|示している/,
}

/** Wording of aims and effects: a judgement where no source is cited for it. */
const UNCITED: Readonly<Record<string, RegExp>> = {
  en: /\b(?:seeks? to|aims? to|hopes? to|intends? to|allows? \p{L}[\p{L} ]{0,40} to|reflects|highlights|demonstrates|illustrates|extends (?:far |well )?beyond|pragmatic|unprecedented|can provide|in effect)(?!\p{L})/iu,
}

/** The wording by which a sentence shows itself a judgement; undefined where it shows none. */
export function judgementIn(text: string, language: string, cited: boolean): string | undefined {
  const primary = language.split('-')[0]!
  const always = Object.hasOwn(ALWAYS, primary) ? ALWAYS[primary]!.exec(text)?.[0] : undefined
  if (always !== undefined || cited) return always?.trim()
  return Object.hasOwn(UNCITED, primary) ? UNCITED[primary]!.exec(text)?.[0].trim() : undefined
}
