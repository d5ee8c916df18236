import { checkReadOptions } from '../brief/options.ts'
import { slug } from '../brief/slug.ts'
import { dossier as wholeDossier } from '../build/dossier.ts'
import { check } from '../check/check.ts'
import { type Diagnostic, pathOf } from '../check/diagnostic.ts'
import type { RuleSettings } from '../check/options.ts'
import { anchors } from '../derive/anchor.ts'
import type { Path } from '../rules/rule.ts'
import type { Actor, Dossier, Draft, Source } from '../types.ts'
import { makeActors } from './actors.ts'
import { makeAgreements } from './agreements.ts'
import { Findings } from './findings.ts'
import { GivenTexts } from './given-texts.ts'
import { labelsOf, type Making } from './making.ts'
import type { FromDraftOptions } from './options.ts'
import { readDraft } from './read-draft.ts'
import { addReports } from './reports.ts'
import { makeStatements } from './statements.ts'
import { Trace } from './trace.ts'

/** What became of a draft. `ok` means that nothing in it is an error; the pointers lead into the draft. */
export type FromDraft =
  | { ok: true; dossier: Dossier; diagnostics: Diagnostic[] }
  /** What could be carried over, faults and all; undefined where the draft has the wrong shape. */
  | { ok: false; dossier: Dossier | undefined; diagnostics: Diagnostic[] }

/** Warnings of a dossier that are faults of a draft: the model had the text before it and can mend them. */
const AS_ERRORS: RuleSettings = {
  'evidence/marker-mismatch': 'error',
  'time/false-precision': 'error',
  'vocabulary/unregistered-code': 'error',
}

/**
 * Makes a dossier from what a language model wrote after `schemas/v1/llm/`: ids, offsets of the copied words, dates as
 * EDTF, and a finding for everything that the texts do not bear out. Nothing is repaired silently. Never throws because
 * of the draft; a RangeError says which option no dossier can hold.
 */
export function fromDraft(draft: unknown, options: FromDraftOptions): FromDraft {
  const { id, asOf } = options
  checkReadOptions({ ...(id !== undefined && { id }), ...(asOf !== undefined && { asOf }) })
  const read = readDraft(draft)
  if ('faults' in read) {
    const findings = new Findings(draft)
    for (const fault of read.faults) findings.add(fault)
    return { ok: false, dossier: undefined, diagnostics: findings.inOrder() }
  }
  const findings = new Findings(read.draft)
  const { dossier, trace } = makeDossier(read.draft, options, findings)
  for (const diagnostic of check(dossier, { asOf: options.asOf, rules: AS_ERRORS }).diagnostics) {
    const path = trace.draftPath(pathOf(diagnostic.pointer))
    const isWanted = path ? diagnostic.severity !== 'info' : diagnostic.severity === 'error'
    if (isWanted && !isConsequence(diagnostic.rule, path ?? [], findings))
      findings.addOfDossier(diagnostic, path ?? [])
  }
  fillOffsets(dossier)
  if (options.storeTexts === false) dossier.sources = dossier.sources.map(withoutText)
  const diagnostics = findings.inOrder()
  const ok = diagnostics.every(({ severity }) => severity !== 'error')
  return { ok, dossier, diagnostics }
}

/** Whether a citation that was refused is why a statement seems to cite too little. */
function isConsequence(rule: string, path: Path, findings: Findings): boolean {
  return (
    (rule === 'evidence/marker-mismatch' || rule === 'statement/uncited') &&
    findings.has('evidence/marker-unresolved', [...path.slice(0, 2), 'citations'])
  )
}

function makeDossier(
  draft: Draft,
  options: FromDraftOptions,
  findings: Findings,
): { dossier: Dossier; trace: Trace } {
  const texts = new GivenTexts(draft, options, findings)
  const trace = new Trace(draft)
  const making: Making = { draft, findings, texts, trace, labels: labelsOf(draft, texts, findings) }
  trace.add(['title'], ['title'])
  trace.add(['language'], ['language'])
  const actors: Actor[] = [...makeActors(making), ...texts.publishers]
  const agreements = makeAgreements(making)
  const statements = makeStatements(making)
  addReports(agreements, statements, making)
  texts.addUncited()
  const local = options.id?.replace(/^dossier:/, '') ?? (slug(draft.title) || 'draft')
  const dossier = wholeDossier({
    id: `dossier:${local}`,
    title: draft.title,
    language: draft.language,
    ...(texts.brief !== undefined && { brief: texts.brief }),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    actors,
    agreements,
    statements,
    citations: texts.citations,
    sources: texts.sources,
  })
  return { dossier, trace }
}

/** Writes the offsets of every passage that stands at one place of its source. */
function fillOffsets(dossier: Dossier): void {
  for (const { path, span } of anchors(dossier)) {
    if (!span) continue
    const [list, at, key] = path as ['statements' | 'citations', number, string]
    const holder = (dossier[list][at] as unknown as Record<string, { start?: number; end?: number }>)[key]!
    holder.start = span.start
    holder.end = span.end
  }
}

function withoutText({ text: _, ...source }: Source): Source {
  return source
}
