import { isEvidence } from '../../derive/evidence.ts'
import {
  compareEvidence,
  passes,
  type QuotationComparison,
  worstOf,
} from '../../derive/quotation-comparison.ts'
import type { CitationId } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { agreement, citation, type RuleExamples, source, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { alteration, citedFor, nameOf, shown } from './difference.ts'
import { passageOf, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/provision-altered',
  since: '0.1.0',
  severity: 'error',
  summary: 'The exact words of a provision are not those of the text that is cited for them.',
  why: 'What a treaty says is its very words; readers take them for the text that binds.',
  fix: 'Copy the words from the text, mark what is left out with "…", or say in `text` what the provision means.',
  check(dossier, report) {
    for (const record of dossier.agreements)
      record.provisions?.forEach((provision, i) => {
        if (provision.exact === undefined) return
        const { exact } = provision
        const worst = refuted(exact, provision.citations ?? [], dossier)
        if (!worst) return
        report({
          record,
          path: ['provisions', i, 'exact'],
          ...(alteration('provision', exact, worst) ?? {
            message: `The words "${shown(exact)}" of the provision do not stand in ${nameOf(worst)}.`,
          }),
          related: citedFor(worst),
        })
      })
  },
})

/** The text that comes nearest, where every text cited for the words is known and none has them. */
function refuted(
  exact: string,
  citations: readonly CitationId[],
  dossier: DossierIndex,
): QuotationComparison | undefined {
  const cited = citations.flatMap((id) => dossier.citation(id) ?? []).filter(isEvidence)
  // An agreement does not say in which of its languages the words are.
  const { found, missing } = compareEvidence({ exact, language: undefined }, cited, dossier)
  if (missing.length > 0 || found.some((one) => passes(one) || one.match.status === 'ambiguous'))
    return undefined
  return worstOf(found)
}

const text =
  'Article 4. Each side shall help the other without delay, by all means that it has, in accordance with its law.'

const withProvision = (exact: string, citations: CitationId[] = ['citation:t']) => ({
  actors: [state('a'), state('b')],
  agreements: [
    agreement('x', {
      provisions: [
        {
          text: 'Each helps the other.',
          kind: 'obligation',
          basis: 'text',
          exact,
          citations,
        },
      ],
    }),
  ],
  citations: [citation('t')],
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'word-put-in-place-of-another',
      dossier: {
        ...withProvision('Each side shall help the other without delay, by all means that it wants'),
        sources: [sourceWithText('t', text)],
      },
    },
    {
      title: 'article-of-another-treaty',
      dossier: {
        ...withProvision('Nuclear weapons are renounced by both'),
        sources: [sourceWithText('t', text)],
      },
    },
    {
      title: 'neither-of-two-texts-has-the-words',
      dossier: {
        ...withProvision('Each side shall help the other at once', ['citation:u', 'citation:t']),
        citations: [citation('t'), citation('u')],
        sources: [sourceWithText('t', text), sourceWithText('u', 'Nothing was said of help.')],
      },
    },
    {
      title: 'other-words-than-the-passage',
      dossier: {
        ...withProvision('Each side may help the other without delay'),
        citations: [passageOf('t', 'Each side shall help the other without delay')],
        sources: [source('t')],
      },
    },
  ],
  passing: [
    {
      title: 'words-of-the-text',
      dossier: {
        ...withProvision('Each side shall help the other without delay'),
        sources: [sourceWithText('t', text)],
      },
    },
  ],
  nearMiss: [
    {
      title: 'omission-that-is-marked',
      dossier: {
        ...withProvision('Each side shall help the other … in accordance with its law'),
        sources: [sourceWithText('t', text)],
      },
    },
    {
      title: 'stands-at-two-places',
      dossier: {
        ...withProvision('The two sides agree as follows'),
        sources: [
          sourceWithText('t', 'The two sides agree as follows: one. The two sides agree as follows: two.'),
        ],
      },
    },
    {
      title: 'text-that-is-cited-for-another-reason',
      dossier: {
        ...withProvision('Nuclear weapons are renounced by both'),
        citations: [citation('t', { purpose: 'background' })],
        sources: [sourceWithText('t', text)],
      },
    },
    {
      title: 'text-that-is-not-held',
      dossier: { ...withProvision('Nuclear weapons are renounced by both'), sources: [source('t')] },
    },
    {
      title: 'may-stand-in-another-text-that-is-not-held',
      dossier: {
        ...withProvision('Nuclear weapons are renounced by both', ['citation:t', 'citation:u']),
        citations: [citation('t'), citation('u')],
        sources: [sourceWithText('t', text), source('u')],
      },
    },
    {
      title: 'stands-in-one-of-two-texts',
      dossier: {
        ...withProvision('Each side shall help the other without delay', ['citation:u', 'citation:t']),
        citations: [citation('t'), citation('u')],
        sources: [sourceWithText('t', text), sourceWithText('u', 'Each side shall help the other in time.')],
      },
    },
  ],
}
