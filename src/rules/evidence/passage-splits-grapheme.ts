import { passagesOf } from '../../derive/passages.ts'
import { splitsGrapheme } from '../../text/graphemes.ts'
import { sliceSpan } from '../../text/offsets.ts'
import { type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { passageOf, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/passage-splits-grapheme',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A passage begins or ends in the middle of what a reader sees as one character.',
  why: 'Shown alone the passage has a broken or another character at its edge: a letter without its accent, half a flag.',
  fix: 'Move the offset to the beginning or the end of the character.',
  check(dossier, report) {
    for (const passage of passagesOf(dossier)) {
      if (passage.start === undefined && passage.end === undefined) continue
      const prepared = dossier.heldText(passage.source)?.prepared()
      if (!prepared) continue
      const { text, offsets } = prepared
      for (const key of ['start', 'end'] as const) {
        const offset = passage[key]
        if (offset === undefined || !splitsGrapheme(text, offset, offsets)) continue
        const around = sliceSpan(text, { start: Math.max(0, offset - 4), end: offset + 4 }, offsets)
        report({
          record: passage.record,
          path: [...passage.path, key],
          message: `The ${key === 'start' ? 'beginning' : 'end'} of the passage, at ${offset}, splits a character of "${shorten(passage.source)}", in "${shorten(around)}".`,
        })
      }
    }
  },
})

const text = 'दोनों पक्षों ने समझौता किया'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'vowel-sign-cut-off',
      dossier: {
        language: 'hi',
        sources: [sourceWithText('b', text)],
        citations: [passageOf('b', 'समझ', { passage: { exact: 'समझ', start: 16, end: 19 } })],
      },
    },
  ],
  passing: [
    {
      title: 'whole-word',
      dossier: {
        language: 'hi',
        sources: [sourceWithText('b', text)],
        citations: [passageOf('b', 'समझौता', { passage: { exact: 'समझौता', start: 16, end: 22 } })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'source-not-held',
      dossier: {
        language: 'hi',
        sources: [source('b')],
        citations: [passageOf('b', 'समझ', { passage: { exact: 'समझ', start: 16, end: 19 } })],
      },
    },
  ],
}
