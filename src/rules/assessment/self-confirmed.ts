import { standsIn, voicesOf } from '../../derive/witness.ts'
import type { ActorId, Assessment, SourceId, StatementRelationKind } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { citation, person, type RuleExamples, source } from '../example.ts'
import { dossierRule, type Path } from '../rule.ts'
import { shorten } from '../wording.ts'

/** Relations by which a judgement leans on another statement. */
const LEANS_ON = new Set<StatementRelationKind>(['based-on', 'corroborates', 'repeats'])

export const rule = dossierRule({
  id: 'assessment/self-confirmed',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A judgement rests only on what its own author wrote or said.',
  why: 'An author who cites nobody else adds no evidence, however many citations there are.',
  fix: 'Cite an independent source, or drop the citations so that the judgement stands as an opinion.',
  check(dossier, report) {
    for (const record of dossier.statements) {
      if (record.kind !== 'assessment') continue
      const supports = supportsOf(record, dossier)
      if (supports.length === 0 || !supports.every(({ isOwn }) => isOwn)) continue
      const named = supports.map(({ id }) => `"${shorten(id)}"`)
      report({
        record,
        path: supports[0]!.path,
        message: `The judgement rests only on its own author: ${[...new Set(named)].join(', ')}.`,
      })
    }
  },
})

interface Support {
  /** The source or statement on which the judgement rests. */
  id: string
  path: Path
  isOwn: boolean
}

function supportsOf(record: Assessment, dossier: DossierIndex): Support[] {
  const own = ownOf(record, dossier)
  const supports: Support[] = []
  record.citations?.forEach((id, i) => {
    const source = dossier.citation(id)?.source
    supports.push({ id: source ?? id, path: ['citations', i], isOwn: !!source && own.wrote(source) })
  })
  record.relations?.forEach(({ kind, statement: id }, i) => {
    if (!LEANS_ON.has(kind)) return
    const statement = dossier.statement(id)
    const voices = statement ? voicesOf(statement) : []
    const isOwn =
      statement !== undefined &&
      (voices.length > 0 ? voices.every(own.is) : standsIn(statement, dossier).some(own.wrote))
    supports.push({ id, path: ['relations', i], isOwn: isOwn || id === record.id })
  })
  return supports
}

/** Who the author is: the assessors, or whoever published or wrote the text in which the judgement stands. */
function ownOf(record: Assessment, dossier: DossierIndex) {
  const standing = record.appearsIn?.source
  const authors = new Set<ActorId>(record.assessors ?? (standing ? makersOf(standing, dossier) : []))
  return {
    is: (actor: ActorId) => authors.has(actor),
    wrote: (source: SourceId) =>
      (source === standing && record.assessors === undefined) ||
      makersOf(source, dossier).some((actor) => authors.has(actor)),
  }
}

function makersOf(id: SourceId, dossier: DossierIndex): ActorId[] {
  const source = dossier.source(id)
  if (!source) return []
  const authors = (source.authors ?? []).flatMap(({ actor }) => actor ?? [])
  // A publisher prints many authors; it speaks for a text only where no author is named.
  return authors.length > 0 ? authors : source.publisher ? [source.publisher] : []
}

const forecast: Assessment = {
  type: 'statement',
  kind: 'assessment',
  id: 'statement:forecast',
  text: 'The agreement will hold.',
  appearsIn: { source: 'source:a' },
}
const publisher = { type: 'actor', kind: 'media-organization', id: 'actor:m', name: 'Paper M' } as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'cites-the-text-in-which-it-stands',
      dossier: {
        sources: [source('a')],
        citations: [citation('a')],
        statements: [{ ...forecast, citations: ['citation:a'] }],
      },
    },
    {
      title: 'assessor-who-cites-himself',
      dossier: {
        actors: [person('p')],
        sources: [
          source('a', { authors: [{ name: 'Person P', actor: 'actor:p' }] }),
          source('b', { authors: [{ name: 'Person P', actor: 'actor:p' }] }),
        ],
        citations: [citation('b')],
        statements: [{ ...forecast, assessors: ['actor:p'], citations: ['citation:b'] }],
      },
    },
    {
      title: 'paper-that-cites-itself',
      dossier: {
        actors: [publisher],
        sources: [source('a', { publisher: 'actor:m' }), source('b', { publisher: 'actor:m' })],
        citations: [citation('b')],
        statements: [{ ...forecast, citations: ['citation:b'] }],
      },
    },
  ],
  passing: [
    {
      title: 'cites-an-independent-source',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [{ ...forecast, citations: ['citation:b'] }],
      },
    },
  ],
  nearMiss: [
    {
      title: 'cites-himself-and-another',
      dossier: {
        actors: [person('p')],
        sources: [source('a', { authors: [{ name: 'Person P', actor: 'actor:p' }] }), source('b')],
        citations: [citation('a'), citation('b')],
        statements: [{ ...forecast, assessors: ['actor:p'], citations: ['citation:a', 'citation:b'] }],
      },
    },
    {
      title: 'assessor-quoted-in-the-text-that-is-cited',
      dossier: {
        actors: [person('p')],
        sources: [source('a')],
        citations: [citation('a')],
        statements: [{ ...forecast, assessors: ['actor:p'], citations: ['citation:a'] }],
      },
    },
    {
      title: 'no-citation-at-all',
      dossier: { sources: [source('a')], statements: [forecast] },
    },
  ],
}
