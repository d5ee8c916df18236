/** Words that tell nothing of the subject, in the languages in which titles are most often given. */
const SMALL_WORDS = new Set(
  (
    'a an and as at between by concerning for from in of on or regarding relating respecting the to with ' +
    'accord au aux avec de des du en entre et la le les l relatif sur und über zwischen der die das den dem ' +
    'о об и в на между по с del el los las y sobre'
  ).split(' '),
)

/** Words for the form of an instrument: two reports of one agreement seldom agree on them. */
const FORM_WORDS = new Set(
  (
    'agreement accord act arrangement charter communique communiqué convention covenant deal declaration document ' +
    'exchange joint letter letters memorandum mou note notes pact protocol statement treaty understanding'
  ).split(' '),
)

/** Words and marks by which instruments of a series differ: numbers, numerals, letters. */
const NUMERAL =
  /^(?:\p{N}+|[ivx]+|[a-z]|first|second|third|fourth|fifth|additional|optional|supplementary|final|interim)$/u

/** What a title says, taken apart. */
export interface TitleWords {
  /** The words of its subject. */
  subject: ReadonlySet<string>
  /** The numbers and ordinals that set it apart within a series, in order. */
  numerals: string
}

/** The words of a title without small words, words for the form, and the given names. */
export function titleWords(title: string, names: ReadonlySet<string>): TitleWords {
  const subject = new Set<string>()
  const numerals: string[] = []
  for (const word of wordsOf(title)) {
    if (SMALL_WORDS.has(word) || FORM_WORDS.has(word) || names.has(word)) continue
    if (NUMERAL.test(word)) numerals.push(word)
    else subject.add(word)
  }
  return { subject, numerals: numerals.sort().join(' ') }
}

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
