import { languageOfSource } from '../../derive/evidence.ts'
import { negationBefore } from '../../derive/quotation-marks.ts'
import { type CheckedQuotation, checkQuotations } from '../../derive/quotations.ts'
import { negationsIn } from '../../text/guard-words.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { assertion, citation, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { ADDED, amid, borneOut, passageName, REMOVED } from './borne-out.ts'
import { shown } from './difference.ts'
import { quoting, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/negation-mismatch',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A statement denies something that its passage affirms, or the other way round.',
  why: 'A lost or added "not" turns a statement into its opposite, and everything else still looks right.',
  fix: 'Read the passage again and correct the statement, or cite the passage that says so.',
  check(dossier, report) {
    for (const pair of borneOut(dossier)) {
      const { negations } = pair.guards
      if (!negations) continue
      const [added] = negations.added
      const missing = pair.isAlike ? negations.missing[0] : undefined
      if (added)
        report({
          record: pair.statement,
          path: ['text'],
          message: `The statement says "${amid(pair.wording, added.span, ADDED)}", and ${passageName(pair)} has no such negation: "${shorten(pair.passage)}".`,
          related: pair.related,
        })
      else if (missing)
        report({
          record: pair.statement,
          path: ['text'],
          message: `The statement "${shorten(pair.wording)}" has no negation, and ${passageName(pair)} says "${amid(pair.passage, missing.span, REMOVED)}".`,
          related: pair.related,
        })
    }
    for (const checked of checkQuotations(dossier)) {
      const negation = deniedInSource(checked, dossier)
      if (negation)
        report({
          record: checked.statement,
          path: checked.path,
          message: `The quotation "${shown(checked.exact)}" follows "${negation}" in "${shorten(checked.decisive!.source!)}", and the statement has no negation: "${shown(checked.statement.text)}".`,
        })
    }
  },
})

/** The negation right before quoted words in their source, when the statement around them has none. */
function deniedInSource(
  { statement, verdict, decisive }: CheckedQuotation,
  dossier: DossierIndex,
): string | undefined {
  if (verdict !== 'verified' || decisive?.with !== 'evidence') return undefined
  const source = dossier.source(decisive.source!)
  const own = negationsIn(statement.text, statement.language ?? dossier.language)
  if (!own || own.length > 0) return undefined
  const { text, offsets } = dossier.heldText(source!.id)!.prepared()
  return negationBefore(
    text,
    offsets.toUtf16(decisive.match.spans[0]!.start),
    languageOfSource(source, dossier),
  )
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'negation-lost',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has not signed the agreement' } })],
        statements: [
          assertion('a', { text: 'State A has signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'done-what-is-yet-to-come',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has yet to sign the agreement' } })],
        statements: [
          assertion('a', { text: 'State A has signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'quoted-without-the-not-before-it',
      dossier: {
        actors: [person('p')],
        sources: [source('a'), sourceWithText('b', 'The text is not binding, the minister said.')],
        citations: [citation('b')],
        statements: [
          quoting('Person P said that the text is "binding".', 'binding', { citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'negation-added',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has signed the agreement' } })],
        statements: [
          assertion('a', { text: 'State A never signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'both-deny',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has not signed the agreement' } })],
        statements: [
          assertion('a', { text: 'State A did not sign the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'quoted-after-a-not-of-the-reporter',
      dossier: {
        actors: [person('p')],
        sources: [source('a'), sourceWithText('b', 'The text is not binding, the minister said.')],
        citations: [citation('b')],
        statements: [
          quoting('Person P said that the text is not "binding".', 'binding', { citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'other-word-for-no',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has never signed the agreement' } })],
        statements: [
          assertion('a', { text: 'State A has not signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'passage-that-says-more',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [
          citation('b', {
            passage: {
              exact: 'State A has signed the agreement. Its text was not released, and no date was given.',
            },
          }),
        ],
        statements: [
          assertion('a', { text: 'State A has signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
}
