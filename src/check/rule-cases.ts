import { exampleDossier, type RuleExample } from '../rules/example.ts'
import { EXAMPLES } from '../rules/examples.ts'
import { escapeJson, escapeText } from '../text/escape.ts'
import { check } from './check.ts'
import { checkText } from './check-text.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type ShapeExample, shapeExamples } from './shape-examples.ts'

/** A case of a rule, ready to print: what a file holds, and what the rule says of it. */
export interface RuleCase {
  /** What the case shows, in words. */
  title: string
  /** The day handed to the check, where the case needs one. */
  asOf?: string
  /** The part of the file that matters. A long one ends with the number of lines that were left out. */
  text: string
  /** What the rule reports, a paragraph for each finding; nothing where the case is right. */
  reports: string[]
}

// A case about a list of more than a thousand members would fill the page.
const MOST_LINES = 400
const FIRST_LINES = 20

/** The cases of a rule in the order in which they are shown, below the words that say what they are. */
export function ruleCases(id: string): { heading: string; cases: RuleCase[] }[] {
  const examples = EXAMPLES.get(id)
  const shapes: readonly ShapeExample[] =
    Object.entries(shapeExamples).find(([rule]) => rule === id)?.[1] ?? []
  const cases = (list: readonly RuleExample[] = []): RuleCase[] => list.map((one) => ofExample(id, one))
  return [
    {
      heading: 'Reported',
      cases: [...cases(examples?.failing), ...shapes.flatMap((one) => ofShapeExample(id, one))],
    },
    { heading: 'Not reported', cases: cases(examples?.passing) },
    { heading: 'Not reported, though it looks alike', cases: cases(examples?.nearMiss) },
  ].filter((group) => group.cases.length > 0)
}

/** What the reader of these cases must know; undefined where they are whole files or where there are none. */
export function casesNote(id: string): string | undefined {
  if (!EXAMPLES.has(id)) return undefined
  return 'Each case is the part of a dossier that matters: `type`, `formatVersion`, `id`, `title`, `language` and empty lists are left out.'
}

/** Everything that the check finds in the file that a case becomes. */
export function checkExample({ dossier, asOf }: RuleExample): Diagnostic[] {
  return check(JSON.parse(JSON.stringify(exampleDossier(dossier))), { asOf }).diagnostics
}

function ofExample(id: string, example: RuleExample): RuleCase {
  const { title, asOf, dossier } = example
  return {
    title: worded(title),
    ...(asOf && { asOf }),
    text: printed(JSON.stringify(dossier, null, 2)),
    reports: reportsOf(id, checkExample(example)),
  }
}

/** Faults that only a value in memory can have are left out: there is no file to show. */
function ofShapeExample(id: string, { title, document, text, inMemory }: ShapeExample): RuleCase[] {
  if (inMemory) return []
  const file = text ?? JSON.stringify(document, null, 2)
  return [{ title: worded(title), text: printed(file), reports: reportsOf(id, checkText(file).diagnostics) }]
}

function worded(title: string): string {
  return title.replaceAll('-', ' ')
}

function printed(json: string): string {
  const lines = escapeJson(json).split('\n')
  if (lines.length <= MOST_LINES) return lines.join('\n')
  return [...lines.slice(0, FIRST_LINES), `… ${lines.length - FIRST_LINES} more lines`].join('\n')
}

function reportsOf(id: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ rule }) => rule === id)
    .map(({ severity, pointer, message, suggestion }) =>
      [
        `${severity} at ${pointer || 'the top of the document'}`,
        message,
        ...(suggestion === undefined ? [] : [`write ${suggestion}`]),
      ]
        .map(escapeText)
        .join('\n  '),
    )
}
