import { passes } from '../../derive/quotation-comparison.ts'
import { checkQuotations } from '../../derive/quotations.ts'
import { person, type RuleExamples } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { shown } from './difference.ts'
import { quoting, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/quote-spliced',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A quotation joins remarks that stand far apart in its source.',
  why: 'Two remarks made into one say something that the speaker did not say, although every word is the speaker’s own.',
  fix: 'Quote the remarks one by one, or quote what stands between them.',
  check(dossier, report) {
    for (const { statement, path, exact, decisive } of checkQuotations(dossier)) {
      const gap = decisive && passes(decisive) && decisive.match.gaps.find(({ spliced }) => spliced)
      if (!gap) continue
      report({
        record: statement,
        path,
        message: `The quotation "${shown(exact)}" joins words between which "${shorten(decisive.source!)}" has ${gap.length} characters: "${shown(gap.text.replace(/^[\s.,;:!?]+/, ''))}".`,
      })
    }
  },
})

const between =
  'The two delegations then turned to trade. They spoke of grain and of gas. Person P thanked the hosts.'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'two-remarks-made-into-one',
      dossier: {
        actors: [person('p')],
        sources: [
          sourceWithText('a', `Person P said: We will leave the base. ${between} He added: by next summer.`),
        ],
        statements: [quoting('Person P spoke of the base.', 'We will leave the base … by next summer')],
      },
    },
  ],
  passing: [
    {
      title: 'one-remark',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', 'Person P said: We will leave the base by next summer.')],
        statements: [quoting('Person P spoke of the base.', 'We will leave the base by next summer')],
      },
    },
  ],
  nearMiss: [
    {
      title: 'a-few-words-left-out',
      dossier: {
        actors: [person('p')],
        sources: [
          sourceWithText('a', 'Person P said: We will leave the base, which we built, by next summer.'),
        ],
        statements: [quoting('Person P spoke of the base.', 'We will leave the base … by next summer')],
      },
    },
  ],
}
