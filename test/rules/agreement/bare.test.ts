import { expect, it } from 'vitest'
import { agreement, person, state } from '../../../src/rules/example.ts'
import { RULES } from '../../../src/rules/index.ts'
import { findingsIn } from '../run-rule.ts'

const rules = RULES.filter(({ id }) => id.startsWith('agreement/'))

it('covers the whole group', () => {
  expect(rules).toHaveLength(19)
})

// Absent means unknown: what is not recorded can be no fault.
it.each(rules)('$id finds nothing in records that say next to nothing', (rule) => {
  const agreements = [
    agreement('one'),
    agreement('two', { title: 'Treaty on Rivers', events: [{ kind: 'signature' }] }),
    agreement('three', { title: 'Pact', participants: [{ actor: 'actor:gone', roles: ['party'] }] }),
    agreement('four', { title: 'Deal', relations: [{ kind: 'amends', agreement: 'agreement:one' }] }),
    agreement('five', {
      title: 'Accord',
      participants: [
        { actor: 'actor:gone', roles: ['party'] },
        { actor: 'actor:a', roles: ['host'] },
      ],
      events: [{ kind: 'signature', by: [{ actor: 'actor:gone', person: 'actor:gone' }], date: '2020' }],
    }),
    agreement('six', {
      title: 'Notes',
      participants: [{ actor: 'actor:p', roles: ['witness'] }],
      events: [{ kind: 'leak' }],
    }),
  ]
  expect(findingsIn(rule, { actors: [state('a'), state('b'), person('p')], agreements })).toEqual([])
})
