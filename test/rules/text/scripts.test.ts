import { describe, expect, it } from 'vitest'
import { hasScript, letterCount, SCRIPTS, scriptsOf } from '../../../src/rules/text/scripts.ts'

// One word in each script: the name of its language or of the script itself.
const SAMPLES: Record<string, string> = {
  Latin: 'Latina',
  Greek: 'Ελληνικά',
  Cyrillic: 'русский',
  Armenian: 'հայերեն',
  Hebrew: 'עברית',
  Arabic: 'العربية',
  Syriac: 'ܣܘܪܝܝܐ',
  Thaana: 'ދިވެހި',
  Devanagari: 'हिन्दी',
  Bengali: 'বাংলা',
  Gurmukhi: 'ਪੰਜਾਬੀ',
  Gujarati: 'ગુજરાતી',
  Oriya: 'ଓଡ଼ିଆ',
  Tamil: 'தமிழ்',
  Telugu: 'తెలుగు',
  Kannada: 'ಕನ್ನಡ',
  Malayalam: 'മലയാളം',
  Sinhala: 'සිංහල',
  Thai: 'ไทย',
  Lao: 'ລາວ',
  Tibetan: 'བོད',
  Myanmar: 'မြန်မာ',
  Georgian: 'ქართული',
  Ethiopic: 'አማርኛ',
  Khmer: 'ខ្មែរ',
  Mongolian: 'ᠮᠣᠩᠭᠣᠯ',
  Hangul: '한국어',
  Kana: 'ひらカナ',
  Bopomofo: 'ㄅㄆㄇ',
  Han: '漢字',
}

describe('the table of scripts', () => {
  it('knows one word of each', () => {
    expect(Object.keys(SAMPLES)).toEqual(SCRIPTS)
  })

  it.each(SCRIPTS)('takes the sample of %s for that script only', (script) => {
    expect(SCRIPTS.filter((other) => hasScript(SAMPLES[script]!, other))).toEqual([script])
  })

  it('agrees with Unicode wherever it claims a letter of the basic plane', () => {
    const names: Record<string, string> = { Kana: 'Hiragana}\\p{Script=Katakana' }
    for (const script of SCRIPTS) {
      const unicode = new RegExp(`[\\p{Script_Extensions=${names[script] ?? script}}]`, 'u')
      const claimed: string[] = []
      for (let unit = 0; unit < 0xd800; unit++) {
        const character = String.fromCharCode(unit)
        if (hasScript(character, script) && /\p{L}/u.test(character) && !unicode.test(character))
          claimed.push(unit.toString(16))
      }
      expect(claimed, script).toEqual([])
    }
  })

  it('counts letters of the script, and Han outside the basic plane', () => {
    expect(letterCount('договор (treaty) 2024', 'Cyrillic')).toBe(7)
    expect(letterCount('договор (treaty) 2024', 'Latin')).toBe(6)
    expect(letterCount('\u{20000}漢', 'Han')).toBe(2)
    expect(hasScript('2024 — ! \u0301', 'Latin')).toBe(false)
  })
})

describe('scriptsOf', () => {
  it.each([
    ['en', ['Latin']],
    ['eo', ['Latin']],
    ['ru-RU', ['Cyrillic']],
    ['cv', ['Cyrillic']],
    ['sr', ['Cyrillic', 'Latin']],
    ['sr-Latn', ['Latin']],
    ['az-Arab-IR', ['Arabic']],
    ['kk', ['Cyrillic', 'Latin', 'Arabic']],
    ['mn', ['Cyrillic', 'Mongolian']],
    ['prs', ['Arabic']],
    ['ckb', ['Arabic', 'Latin', 'Cyrillic']],
    ['sd', ['Arabic', 'Devanagari']],
    ['pa', ['Arabic', 'Gurmukhi']],
    ['pa-Guru', ['Gurmukhi']],
    ['yi', ['Hebrew']],
    ['el', ['Greek']],
    ['hy', ['Armenian']],
    ['ka', ['Georgian']],
    ['ti', ['Ethiopic']],
    ['ne', ['Devanagari']],
    ['as', ['Bengali']],
    ['gu', ['Gujarati']],
    ['or', ['Oriya']],
    ['ta', ['Tamil']],
    ['te', ['Telugu']],
    ['kn', ['Kannada']],
    ['ml', ['Malayalam']],
    ['si', ['Sinhala']],
    ['dv', ['Thaana']],
    ['th', ['Thai']],
    ['lo', ['Lao']],
    ['dz', ['Tibetan']],
    ['my', ['Myanmar']],
    ['km', ['Khmer']],
    ['ko', ['Hangul', 'Han']],
    ['ja', ['Kana', 'Han']],
    ['zh', ['Han', 'Bopomofo']],
    ['zh-Hant-TW', ['Han']],
    ['zh-Hans', ['Han']],
    ['zh-Latn-pinyin', ['Latin']],
    ['und-Grek', ['Greek']],
    ['en-Cyrl', ['Cyrillic']],
    ['hy-Armn', ['Armenian']],
    ['lad-Hebr', ['Hebrew']],
    ['ur-Aran', ['Arabic']],
    ['hi-Deva', ['Devanagari']],
    ['bn-Beng', ['Bengali']],
    ['ka-Geor', ['Georgian']],
    ['am-Ethi', ['Ethiopic']],
    ['mn-Mong', ['Mongolian']],
    ['ko-Hang', ['Hangul']],
    ['ko-Kore', ['Hangul', 'Han']],
    ['ja-Jpan', ['Kana', 'Han']],
    ['zh-Hani', ['Han']],
    ['tlh', []],
    ['und', []],
    ['en-Zyyy', []],
    ['en-x-cyrl', ['Latin']],
  ])('%s', (tag, scripts) => {
    expect(scriptsOf(tag)).toEqual(scripts)
  })
})
