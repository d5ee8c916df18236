import { ruleEntry } from '../check/catalogue.ts'
import { type Diagnostic, pointerOf } from '../check/diagnostic.ts'
import type { DraftRuleId } from '../check/draft-rules.ts'
import type { Fault } from '../check/fault.ts'
import { read } from '../check/inspect.ts'
import { comparePositions, positionsIn } from '../check/order.ts'
import type { Path, Severity } from '../rules/rule.ts'

/** Rules of records that a draft can break before there is a record. */
type SharedRuleId =
  | 'evidence/marker-unresolved'
  | 'reference/duplicate-id'
  | 'reference/unresolved'
  | 'reference/wrong-kind'
  | 'schema/not-in-list'
  | 'schema/too-few'
  | 'time/not-a-date'

/** Something that a draft has wrong. */
export interface DraftFinding {
  rule: DraftRuleId | SharedRuleId | Fault['rule']
  message: string
  /** Keys and indexes from the root of the draft. */
  path: Path
  suggestion?: string | undefined
  /** What to do, where that is not what the rule says of records. */
  help?: string
}

/** Collects what is found and puts it into the order of the draft. */
export class Findings {
  private readonly found: { diagnostic: Diagnostic; path: Path }[] = []

  constructor(private readonly draft: unknown) {}

  /** Adds a finding of a draft; every one is an error. */
  add({ rule, message, path, suggestion, help }: DraftFinding): void {
    this.push(path, { rule, severity: 'error', message, suggestion, help: help ?? ruleEntry(rule)!.fix })
  }

  /** Adds a finding of the dossier, which speaks of the place in the draft that it comes from. */
  addOfDossier(diagnostic: Diagnostic, path: Path): void {
    const { rule, severity, message, suggestion, help } = diagnostic
    this.push(path, { rule, severity, message, suggestion, help })
  }

  /** Whether a rule has found something in a part of the draft. */
  has(rule: string, part: Path): boolean {
    const pointer = pointerOf(part)
    return this.found.some(
      ({ diagnostic: one }) => one.rule === rule && `${one.pointer}/`.startsWith(`${pointer}/`),
    )
  }

  /** Everything found, as a reader of the draft meets it. */
  inOrder(): Diagnostic[] {
    const positionOf = positionsIn(this.draft)
    return this.found
      .map(({ diagnostic, path }, at) => ({ diagnostic, at, position: positionOf(path) }))
      .sort((a, b) => comparePositions(a.position, b.position) || a.at - b.at)
      .map(({ diagnostic }) => diagnostic)
  }

  private push(
    path: Path,
    {
      rule,
      severity,
      message,
      suggestion,
      help,
    }: { rule: string; severity: Severity; message: string; suggestion: string | undefined; help: string },
  ): void {
    const record = labelAt(this.draft, path)
    this.found.push({
      path,
      diagnostic: {
        rule,
        severity,
        message,
        ...(record !== undefined && { record }),
        pointer: pointerOf(path),
        ...(suggestion !== undefined && { suggestion }),
        help,
      },
    })
  }
}

/** The label of the actor, agreement, event or statement of a draft in which a place lies. */
function labelAt(draft: unknown, path: Path): string | undefined {
  if (path.length < 2) return undefined
  let value = draft
  for (const key of [...path.slice(0, 2), 'id'])
    value = typeof value === 'object' && value !== null ? read(value, key) : undefined
  return typeof value === 'string' ? value : undefined
}
