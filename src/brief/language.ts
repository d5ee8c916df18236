/** What the letters and the commonest words of a text say of its language; absent where they do not settle it. */
export interface ReadLanguage {
  language: string
  because: string
}

const LONGEST = 20_000

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on by as at from has have been which will said its are',
  de: 'der die das und ist nicht von mit dem den ein eine auf für im zu wurde werden sich auch als nach',
  fr: 'le la les des et est dans une du que qui pour sur par avec au aux été ont selon cette',
  es: 'el los las y en que del una por para con se su fue han según como más al entre',
  it: 'il gli di che della un una per con sono è stato del nel dal alla anche degli tra',
  pt: 'o os as de que em um uma do da para com não foi são dos das pelo pela mais',
  nl: 'het een van en dat op te met voor zijn werd niet door naar ook wordt deze bij heeft aan',
  pl: 'i w na z że się do nie jest oraz przez zostało zostały po który która od ich także',
  tr: 've bir bu için ile olarak de da olan gibi daha sonra kadar tarafından ise ancak',
  ru: 'и в на с что по не о для это как был было были его они из за от при',
  uk: 'і в на з що не до та про як для це був було були його вони із за від при',
}

/** Reads the language of a text from its script and, in Latin and Cyrillic script, its function words. */
export function readLanguage(text: string): ReadLanguage | undefined {
  const sample = text.slice(0, LONGEST)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu)
  if (letters < 20) return undefined
  const most = (pattern: RegExp) => count(pattern) > letters * 0.6
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if (kana > letters * 0.1 && most(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu))
    return { language: 'ja', because: 'it is written in kana and kanji' }
  if (most(/\p{Script=Han}/gu)) return { language: 'zh', because: 'it is written in Chinese characters' }
  if (most(/\p{Script=Hangul}/gu)) return { language: 'ko', because: 'it is written in Hangul' }
  if (most(/\p{Script=Hebrew}/gu)) return { language: 'he', because: 'it is written in Hebrew script' }
  if (most(/\p{Script=Greek}/gu)) return { language: 'el', because: 'it is written in Greek script' }
  if (most(/\p{Script=Arabic}/gu)) return readArabicScript(sample)
  if (most(/\p{Script=Latin}/gu) || most(/\p{Script=Cyrillic}/gu)) return readFunctionWords(sample)
  return undefined
}

function readArabicScript(sample: string): ReadLanguage | undefined {
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const own = (words: string) => count(new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'gu'))
  if (count(/[ٹڈڑےں]/g) > 2) return { language: 'ur', because: 'of letters that only Urdu writes' }
  if (count(/[ټډړښڼې]/g) > 2) return { language: 'ps', because: 'of letters that only Pashto writes' }
  const persian = own('و|در|به|از|که|را|این|است|با|برای') + count(/[پچژگ]/g)
  const arabic = own('في|من|على|إلى|أن|إن|التي|الذي|عن|مع') + count(/[ةىأإ]/g)
  if (persian > arabic * 2) return { language: 'fa', because: 'of its commonest words and letters' }
  if (arabic > persian * 2) return { language: 'ar', because: 'of its commonest words and letters' }
  return undefined
}

const WORD_SETS = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)

/** One language must lead clearly, and its commonest words must make up a good part of the text. */
function readFunctionWords(sample: string): ReadLanguage | undefined {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = WORD_SETS.map(([language, set]) => ({
    language,
    score: words.filter((word) => set.has(word)).length,
  })).sort((a, b) => b.score - a.score)
  const [first, second] = scores
  if (!first || first.score < 3 || first.score < words.length * 0.1) return undefined
  if (first.score < second!.score * 1.5) return undefined
  return {
    language: first.language,
    because: `${first.score} of its ${words.length} words are among the commonest of that language`,
  }
}
