import { type CheckResult, check } from '../../check/check.ts'
import { checkText } from '../../check/check-text.ts'
import { shapeExamples } from '../../check/shape-examples.ts'
import { exampleDossier, type RuleExample } from '../../rules/example.ts'
import { EXAMPLES } from '../../rules/examples.ts'

/** What a check must find: the rule, how grave it is, and the place as a JSON Pointer. */
interface Expected {
  rule: string
  severity: string
  pointer: string
}

/** A dossier, or the text of a file where only that shows the fault, with everything that a check finds in it. */
export interface RuleVector {
  description: string
  /** The day after which things lie in the future, where the dossier does not name its own. */
  asOf?: string
  data?: unknown
  text?: string
  findings: Expected[]
}

/** The cases of one rule: those that it reports and those that it lets pass. */
export interface RuleVectorGroup {
  rule: string
  tests: RuleVector[]
}

/** The cases of every rule, by the id of the rule. */
export function ruleVectors(): Map<string, RuleVectorGroup> {
  const groups = new Map<string, RuleVectorGroup>()
  for (const [rule, { failing, passing, nearMiss }] of EXAMPLES)
    groups.set(rule, { rule, tests: [...failing, ...passing, ...nearMiss].map(ofExample) })
  for (const [rule, cases] of Object.entries(shapeExamples)) {
    const tests = cases.flatMap(({ title, document, text, inMemory }) =>
      inMemory ? [] : [text === undefined ? ofDocument(title, document) : ofText(title, text)],
    )
    const known = groups.get(rule)?.tests ?? []
    if (tests.length > 0) groups.set(rule, { rule, tests: [...known, ...tests] })
  }
  return groups
}

function ofExample({ title, dossier, asOf }: RuleExample): RuleVector {
  const data = asJson(exampleDossier(dossier))
  return {
    description: worded(title),
    ...(asOf && { asOf }),
    data,
    findings: expected(check(data, { asOf })),
  }
}

function ofDocument(title: string, document: unknown): RuleVector {
  const data = asJson(document)
  return { description: worded(title), data, findings: expected(check(data)) }
}

function ofText(title: string, text: string): RuleVector {
  return { description: worded(title), text, findings: expected(checkText(text)) }
}

function expected({ diagnostics }: CheckResult): Expected[] {
  return diagnostics.map(({ rule, severity, pointer }) => ({ rule, severity, pointer }))
}

/** The value that a reader of the file gets: keys without a value are gone. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function worded(title: string): string {
  return title.replaceAll('-', ' ')
}
