import {
  isSameText,
  type LocatedPassage,
  type PassageOfRecord,
  passagesOf,
  resolvedPassages,
} from '../../derive/passages.ts'
import { isFaithful } from '../../text/match.ts'
import { type RuleExamples, source } from '../example.ts'
import { dossierRule, type Finding } from '../rule.ts'
import { shorten } from '../wording.ts'
import { shown } from './difference.ts'
import { passageOf, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/passage-offset',
  since: '0.1.0',
  severity: 'error',
  summary: 'The offsets of a passage (`start`, `end`) point at other text, or at none.',
  why: 'A program that marks the passage in the source would mark the wrong words.',
  fix: 'Count in Unicode code points from 0, or let `communique anchor` fill the offsets from the wording.',
  check(dossier, report) {
    for (const passage of passagesOf(dossier)) {
      const length = dossier.heldText(passage.source)?.prepared().offsets.length
      const finding = wrongByItself(passage, length)
      if (finding) report(finding)
    }
    for (const passage of resolvedPassages(dossier)) if (pointsElsewhere(passage)) report(elsewhere(passage))
  },
})

function isReversed({ start, end }: PassageOfRecord): boolean {
  return start !== undefined && end !== undefined && end <= start
}

function isOutside({ start, end }: PassageOfRecord, length: number | undefined): boolean {
  return length !== undefined && ((end ?? 0) > length || (start ?? -1) >= length)
}

function wrongByItself(passage: PassageOfRecord, length: number | undefined): Finding | undefined {
  const { record, path, source, start, end } = passage
  if (isReversed(passage))
    return {
      record,
      path: [...path, 'end'],
      message: `The passage would end at ${end}, which is not after its start at ${start}.`,
    }
  if (!isOutside(passage, length)) return undefined
  const key = (end ?? 0) > length! ? 'end' : 'start'
  return {
    record,
    path: [...path, key],
    message: `The offset ${key === 'end' ? end : start} lies outside the text of "${shorten(source)}", which has ${length} characters.`,
  }
}

function pointsElsewhere(passage: LocatedPassage): boolean {
  const { exact, start, end, resolved } = passage
  if (resolved.offsets !== 'wrong' || isReversed(passage)) return false
  const { match, span, textAtOffsets } = resolved
  // A passage that is not in the text at all has no right offsets.
  if (!isFaithful(match.status) && match.status !== 'ambiguous') return false
  if (span && (start ?? span.start) === span.start && (end ?? span.end) === span.end) return false
  return !isSameText(exact, textAtOffsets!)
}

function elsewhere({ record, path, source, exact, start, resolved }: LocatedPassage): Finding {
  const { span, textAtOffsets } = resolved
  return {
    record,
    path: [...path, start === undefined ? 'end' : 'start'],
    message: `The passage "${shown(exact)}" is not at its offsets in "${shorten(source)}", where "${shorten(textAtOffsets!)}" stands.`,
    ...(span && { suggestion: `"start": ${span.start}, "end": ${span.end}` }),
  }
}

const text = 'State A and State B signed the agreement in Geneva.'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'one-character-too-late',
      dossier: {
        sources: [sourceWithText('b', text)],
        citations: [
          passageOf('b', 'signed the agreement', {
            passage: { exact: 'signed the agreement', start: 21, end: 41 },
          }),
        ],
      },
    },
    {
      title: 'counted-in-code-units-of-sixteen-bits',
      dossier: {
        sources: [sourceWithText('b', `🤝🤝 ${text}`)],
        citations: [
          passageOf('b', 'signed the agreement', {
            passage: { exact: 'signed the agreement', start: 25, end: 45 },
          }),
        ],
      },
    },
    {
      title: 'end-before-start',
      dossier: {
        sources: [source('b')],
        citations: [
          passageOf('b', 'signed the agreement', {
            passage: { exact: 'signed the agreement', start: 40, end: 20 },
          }),
        ],
      },
    },
    {
      title: 'beyond-the-end-of-the-text',
      dossier: {
        sources: [sourceWithText('b', text)],
        citations: [
          passageOf('b', 'signed the agreement', {
            passage: { exact: 'signed the agreement', start: 60, end: 80 },
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'right-offsets',
      dossier: {
        sources: [sourceWithText('b', text)],
        citations: [
          passageOf('b', 'signed the agreement', {
            passage: { exact: 'signed the agreement', start: 20, end: 40 },
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'right-offsets-after-emoji',
      dossier: {
        sources: [sourceWithText('b', `🤝🤝 ${text}`)],
        citations: [
          passageOf('b', 'signed the agreement', {
            passage: { exact: 'signed the agreement', start: 23, end: 43 },
          }),
        ],
      },
    },
    {
      title: 'second-of-two-places',
      dossier: {
        sources: [sourceWithText('b', 'It was signed. It was signed.')],
        citations: [
          passageOf('b', 'It was signed', { passage: { exact: 'It was signed', start: 15, end: 28 } }),
        ],
      },
    },
    {
      title: 'other-quotation-marks-than-the-text',
      dossier: {
        sources: [sourceWithText('b', 'He called it “a first step”.')],
        citations: [
          passageOf('b', '"a first step"', { passage: { exact: '"a first step"', start: 13, end: 27 } }),
        ],
      },
    },
  ],
}
