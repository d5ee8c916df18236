import { assertion, citation, type RuleExamples, source, state } from '../example.ts'
import { recordRule } from '../rule.ts'
import { excerpt, nameOfInvisible, runsRightToLeft } from './characters.ts'
import { EVERYWHERE, isName } from './leaves.ts'
import { oddTexts } from './odd-texts.ts'

// Null is the business of `text/unstorable-character`, the bidi controls are that of `text/bidi-control`.
const IN_NAMES =
  /[\x01-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028\u2029\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\uddef]/g
// Tabs and line ends have their place in a longer text, and zero-width characters stand in many sources.
const IN_TEXTS = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|\udb40[\udc00-\uddef]/g

export const rule = recordRule({
  id: 'text/invisible-character',
  since: '0.1.0',
  severity: 'warning',
  on: EVERYWHERE,
  needs: ['odd characters'],
  summary: 'A name or text holds a character that cannot be seen and has no use there.',
  why: 'Two names that look the same are then not equal, and hidden characters can carry hidden words.',
  fix: 'Remove the character named; it usually came along when the text was copied.',
  check(record, report, context) {
    for (const { text, path, leaf } of oddTexts(record, context)) {
      const named = isName(leaf)
      const at = firstOf(text, named ? IN_NAMES : IN_TEXTS)
      if (at < 0) continue
      const suggestion = named && without(text)
      report({
        record,
        path,
        message: `${nameOfInvisible(text.codePointAt(at)!)} stands in "${excerpt(text, at)}".`,
        ...(suggestion && { suggestion }),
      })
    }
  },
})

function firstOf(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (!belongs(text, match.index)) {
      pattern.lastIndex = 0
      return match.index
    }
  return -1
}

/** The name without the characters that do not belong in it; line ends and tabs become spaces. */
function without(name: string): string {
  return name
    .replace(IN_NAMES, (character, at: number) => {
      if (belongs(name, at)) return character
      return /\s/.test(character) && character !== '\ufeff' ? ' ' : ''
    })
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Scripts whose letters join: Arabic, Syriac, N'Ko, Mongolian and those of India and its neighbours. */
const JOINING =
  /[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1b00-\u1bff\ufb50-\ufdff\ufe70-\ufefc]/
/** Scripts of South East Asia and Tibet that write no spaces between words. */
const UNSPACED = /[\u0e00-\u109f\u1780-\u17ff\u1950-\u1aaf]/
const PICTURE = /[\u2190-\u2bff\ufe0f\udc00-\udfff]/
const JAMO = /[\u1100-\u11ff]/
const HAN = /[\u3400-\u9fff\uf900-\ufaff\udc00-\udfff]/

/** Whether the character at a place has a use where it stands. */
function belongs(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  switch (text.charCodeAt(at)) {
    case 0x200c:
      return JOINING.test(before + after)
    case 0x200d:
      return JOINING.test(before + after) || PICTURE.test(before)
    case 0x200b:
      return UNSPACED.test(before + after)
    case 0x061c:
    case 0x200e:
    case 0x200f:
      return runsRightToLeft(text)
    case 0x115f:
    case 0x1160:
      return JAMO.test(before + after)
    case 0x180e:
      return /[\u1800-\u18af]/.test(before)
    case 0x2800:
      return /[\u2801-\u28ff]/.test(before + after)
    case 0xdb40:
      return text.charCodeAt(at + 1) < 0xdd00 ? isFlag(text, at) : HAN.test(before)
    default:
      return /[\ufe00-\ufe0f]/.test(text.charAt(at)) && /[^A-Za-z\s\ufe00-\ufe0f]/.test(before)
  }
}

/** Whether the tag characters that end at a place follow a black flag, as in the flag of Scotland. */
function isFlag(text: string, at: number): boolean {
  let start = at
  while (start >= 4 && text.charCodeAt(start - 2) === 0xdb40) start -= 2
  return text.slice(start - 2, start) === '\u{1f3f4}'
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'zero-width-space-in-a-name',
      dossier: { actors: [{ ...state('a'), name: 'State\u200b A' }] },
    },
    {
      title: 'line-end-in-a-name',
      dossier: { actors: [{ ...state('a'), name: 'State A\n' }] },
    },
    {
      title: 'control-character-in-a-statement',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [assertion('a', { text: 'The sides\u0092 agreement.', citations: ['citation:b'] })],
      },
    },
  ],
  passing: [{ title: 'nothing-hidden', dossier: { actors: [state('a')] } }],
  nearMiss: [
    {
      title: 'non-joiner-in-a-persian-word',
      dossier: {
        actors: [{ ...state('a'), names: [{ text: 'می\u200cخواهد', language: 'fa', kind: 'translation' }] }],
      },
    },
    {
      title: 'line-ends-in-a-description',
      dossier: { actors: [{ ...state('a'), description: 'State A.\nNo more is known.\n' }] },
    },
  ],
}
