import { evidenceOf } from '../../derive/evidence.ts'
import { blockAt } from '../../derive/held-text.ts'
import { spanOf } from '../../derive/quotation-comparison.ts'
import type { Citation, Quotation, Source, SourceBlockKind, Statement } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'evidence/opinion-as-evidence',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Something stated as fact rests only on what somebody thinks.',
  why: 'An analysis says how its author reads the facts; cited as evidence it turns a reading into a fact.',
  fix: 'Cite a report of the fact itself, or make the statement an assessment with its assessors.',
  check(dossier, report) {
    const judged = judgedSources(dossier)
    for (const record of dossier.statements) {
      if (record.kind !== 'assertion' && record.kind !== 'quotation') continue
      const evidence = evidenceOf(record, dossier)
      if (evidence.length === 0) continue
      const opinions = evidence.map(({ citation: cited }) =>
        record.kind === 'quotation' && isAuthor(record, cited, dossier)
          ? undefined
          : opinionIn(cited, judged, dossier),
      )
      if (!opinions.every((why) => why !== undefined)) continue
      report({
        record,
        path: ['citations', evidence[0]!.index],
        message: `The statement "${shorten(record.text)}" rests only on ${opinions.join(' and ')}.`,
      })
    }
  },
})

/** Sources of which a dossier records judgements and nothing else. */
function judgedSources(dossier: DossierIndex): Set<string> {
  const judged = new Set<string>()
  const other = new Set<string>()
  for (const { kind, appearsIn } of dossier.statements)
    if (appearsIn) (kind === 'assessment' ? judged : other).add(appearsIn.source)
  return new Set([...judged].filter((id) => !other.has(id)))
}

/** Blocks in which a text reports nothing. */
const FRAME = new Set<SourceBlockKind>([
  'headline',
  'heading',
  'byline',
  'caption',
  'references',
  'pull-quote',
])

/** What makes the cited passage, or the whole source, an opinion; undefined when it is none. */
function opinionIn(
  { source: id, passage }: Citation,
  judged: ReadonlySet<string>,
  dossier: DossierIndex,
): string | undefined {
  const held = dossier.heldText(id)
  const span = held && passage && spanOf(passage, held)
  if (span) {
    const at = held.prepared().offsets.toUtf16(span.start)
    const block = blockAt(held, at)
    if (block?.kind === 'analysis') return `an analysis in "${shorten(id)}"`
    if (block && held.snapshot === undefined) return undefined
  }
  const blocks = held?.snapshot ? [] : (held?.blocks.filter(({ kind }) => !FRAME.has(kind)) ?? [])
  if (blocks.length > 0)
    return blocks.every(({ kind }) => kind === 'analysis') ? `the analysis "${shorten(id)}"` : undefined
  return judged.has(id) ? `"${shorten(id)}", of which only judgements are recorded` : undefined
}

/** The text of an author is the best evidence of the author's own words. */
function isAuthor({ speakers }: Quotation, { source: id }: Citation, dossier: DossierIndex): boolean {
  const source = dossier.source(id)
  const makers = [...(source?.authors ?? []).map(({ actor }) => actor), source?.publisher]
  return speakers.some(({ actor }) => makers.includes(actor))
}

const analysis: Partial<Source> = {
  text: {
    blocks: [
      { kind: 'headline', text: 'What the treaty means\n' },
      { kind: 'analysis', text: 'State B will not be able to attack State A any more.' },
    ],
  },
}

const fact = assertion('a', {
  text: 'State B is not able to attack State A.',
  citations: ['citation:b'],
})

const view: Statement = {
  type: 'statement',
  kind: 'assessment',
  id: 'statement:view',
  text: 'State B is deterred.',
  appearsIn: { source: 'source:b' },
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'fact-from-an-analysis',
      dossier: {
        sources: [source('a'), source('b', analysis)],
        citations: [citation('b')],
        statements: [fact],
      },
    },
    {
      title: 'fact-from-a-source-of-judgements',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [fact, view],
      },
    },
  ],
  passing: [
    {
      title: 'fact-from-a-report',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [fact],
      },
    },
  ],
  nearMiss: [
    {
      title: 'judgement-from-an-analysis',
      dossier: {
        sources: [source('a'), source('b', analysis)],
        citations: [citation('b')],
        statements: [
          {
            ...view,
            id: 'statement:other-view',
            appearsIn: { source: 'source:a' },
            citations: ['citation:b'],
          },
        ],
      },
    },
    {
      title: 'report-and-analysis',
      dossier: {
        sources: [source('a'), source('b', analysis), source('c')],
        citations: [citation('b'), citation('c')],
        statements: [{ ...fact, citations: ['citation:b', 'citation:c'] }],
      },
    },
  ],
}
