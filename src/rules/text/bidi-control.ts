import { assertion, citation, type RuleExamples, source, state } from '../example.ts'
import { recordRule } from '../rule.ts'
import { excerpt, nameOfInvisible, runsRightToLeft } from './characters.ts'
import { EVERYWHERE, isName } from './leaves.ts'
import { oddTexts } from './odd-texts.ts'

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/
const OVERRIDE = /[\u202d\u202e]/
const CONTROL_OR_PARAGRAPH_END = /[\u202a-\u202e\u2066-\u2069\n\r\u0085\u2029]/g

export const rule = recordRule({
  id: 'text/bidi-control',
  since: '0.1.0',
  severity: 'warning',
  on: EVERYWHERE,
  needs: ['odd characters'],
  summary: 'A text holds invisible characters that change the direction of writing where none is needed.',
  why: 'What readers see is then in another order than what is stored, which can hide or forge words and figures.',
  fix: 'Remove the characters named, or close each one that a text in Arabic or Hebrew script needs.',
  check(record, report, context) {
    for (const { text, path, leaf } of oddTexts(record, context)) {
      if (!CONTROL.test(text) || isExcerptEdge(path)) continue
      const found = isName(leaf) ? faultOfName(text) : faultOfText(text)
      if (!found) continue
      report({
        record,
        path,
        message: `${nameOfInvisible(text.charCodeAt(found.at))} ${found.fault} in "${excerpt(text, found.at)}".`,
        ...(isName(leaf) && { suggestion: text.replace(/[\u202a-\u202e\u2066-\u2069]+/g, '') }),
      })
    }
  },
})

/** The text before and after a passage is cut anywhere, so that pairs may be torn. */
function isExcerptEdge(path: readonly (string | number)[]): boolean {
  const key = path.at(-1)
  return key === 'prefix' || key === 'suffix'
}

interface Fault {
  at: number
  fault: string
}

function faultOfName(name: string): Fault | undefined {
  const override = name.search(OVERRIDE)
  if (override >= 0) return { at: override, fault: 'reorders letters' }
  if (!runsRightToLeft(name)) return { at: name.search(CONTROL), fault: 'has nothing to do' }
  return unbalanced(name)
}

function faultOfText(text: string): Fault | undefined {
  const fault = unbalanced(text)
  if (fault || runsRightToLeft(text)) return fault
  const override = text.search(OVERRIDE)
  return override < 0 ? undefined : { at: override, fault: 'reorders letters' }
}

/** The first control of a paragraph that is never closed, or that closes nothing (Unicode Standard Annex 9). */
function unbalanced(text: string): Fault | undefined {
  const open: { at: number; isolate: boolean }[] = []
  for (const { 0: character, index: at } of text.matchAll(CONTROL_OR_PARAGRAPH_END))
    switch (character) {
      case '\u202a':
      case '\u202b':
      case '\u202d':
      case '\u202e':
        open.push({ at, isolate: false })
        break
      case '\u2066':
      case '\u2067':
      case '\u2068':
        open.push({ at, isolate: true })
        break
      case '\u202c':
        if (open.at(-1)?.isolate !== false) return { at, fault: 'closes nothing' }
        open.pop()
        break
      case '\u2069': {
        const top = open.pop()
        if (!top) return { at, fault: 'closes nothing' }
        if (!top.isolate) return { at: top.at, fault: NEVER_CLOSED }
        break
      }
      default:
        if (open[0]) return { at: open[0].at, fault: NEVER_CLOSED }
    }
  return open[0] && { at: open[0].at, fault: NEVER_CLOSED }
}

const NEVER_CLOSED = 'is never closed'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'override-in-a-name',
      dossier: { actors: [{ ...state('a'), name: 'State \u202eA' }] },
    },
    {
      title: 'isolate-in-a-latin-name',
      dossier: { actors: [{ ...state('a'), name: '\u2068State A\u2069' }] },
    },
    {
      title: 'embedding-that-is-never-closed',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [assertion('a', { text: 'The \u202bsides agreed.', citations: ['citation:b'] })],
      },
    },
  ],
  passing: [{ title: 'no-controls', dossier: { actors: [state('a')] } }],
  nearMiss: [
    {
      title: 'closed-isolate-in-a-hebrew-name',
      dossier: {
        actors: [
          {
            ...state('a'),
            names: [{ text: 'מדינה \u2066(A)\u2069', language: 'he', kind: 'translation' }],
          },
        ],
      },
    },
    {
      title: 'closed-isolate-in-a-statement',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [assertion('a', { text: 'The \u2068sides\u2069 agreed.', citations: ['citation:b'] })],
      },
    },
  ],
}
