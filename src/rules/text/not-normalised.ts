import { type RuleExamples, state } from '../example.ts'
import { recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { codePointName } from './characters.ts'
import { EVERYWHERE, isName } from './leaves.ts'
import { oddTexts } from './odd-texts.ts'

/** Every text below this character is in normal form C. */
const PERHAPS_NOT_NORMAL = /[\u0300-\uffff]/

export const rule = recordRule({
  id: 'text/not-normalised',
  since: '0.1.0',
  severity: 'warning',
  on: EVERYWHERE,
  needs: ['odd characters'],
  summary: 'A name is not in Unicode normal form C: an accented letter is written in pieces.',
  why: 'It looks like the name in its usual spelling and is not equal to it, so searches and comparisons miss it.',
  fix: 'Write the name in normal form C, as the suggestion does.',
  check(record, report, context) {
    for (const { text: name, path, leaf } of oddTexts(record, context)) {
      if (!isName(leaf) || !PERHAPS_NOT_NORMAL.test(name)) continue
      const normal = name.normalize('NFC')
      // How a source writes a speaker's name is kept as it stands there.
      if (normal === name || path.at(-1) === 'asWritten') continue
      const { pieces, whole } = difference(name, normal)
      report({
        record,
        path,
        message: `"${shorten(name)}" writes ${pieces} where normal form C has ${whole}.`,
        suggestion: normal,
      })
    }
  },
})

/** The first character that differs, with the marks that belong to it, in both spellings by code point. */
function difference(name: string, normal: string): { pieces: string; whole: string } {
  let at = 0
  while (name[at] === normal[at]) at++
  // A mark that differs belongs to the letter before it; so does the second half of a surrogate pair.
  while (at > 0 && /[\p{M}\udc00-\udfff\u1160-\u11ff]/u.test(name[at]!)) at--
  return { pieces: listed(name.slice(at)), whole: listed(normal.slice(at)) }
}

/** The first character of a text with its marks. */
function listed(text: string): string {
  const [cluster] = /^[\s\S](?:[\p{M}\u1160-\u11ff]){0,9}/u.exec(text)!
  return Array.from(cluster, (character) => codePointName(character.codePointAt(0)!)).join(' ')
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'accent-as-a-character-of-its-own',
      dossier: { actors: [{ ...state('a'), name: 'Re\u0301publique A' }] },
    },
    {
      title: 'title-of-the-dossier',
      dossier: { title: 'A\u030angstro\u0308m' },
    },
  ],
  passing: [
    { title: 'accented-letter', dossier: { actors: [{ ...state('a'), name: 'R\u00e9publique A' }] } },
  ],
  nearMiss: [
    {
      title: 'mark-without-a-whole-letter',
      dossier: { actors: [{ ...state('a'), name: 'M\u0331\u0304 A' }] },
    },
  ],
}
