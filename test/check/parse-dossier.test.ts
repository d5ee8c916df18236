import { describe, expect, it } from 'vitest'
import { assertDossier, isDossier, parseDossier } from '../../src/check/parse-dossier.ts'
import { citation, exampleDossier, state } from '../../src/rules/example.ts'

const good = exampleDossier({ actors: [state('a')] })
const unresolved = exampleDossier({ brief: 'source:none' })

describe('parseDossier', () => {
  it('returns the dossier that it is given', () => {
    expect(parseDossier(good)).toBe(good)
  })

  it('reads JSON text', () => {
    expect(parseDossier(JSON.stringify(good))).toEqual(good)
  })

  it('throws a message that lists the errors', () => {
    expect(() => parseDossier({ ...good, title: 5, colour: 'red' })).toThrow(
      new Error(
        'The dossier has 2 errors:\n- /title: `title` must be text, not the number 5. Put quotes around it: "5". (schema/wrong-type)\n' +
          '- /colour: `colour` is not part of the format. The keys here are `$schema`, `type`, `formatVersion`, `id`, `title`, `language`, `description`, `brief`, `asOf`, `created`, `modified`, `creators`, `license`, `actors`, `agreements`, `statements`, `citations`, `sources` and `extensions`. (schema/unknown-key)',
      ),
    )
  })

  it('names lines and columns of text', () => {
    expect(() => parseDossier('{\n  "type": "dossier",\n}')).toThrow(
      'The dossier has 1 error:\n- line 3, column 1: Expected a key in double quotes but found `}`.',
    )
  })

  it('lists ten errors and counts the rest', () => {
    const keys = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`k${i}`, i]))
    const message = messageOf(() => parseDossier({ ...good, ...keys }))
    expect(message.split('\n')).toHaveLength(12)
    expect(message).toMatch(/^The dossier has 150 errors:\n/)
    expect(message).toMatch(/\n- and 140 more$/)
  })

  it('applies the rules unless only the shape is asked for', () => {
    expect(() => parseDossier(unresolved)).toThrow('(reference/unresolved)')
    expect(parseDossier(unresolved, { level: 'schema' })).toBe(unresolved)
  })

  it('refuses what is no dossier', () => {
    expect(() => parseDossier(citation('a'))).toThrow('This is a record of type citation and not a dossier.')
    expect(() => parseDossier([])).toThrow('This is a list of records and not a dossier.')
    expect(() => parseDossier(null)).toThrow(
      '- the whole input: A dossier or a record must be an object, not null.',
    )
  })
})

describe('isDossier and assertDossier', () => {
  it('look at the shape alone', () => {
    expect(isDossier(unresolved)).toBe(true)
    expect(() => assertDossier(unresolved)).not.toThrow()
  })

  it.each([[citation('a')], [[]], [null], [{ ...good, title: 5 }], [JSON.stringify(good)]])(
    'refuse %j',
    (value) => {
      expect(isDossier(value)).toBe(false)
      expect(() => assertDossier(value)).toThrow(Error)
    },
  )

  it('say what is wrong', () => {
    expect(() => assertDossier({ ...good, title: 5 })).toThrow('- /title: `title` must be text')
    expect(() => assertDossier(citation('a'))).toThrow('This is a record of type citation and not a dossier.')
  })
})

function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}
