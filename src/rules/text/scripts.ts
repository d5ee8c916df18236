/**
 * The scripts that rules tell apart, as ranges of letters. Own tables and not `\p{Script}`: a verdict must not
 * change with the Unicode version of the program that runs the check.
 */
const RANGES = {
  Latin:
    'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff\\u2c60-\\u2c7f\\ua722-\\ua787\\uff21-\\uff3a\\uff41-\\uff5a',
  Greek: '\\u0370-\\u0373\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03e1\\u03f0-\\u03ff\\u1f00-\\u1fff',
  Cyrillic: '\\u0400-\\u0481\\u048a-\\u052f\\u1c80-\\u1c8f\\u2de0-\\u2dff\\ua640-\\ua69f',
  Armenian: '\\u0531-\\u0556\\u0560-\\u0588',
  Hebrew: '\\u05d0-\\u05f2\\ufb1d-\\ufb4f',
  Arabic:
    '\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff\\u0750-\\u077f\\u08a0-\\u08c9\\ufb50-\\ufdfb\\ufe70-\\ufefc',
  Syriac: '\\u0710-\\u074f',
  Thaana: '\\u0780-\\u07b1',
  Devanagari: '\\u0904-\\u0939\\u0958-\\u0961\\u0971-\\u097f',
  Bengali: '\\u0980-\\u09fe',
  Gurmukhi: '\\u0a05-\\u0a39\\u0a59-\\u0a5e\\u0a70-\\u0a76',
  Gujarati: '\\u0a85-\\u0aff',
  Oriya: '\\u0b05-\\u0b7f',
  Tamil: '\\u0b83-\\u0bd7',
  Telugu: '\\u0c05-\\u0c7f',
  Kannada: '\\u0c85-\\u0cff',
  Malayalam: '\\u0d05-\\u0d7f',
  Sinhala: '\\u0d85-\\u0dff',
  Thai: '\\u0e01-\\u0e30\\u0e40-\\u0e46',
  Lao: '\\u0e81-\\u0ede',
  Tibetan: '\\u0f00-\\u0fff',
  Myanmar: '\\u1000-\\u109f',
  Georgian: '\\u10a0-\\u10ff\\u1c90-\\u1cbf\\u2d00-\\u2d2d',
  Ethiopic: '\\u1200-\\u139f\\u2d80-\\u2dde',
  Khmer: '\\u1780-\\u17ff',
  Mongolian: '\\u1820-\\u18aa',
  Hangul: '\\u1100-\\u11ff\\u3131-\\u318e\\uac00-\\ud7a3',
  Kana: '\\u3041-\\u3096\\u30a1-\\u30fa\\u31f0-\\u31ff\\uff66-\\uff9d',
  Bopomofo: '\\u3105-\\u312f',
  Han: '\\u3005-\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\ud840-\\ud888',
} as const

/** The name of a script as messages write it. */
export type Script = keyof typeof RANGES

/** Every script of the table. */
export const SCRIPTS = Object.keys(RANGES) as Script[]

const LETTER = Object.fromEntries(
  SCRIPTS.map((script) => [script, new RegExp(`[${RANGES[script]}]`)]),
) as Record<Script, RegExp>

/** Whether a text holds a letter of a script. */
export function hasScript(text: string, script: Script): boolean {
  return LETTER[script].test(text)
}

/** How many letters of a script a text holds. */
export function letterCount(text: string, script: Script): number {
  let count = 0
  for (const unit of text) if (hasScript(unit, script)) count++
  return count
}

/** The scripts that written text of a language uses; none for a language of which the table says nothing. */
export function scriptsOf(tag: string): readonly Script[] {
  const plain = BY_LANGUAGE.get(tag)
  if (plain) return plain
  const [language, ...subtags] = tag.split('-')
  const code = subtags.find((subtag) => /^[A-Z][a-z]{3}$/.test(subtag))
  if (code) return BY_CODE.get(code) ?? []
  return BY_LANGUAGE.get(language!) ?? []
}

/** Scripts of the standard codes (ISO 15924) that a language tag may name. */
const BY_CODE: ReadonlyMap<string, readonly Script[]> = new Map<string, readonly Script[]>([
  ['Latn', ['Latin']],
  ['Grek', ['Greek']],
  ['Cyrl', ['Cyrillic']],
  ['Armn', ['Armenian']],
  ['Hebr', ['Hebrew']],
  ['Arab', ['Arabic']],
  ['Aran', ['Arabic']],
  ['Deva', ['Devanagari']],
  ['Beng', ['Bengali']],
  ['Guru', ['Gurmukhi']],
  ['Geor', ['Georgian']],
  ['Ethi', ['Ethiopic']],
  ['Mong', ['Mongolian']],
  ['Hang', ['Hangul']],
  ['Hans', ['Han']],
  ['Hant', ['Han']],
  ['Hani', ['Han']],
  ['Kore', ['Hangul', 'Han']],
  ['Jpan', ['Kana', 'Han']],
])

// Languages in wide use whose script is beyond doubt; those written in several scripts have all of them.
const LANGUAGES: readonly (readonly [scripts: readonly Script[], languages: string])[] = [
  [
    ['Latin'],
    'en fr de es pt it nl da sv no nb nn is fi et lv lt pl cs sk sl hr hu ro sq mt ga cy eu ca gl lb af tr vi id fil tl yo ig zu xh rw mg ht qu gn la eo',
  ],
  [['Cyrillic'], 'ru uk be bg mk ce os ba cv'],
  [['Cyrillic', 'Latin'], 'sr bs sh uz tk tt'],
  [['Cyrillic', 'Latin', 'Arabic'], 'kk ky az tg'],
  [['Cyrillic', 'Mongolian'], 'mn'],
  [['Arabic'], 'ar fa prs ps ur arz apc ary'],
  [['Arabic', 'Latin', 'Cyrillic'], 'ug ku kmr ckb bal'],
  [['Arabic', 'Devanagari'], 'sd ks'],
  [['Arabic', 'Gurmukhi'], 'pa'],
  [['Hebrew'], 'he yi'],
  [['Greek'], 'el grc'],
  [['Armenian'], 'hy'],
  [['Georgian'], 'ka'],
  [['Ethiopic'], 'am ti'],
  [['Devanagari'], 'hi mr ne'],
  [['Bengali'], 'bn as'],
  [['Gujarati'], 'gu'],
  [['Oriya'], 'or'],
  [['Tamil'], 'ta'],
  [['Telugu'], 'te'],
  [['Kannada'], 'kn'],
  [['Malayalam'], 'ml'],
  [['Sinhala'], 'si'],
  [['Thaana'], 'dv'],
  [['Thai'], 'th'],
  [['Lao'], 'lo'],
  [['Tibetan'], 'bo dz'],
  [['Myanmar'], 'my'],
  [['Khmer'], 'km'],
  [['Hangul', 'Han'], 'ko'],
  [['Han', 'Bopomofo'], 'zh yue'],
  [['Kana', 'Han'], 'ja'],
]

const BY_LANGUAGE: ReadonlyMap<string, readonly Script[]> = new Map(
  LANGUAGES.flatMap(([scripts, languages]) =>
    languages.split(' ').map((language) => [language, scripts] as const),
  ),
)
