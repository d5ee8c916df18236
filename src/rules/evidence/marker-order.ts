import { blockAt } from '../../derive/held-text.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { heldBrief, placeOfBlock, printed, sentenceAt } from './brief.ts'
import { shown } from './difference.ts'
import { sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/marker-order',
  since: '0.1.0',
  severity: 'info',
  summary: 'The numbers of the references do not rise in the order in which the brief first uses them.',
  why: 'Numbers out of order often show that a source was dropped or moved without renumbering.',
  fix: 'Renumber the references in the order of first use.',
  check(dossier, report) {
    const brief = heldBrief(dossier)
    if (!brief) return
    let next = 0
    const seen = new Set<string>()
    for (const { id, marker } of printed(brief.held)) {
      if (!/^[0-9]{1,9}$/.test(id) || seen.has(id)) continue
      seen.add(id)
      const number = Number(id)
      if (number > next) {
        next = number
        continue
      }
      report({
        ...placeOfBlock(brief, blockAt(brief.held, marker.start)),
        message: `The marker [${id}] is first used after [${next}], in "${shown(sentenceAt(brief, marker.start))}".`,
      })
      return
    }
  },
})

const cited = assertion('a', { text: 'State A signed.', citations: ['citation:b', 'citation:c'] })

export const examples: RuleExamples = {
  failing: [
    {
      title: 'second-reference-first',
      dossier: {
        brief: 'source:a',
        sources: [
          sourceWithText('a', 'State A signed [2]. State B signed [1, 2].'),
          source('b'),
          source('c'),
        ],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [cited],
      },
    },
  ],
  passing: [
    {
      title: 'in-order-of-first-use',
      dossier: {
        brief: 'source:a',
        sources: [
          sourceWithText('a', 'State A signed [1]. State B signed [1, 2].'),
          source('b'),
          source('c'),
        ],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [cited],
      },
    },
  ],
  nearMiss: [
    {
      title: 'earlier-reference-used-again',
      dossier: {
        brief: 'source:a',
        sources: [
          sourceWithText('a', 'State A signed [1]. State B signed [2]. Both spoke [1].'),
          source('b'),
          source('c'),
        ],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [cited],
      },
    },
  ],
}
