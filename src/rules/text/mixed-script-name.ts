import { type RuleExamples, state } from '../example.ts'
import { recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { codePointName } from './characters.ts'
import { EVERYWHERE, isName } from './leaves.ts'
import { oddTexts } from './odd-texts.ts'

// Letters that look the same in common fonts, in pairs. Lower-case letters that merely resemble each other are left out.
const CYRILLIC = 'AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ aа cс eе iі jј oо pр sѕ xх yу'
const GREEK = 'AΑ BΒ EΕ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ XΧ YΥ ZΖ oο vν'

/** To Latin: the letters of either script that could be taken for Latin ones. */
const TO_LATIN: ReadonlyMap<string, string> = new Map(
  `${CYRILLIC} ${GREEK}`.split(' ').map((pair) => [pair[1]!, pair[0]!]),
)
/** To Cyrillic: letters of rarer alphabets are left out, so that Latin acronyms with a Russian ending pass. */
const TO_CYRILLIC = table(CYRILLIC, 'IJSijs')
const TO_GREEK = table(GREEK, '')

function table(pairs: string, without: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .split(' ')
      .filter((pair) => !without.includes(pair[0]!))
      .map((pair) => [pair[0]!, pair[1]!]),
  )
}

const LATIN_LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/
const CYRILLIC_LETTER = /[\u0400-\u052f]/
const GREEK_LETTER = /[\u0370-\u03ff]/
const CYRILLIC_OR_GREEK = /[\u0370-\u052f]/
const WORD = /[A-Za-z\u00c0-\u024f\u0300-\u052f]+/g

export const rule = recordRule({
  id: 'text/mixed-script-name',
  since: '0.1.0',
  severity: 'warning',
  on: EVERYWHERE,
  needs: ['mixed scripts'],
  summary: 'A word of a name mixes Latin letters with Cyrillic or Greek ones that look the same.',
  why: 'The name looks right and is not found, and look-alike letters are a known way to forge names.',
  fix: 'Type the word again in one script, as the suggestion does.',
  check(record, report, context) {
    for (const { text: name, path, leaf } of oddTexts(record, context)) {
      if (!isName(leaf) || !CYRILLIC_OR_GREEK.test(name)) continue
      let odd: Mixture | undefined
      const suggestion = name.replace(WORD, (word) => {
        const mixture = mixtureOf(word)
        odd ??= mixture
        return mixture?.word ?? word
      })
      if (!odd) continue
      const { letter, script, lookalike } = odd
      report({
        record,
        path,
        message: `"${shorten(name)}" holds the ${script} letter ${codePointName(letter.codePointAt(0)!)}, which looks like "${lookalike}", in a word of another script.`,
        suggestion,
      })
    }
  },
})

interface Mixture {
  /** The word in one script. */
  word: string
  /** The first letter that is out of place, its script, and the letter to write instead. */
  letter: string
  script: 'Latin' | 'Cyrillic' | 'Greek'
  lookalike: string
}

/** How a word mixes two scripts where every letter of one of them has a twin in the other. */
function mixtureOf(word: string): Mixture | undefined {
  if (!LATIN_LETTER.test(word)) return undefined
  const cyrillic = CYRILLIC_LETTER.test(word)
  const greek = GREEK_LETTER.test(word)
  if (cyrillic === greek) return undefined
  const other = cyrillic ? CYRILLIC_LETTER : GREEK_LETTER
  return (
    replaced(word, other, TO_LATIN, cyrillic ? 'Cyrillic' : 'Greek') ??
    replaced(word, LATIN_LETTER, cyrillic ? TO_CYRILLIC : TO_GREEK, 'Latin')
  )
}

/** The word with every letter of one script replaced by its twin; undefined where one has none. */
function replaced(
  word: string,
  letters: RegExp,
  twins: ReadonlyMap<string, string>,
  script: Mixture['script'],
): Mixture | undefined {
  let first: { letter: string; lookalike: string } | undefined
  let whole = ''
  for (const letter of word) {
    if (!letters.test(letter)) {
      whole += letter
      continue
    }
    const lookalike = twins.get(letter)
    if (!lookalike) return undefined
    first ??= { letter, lookalike }
    whole += lookalike
  }
  return { word: whole, script, ...first! }
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'cyrillic-letter-in-a-latin-word',
      dossier: { actors: [{ ...state('a'), name: 'St\u0430te A' }] },
    },
    {
      title: 'latin-letter-in-a-cyrillic-word',
      dossier: {
        actors: [{ ...state('a'), names: [{ text: 'Гoсударство А', language: 'ru', kind: 'translation' }] }],
      },
    },
  ],
  passing: [{ title: 'one-script', dossier: { actors: [state('a')] } }],
  nearMiss: [
    {
      title: 'multiplication-sign-between-cyrillic-letters',
      dossier: { actors: [{ ...state('a'), name: 'А×В' }] },
    },
    {
      title: 'words-of-two-scripts',
      dossier: { actors: [{ ...state('a'), name: 'State A (Государство А)' }] },
    },
    {
      title: 'latin-acronym-with-a-russian-ending',
      dossier: {
        actors: [{ ...state('a'), names: [{ text: 'SMS-ки и VIPы', language: 'ru', kind: 'alias' }] }],
      },
    },
  ],
}
