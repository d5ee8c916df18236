import { evidenceOf, languageOfSource, sameLanguage } from '../../derive/evidence.ts'
import type { Paraphrase, Quotation, Source, Statement } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { citation, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { quoting } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/quote-language',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A quotation is in another language than its source, and nothing says that it is a translation.',
  why: 'A translation is the translator’s choice of words, and it can be checked only against the words it translates.',
  fix: 'Add the words as they were spoken (`original`), or say what they were translated from (`translatedFrom`).',
  check(dossier, report) {
    for (const record of dossier.statements) {
      if (!hasQuotes(record)) continue
      const sources = evidenceSources(record, dossier)
      if (sources.length === 0) continue
      record.quotes.forEach((quote, i) => {
        if (quote.original || quote.translatedFrom) return
        const language = quote.language ?? dossier.language
        if (language === undefined) return
        const others = sources.map((one) => languageOfSource(one, dossier))
        if (others.some((other) => sameLanguage(language, other))) return
        report({
          record,
          path: ['quotes', i, 'exact'],
          message: `The quotation "${shorten(quote.exact)}" is in "${language}", but "${shorten(sources[0]!.id)}" is in "${others[0]}".`,
        })
      })
    }
  },
})

function hasQuotes(record: Statement): record is (Quotation | Paraphrase) & Pick<Quotation, 'quotes'> {
  return (record.kind === 'quotation' || record.kind === 'paraphrase') && record.quotes !== undefined
}

/** The sources that should hold the words: those cited, or the text in which the statement stands. */
function evidenceSources(record: Quotation | Paraphrase, dossier: DossierIndex): Source[] {
  const cited = evidenceOf(record, dossier).flatMap(
    ({ citation: { source: id } }) => dossier.source(id) ?? [],
  )
  const standing = record.appearsIn && dossier.source(record.appearsIn.source)
  return cited.length > 0 ? cited : standing ? [standing] : []
}

const words = 'Person P said: "The treaty is signed."'
const russian = source('b', { language: 'ru' })

export const examples: RuleExamples = {
  failing: [
    {
      title: 'english-words-of-a-russian-source',
      dossier: {
        actors: [person('p')],
        sources: [source('a'), russian],
        citations: [citation('b')],
        statements: [quoting(words, 'The treaty is signed', { citations: ['citation:b'] })],
      },
    },
  ],
  passing: [
    {
      title: 'with-the-words-as-spoken',
      dossier: {
        actors: [person('p')],
        sources: [source('a'), russian],
        citations: [citation('b')],
        statements: [
          quoting(words, 'The treaty is signed', {
            quotes: [
              { exact: 'The treaty is signed', original: { exact: 'Договор подписан', language: 'ru' } },
            ],
            citations: ['citation:b'],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'another-source-in-the-language',
      dossier: {
        actors: [person('p')],
        sources: [source('a'), russian, source('c', { language: 'en-GB' })],
        citations: [citation('b'), citation('c')],
        statements: [quoting(words, 'The treaty is signed', { citations: ['citation:b', 'citation:c'] })],
      },
    },
    {
      title: 'translated-from-a-language-that-is-named',
      dossier: {
        actors: [person('p')],
        sources: [source('a'), russian],
        citations: [citation('b')],
        statements: [
          quoting(words, 'The treaty is signed', {
            quotes: [{ exact: 'The treaty is signed', translatedFrom: 'ru' }],
            citations: ['citation:b'],
          }),
        ],
      },
    },
  ],
}
