import { describe, expect, it } from 'vitest'
import {
  actorId,
  agreementId,
  citationId,
  dossierId,
  eventId,
  sourceId,
  statementId,
} from '../../src/build/ids.ts'
import { check } from '../../src/check/check.ts'

const BUILDERS = {
  actor: actorId,
  agreement: agreementId,
  event: eventId,
  statement: statementId,
  citation: citationId,
  source: sourceId,
  dossier: dossierId,
}

describe.each(Object.entries(BUILDERS))('%sId', (kind, build) => {
  it('puts the kind in front', () => {
    expect(build('ru-af/2024~1')).toBe(`${kind}:ru-af/2024~1`)
  })

  it('keeps a whole id as it is', () => {
    expect(build(`${kind}:a`)).toBe(`${kind}:a`)
  })

  it('refuses the id of another kind', () => {
    const other = kind === 'actor' ? 'event' : 'actor'
    const word = kind === 'agreement' || kind === 'event' || kind === 'actor' ? 'an' : 'a'
    expect(() => build(`${other}:a`)).toThrow(
      `"${other}:a" cannot be made the id of ${word} ${kind}: it is the id of an ${other}.`,
    )
  })
})

describe('a text that is no local part', () => {
  it.each([
    ['', '"" cannot be made the id of an actor: it is empty.'],
    ['actor:', '"actor:" cannot be made the id of an actor: it is empty.'],
    [
      'State A',
      '"State A" cannot be made the id of an actor: it must begin with a letter or digit of ASCII and go on with those or . _ ~ / -.',
    ],
    ['-a', 'it must begin with a letter or digit'],
    ['a:b', 'it must begin with a letter or digit'],
    ['ä', 'it must begin with a letter or digit'],
    ['a\n', '"a\\n" cannot be made'],
    [
      'a'.repeat(195),
      `"${'a'.repeat(60)}…" cannot be made the id of an actor: an id has at most 200 characters.`,
    ],
  ])('%j is refused', (name, message) => {
    expect(() => actorId(name)).toThrow(message)
  })

  it('is refused when it is no text at all', () => {
    expect(() => actorId(5 as never)).toThrow(new TypeError('An id is made from text, not from number.'))
  })
})

it('makes ids that the format accepts', () => {
  const name = 'a'.repeat(194)
  expect(check({ type: 'actor', kind: 'state', id: actorId(name), name: 'A' }).ok).toBe(true)
})
