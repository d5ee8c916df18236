import type { DossierIndex } from '../rules/dossier-index.ts'
import type { Claim, Statement } from '../types.ts'

/** A claim with the statement that makes it and both their places. */
export interface StatedClaim {
  statement: Statement
  /** The place of the statement in the dossier's list. */
  statementIndex: number
  claim: Claim
  /** The place of the claim in the statement's list. */
  claimIndex: number
}

/**
 * The claims of a dossier that speak of what is or was so, in their order. Left out: what is said to be future,
 * conditional or desired, and what its own side has taken back (a relation `retracts`).
 */
export function statedClaims(dossier: DossierIndex): StatedClaim[] {
  const retracted = retractedStatements(dossier.statements)
  const stated: StatedClaim[] = []
  dossier.statements.forEach((statement, statementIndex) => {
    if (retracted.has(statement.id)) return
    statement.claims?.forEach((claim, claimIndex) => {
      if (isActual(claim)) stated.push({ statement, statementIndex, claim, claimIndex })
    })
  })
  return stated
}

/** Whether a claim speaks of what is or was so; that is what the absence of a modality means. */
export function isActual(claim: Claim): boolean {
  return claim.modality === undefined || claim.modality === 'actual'
}

/** The ids of the statements that another statement takes back; none takes back itself. */
export function retractedStatements(statements: readonly Statement[]): Set<string> {
  const retracted = new Set<string>()
  for (const { id, relations } of statements)
    for (const relation of relations ?? [])
      if (relation.kind === 'retracts' && relation.statement !== id) retracted.add(relation.statement)
  return retracted
}

/** When a statement was made, as far as is known: the day it was said, else the day its source was issued. */
export function timeOf(statement: Statement, dossier: DossierIndex): string | undefined {
  return statement.saidOn ?? (statement.appearsIn && dossier.source(statement.appearsIn.source)?.issued)
}

/** The language of a statement without script and region, such as `en`; undefined where nobody says. */
export function primaryLanguageOf(statement: Statement, dossier: DossierIndex): string | undefined {
  return (statement.language ?? dossier.language)?.split('-')[0]
}
