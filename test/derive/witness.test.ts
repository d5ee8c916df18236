import { describe, expect, it } from 'vitest'
import { originFinder, sameWitness, voicesOf, witnessFinder } from '../../src/derive/witness.ts'
import { indexDossier } from '../../src/rules/dossier-index.ts'
import { assertion, citation, exampleDossier, paraphrase, source } from '../../src/rules/example.ts'
import type { Source, Statement } from '../../src/types.ts'

function origins(sources: Source[], id: Source['id']) {
  return originFinder(indexDossier(exampleDossier({ sources })))(id)
}

const from = (name: string, ...parents: string[]) =>
  source(name, { derivedFrom: parents.map((parent) => `source:${parent}` as const) })

describe('originFinder', () => {
  it('gives a source that derives from none itself, also when the dossier does not hold it', () => {
    expect(origins([source('a')], 'source:a')).toEqual(['source:a'])
    expect(origins([], 'source:a')).toEqual(['source:a'])
  })

  it('follows reprints to the roots, sorted by id', () => {
    const sources = [
      from('c', 'b', 'x'),
      from('b', 'wire'),
      from('x', 'paper'),
      source('wire'),
      source('paper'),
    ]
    expect(origins(sources, 'source:c')).toEqual(['source:paper', 'source:wire'])
  })

  it('keeps a root that the dossier does not hold', () => {
    expect(origins([from('a', 'lost')], 'source:a')).toEqual(['source:lost'])
  })

  it('counts a root once that is reached in two ways', () => {
    const sources = [from('d', 'b', 'c'), from('b', 'wire'), from('c', 'wire'), source('wire')]
    expect(origins(sources, 'source:d')).toEqual(['source:wire'])
  })

  it('takes a cycle for one source from wherever it is entered', () => {
    const sources = [from('b', 'a'), from('a', 'b'), from('z', 'b')]
    for (const id of ['source:a', 'source:b', 'source:z'] as const)
      expect(origins(sources, id)).toEqual(['source:a'])
    expect(origins([from('a', 'a')], 'source:a')).toEqual(['source:a'])
  })

  it('answers the same when it is asked again', () => {
    const find = originFinder(indexDossier(exampleDossier({ sources: [from('b', 'a'), from('a', 'wire')] })))
    expect(find('source:b')).toEqual(['source:wire'])
    expect(find('source:a')).toEqual(['source:wire'])
    expect(find('source:b')).toBe(find('source:b'))
  })

  it('follows a chain that is longer than the call stack', () => {
    const sources = Array.from({ length: 50_000 }, (_, i) => from(`${i}`, `${i + 1}`))
    expect(origins(sources, 'source:0')).toEqual(['source:50000'])
  })
})

describe('witnessFinder', () => {
  const dossier = indexDossier(
    exampleDossier({
      sources: [from('a', 'wire'), source('b'), source('wire')],
      citations: [citation('b'), citation('a')],
    }),
  )
  const witnessOf = witnessFinder(dossier)

  it('is the source in which a statement stands, traced back', () => {
    expect(witnessOf(assertion('a', { citations: ['citation:b'] }))).toEqual({
      origins: ['source:wire'],
      voices: [],
    })
  })

  it('is what is cited where the statement stands in no source', () => {
    const said = paraphrase('x', {
      appearsIn: undefined,
      citations: ['citation:b', 'citation:a', 'citation:lost'],
    })
    expect(witnessOf(said)).toEqual({ origins: ['source:b', 'source:wire'], voices: ['actor:p'] })
  })

  it('is nobody where nothing is said', () => {
    expect(witnessOf(paraphrase('x', { appearsIn: undefined })).origins).toEqual([])
  })
})

describe('voicesOf', () => {
  const assessment: Statement = {
    type: 'statement',
    kind: 'assessment',
    id: 'statement:j',
    text: 'So it is.',
  }

  it('names speakers and assessors once, sorted', () => {
    const speakers = [{ actor: 'actor:q' }, { actor: 'actor:p' }, { actor: 'actor:q' }] as const
    expect(voicesOf(paraphrase('x', { speakers: [...speakers] }))).toEqual(['actor:p', 'actor:q'])
    expect(voicesOf({ ...assessment, assessors: ['actor:q', 'actor:p'] })).toEqual(['actor:p', 'actor:q'])
    expect(voicesOf(assessment)).toEqual([])
    expect(voicesOf(assertion('a'))).toEqual([])
  })
})

describe('sameWitness', () => {
  it('wants the same origins and the same voices', () => {
    const one = { origins: ['source:a'], voices: [] } as const
    expect(sameWitness(one, { origins: ['source:a'], voices: [] })).toBe(true)
    expect(sameWitness(one, { origins: ['source:b'], voices: [] })).toBe(false)
    expect(sameWitness(one, { origins: ['source:a', 'source:b'], voices: [] })).toBe(false)
    expect(sameWitness(one, { origins: ['source:a'], voices: ['actor:p'] })).toBe(false)
    const spoken = { origins: [], voices: ['actor:p'] } as const
    expect(sameWitness(spoken, { origins: [], voices: ['actor:p'] })).toBe(true)
  })

  it('never takes two unknown witnesses for one', () => {
    const unknown = { origins: [], voices: [] }
    expect(sameWitness(unknown, unknown)).toBe(false)
  })
})
