import { describe, expect, it } from 'vitest'
import { type PartyAt, partiesAt } from '../../src/derive/parties.ts'
import { by, parties } from '../../src/rules/agreement/cases.ts'
import { agreement, state } from '../../src/rules/example.ts'
import type { Actor, Agreement } from '../../src/types.ts'
import { communique, convention, firstOf, supersedingTreaty } from './hard-cases.ts'

const told = (found: PartyAt[]) =>
  found.map(
    ({ actor, status, certainty, since }) =>
      `${actor.slice('actor:'.length)} ${status}${certainty === 'possibly' ? '?' : ''}${since ? ` ${since}` : ''}`,
  )
const at = (record: Agreement, day: string) => told(partiesAt(record, day))

describe('partiesAt', () => {
  it.each([
    ['1999-02-28', []],
    ['1999-03-01', ['a party 1999-03-01']],
    ['2004', ['a party 1999-03-01', 'b party 2000-08-01', 'c party 2003-11-01']],
    ['2025-12-27', ['a party 1999-03-01', 'c party 2003-11-01']],
    ['2026-01-10', ['a party 1999-03-01', 'c party? 2003-11-01']],
    ['2026-02-01', ['a party 1999-03-01']],
  ])('of a convention on %s', (day, expected) => {
    expect(at(firstOf(convention), day)).toEqual(expected)
  })

  it('gives the events and nothing else', () => {
    const [party] = partiesAt(firstOf(convention), '2026-01-10').slice(1)
    const events = firstOf(convention).events!
    expect(party).toEqual({
      actor: 'actor:c',
      status: 'party',
      certainty: 'possibly',
      since: '2003-11-01',
      because: [events[9], events[7]],
    })
  })

  it('has none of a treaty that was superseded', () => {
    expect(at(firstOf(supersedingTreaty), '2024-12-03')).toEqual(['a party 2000-10', 'b party 2000-10'])
    expect(at(firstOf(supersedingTreaty), '2024-12-04')).toEqual([])
  })

  it('has the sides of what does not enter into force', () => {
    expect(at(firstOf(communique), '1973')).toEqual(['a participant 1972-02-28', 'b participant 1972-02-28'])
  })

  it('keeps a suspended party', () => {
    const record = agreement('t', {
      events: [
        { kind: 'entry-into-force', date: '2001' },
        { kind: 'suspension', date: '2005' },
      ],
    })
    expect(at(record, '2006')).toEqual(['a suspended 2001', 'b suspended 2001'])
    expect(at(record, '2005')).toEqual(['a party 2001', 'b party 2001'])
  })

  it('finds parties that are not listed, in a multilateral agreement only', () => {
    const events: Agreement['events'] = [
      { kind: 'entry-into-force', date: '2001' },
      { kind: 'signature', by: by('y'), date: '2000' },
      { kind: 'ratification', by: [{ actor: 'actor:x', onBehalfOf: 'actor:z' }], date: '2002' },
      { kind: 'entry-into-force', by: by('w'), date: '2003' },
    ]
    const open = agreement('t', { participants: parties('a', 'b', 'c'), events })
    expect(at(open, '2005')).toEqual(['z party 2002', 'w party 2003'])
    expect(at({ ...open, participants: parties('a', 'b') }, '2005')).toEqual(['a party 2001', 'b party 2001'])
  })

  it('finds what a possible end leaves open', () => {
    const record = agreement('t', {
      events: [
        { kind: 'entry-into-force', date: '2001' },
        { kind: 'termination', date: '2005' },
      ],
    })
    expect(at(record, '2005-05-01')).toEqual(['a party? 2001', 'b party? 2001'])
    const begun = agreement('t', {
      events: [
        { kind: 'entry-into-force', date: '2001' },
        { kind: 'signature', date: '2000' },
      ],
    })
    expect(at(begun, '2001-05-01')).toEqual(['a party? 2000', 'b party? 2000'])
    const undated = agreement('t', { events: [{ kind: 'entry-into-force' }] })
    expect(at(undated, '2001')).toEqual(['a party?', 'b party?'])
  })

  it('counts bodies of one state with the dossier', () => {
    const ministry: Actor = {
      type: 'actor',
      kind: 'state-body',
      id: 'actor:ministry',
      name: 'M',
      partOf: 'actor:a',
    }
    const record = agreement('t', {
      participants: parties('a', 'b', 'c'),
      events: [
        { kind: 'entry-into-force', date: '2001' },
        { kind: 'ratification', by: by('ministry'), date: '2000' },
      ],
    })
    expect(told(partiesAt(record, '2005', { actors: [state('a'), ministry] }))).toEqual(['a party 2001'])
    expect(at(record, '2005')).toEqual(['ministry party 2001'])
  })

  it('refuses a day that is none', () => {
    expect(() => partiesAt(agreement('t'), '2024-13')).toThrow(
      new RangeError('"2024-13" is not a date. Write one such as 2024-09-03.'),
    )
  })
})
