import type { RuleExamples } from '../example.ts'
import { agreement, state } from '../example.ts'
import { recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = recordRule({
  id: 'agreement/undisclosed-provision',
  since: '0.1.0',
  severity: 'warning',
  on: ['agreement'],
  needs: ['ProvisionBasis'],
  summary: 'A provision is said to stand in the text of an agreement whose text is not public.',
  why: 'Nobody can check a provision against a text that nobody can see, and readers take reports of it for the text itself.',
  fix: 'Set the `basis` of the provision to `reported`, or correct `disclosure` if the text or a part of it has become known.',
  check(agreement, report) {
    if (agreement.disclosure !== 'undisclosed' || !agreement.provisions) return
    agreement.provisions.forEach(({ basis, text }, index) => {
      if (basis !== 'text') return
      report({
        record: agreement,
        path: ['provisions', index, 'basis'],
        message: `The provision "${shorten(text)}" is taken from the text, which is recorded as undisclosed.`,
        related: [
          { record: agreement, path: ['disclosure'], message: 'This says that the text is not public.' },
        ],
        suggestion: 'reported',
      })
    })
  },
})

const actors = [state('a'), state('b')]

export const examples: RuleExamples = {
  failing: [
    {
      title: 'provision-from-an-undisclosed-text',
      dossier: {
        actors,
        agreements: [
          agreement('a', {
            disclosure: 'undisclosed',
            provisions: [{ kind: 'obligation', text: 'State A repairs weapons.', basis: 'text' }],
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'provision-from-a-public-text',
      dossier: {
        actors,
        agreements: [
          agreement('a', {
            disclosure: 'full-text',
            provisions: [{ kind: 'obligation', text: 'State A repairs weapons.', basis: 'text' }],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'reported-provision-of-an-undisclosed-text',
      dossier: {
        actors,
        agreements: [
          agreement('a', {
            disclosure: 'undisclosed',
            provisions: [{ kind: 'obligation', text: 'State A repairs weapons.', basis: 'reported' }],
          }),
        ],
      },
    },
    {
      title: 'main-text-of-a-partly-secret-agreement',
      dossier: {
        actors,
        agreements: [
          agreement('a', {
            disclosure: 'partly-secret',
            provisions: [{ kind: 'obligation', text: 'State A withdraws its troops.', basis: 'text' }],
          }),
        ],
      },
    },
  ],
}
