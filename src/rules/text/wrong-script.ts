import type { Actor, Agreement, Dossier, Source, Statement } from '../../types.ts'
import { assertion, citation, type RuleExamples, source, state } from '../example.ts'
import { type Context, type Path, type Report, recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { hasScript, letterCount, SCRIPTS, type Script, scriptsOf } from './scripts.ts'

export const rule = recordRule({
  id: 'text/wrong-script',
  since: '0.1.0',
  severity: 'warning',
  on: ['actor', 'agreement', 'statement', 'source', 'dossier'],
  needs: ['non-Latin letters', 'LanguageTag'],
  // Letters of plain ASCII are Latin ones.
  passes(language) {
    const scripts = scriptsOf(language)
    return scripts.length === 0 || scripts.includes('Latin')
  },
  summary: 'A text is said to be in one language and is written wholly in the script of others.',
  why: 'Readers, search engines and translators take the text for the wrong language.',
  fix: 'Give the text its own language, or put the text of the language named.',
  check(record, report, context) {
    switch (record.type) {
      case 'actor':
      case 'agreement':
        checkNames(record, report)
        break
      case 'statement':
        checkStatement(record, report, context)
        break
      case 'source':
        checkSource(record, report, context)
        break
      case 'dossier':
        look(record, ['title'], record.title, record.language, report)
        if (record.description) look(record, ['description'], record.description, record.language, report)
    }
  },
})

/** Names that are carried into another script by design, or that keep their letters in every language. */
const FREE_NAMES: readonly string[] = ['transliteration', 'acronym', 'self-designation']

function checkNames(record: Actor | Agreement, report: Report): void {
  record.names?.forEach(({ text, language, kind }, i) => {
    if (language && !FREE_NAMES.includes(kind)) look(record, ['names', i, 'text'], text, language, report)
  })
}

function checkStatement(record: Statement, report: Report, { language: inherited }: Context): void {
  const { text, language, translations } = record
  look(record, ['text'], text, language ?? inherited, report)
  translations?.forEach((translation, i) => {
    look(record, ['translations', i, 'text'], translation.text, translation.language, report)
  })
  if (!('quotes' in record)) return
  record.quotes?.forEach((quote, i) => {
    // Words without a language of their own may be in that of the statement or in that of the dossier.
    const path = ['quotes', i, 'exact']
    if (quote.language) look(record, path, quote.exact, quote.language, report)
    else look(record, path, quote.exact, language, report, inherited)
    const { original } = quote
    if (original) look(record, ['quotes', i, 'original', 'exact'], original.exact, original.language, report)
  })
}

/** The text of a source is judged as a whole: a caption or a quotation may be in any language. */
function checkSource(record: Source, report: Report, context: Context): void {
  const language = record.language ?? context.language
  const blocks = record.text?.blocks
  if (!blocks || !language) return
  if (blocks.some(({ text }) => fits(text, language))) return
  const at = blocks.findIndex(({ text }) => SCRIPTS.some((script) => hasScript(text, script)))
  if (at >= 0) look(record, ['text', 'blocks', at, 'text'], blocks[at]!.text, language, report)
}

/** Reports a text that has letters, and none of a script of its language, nor of the language it may be in instead. */
function look(
  record: Actor | Agreement | Statement | Source | Dossier,
  path: Path,
  text: string,
  language: string | undefined,
  report: Report,
  instead?: string,
): void {
  const first = language ?? instead
  if (first === undefined || fits(text, first) || (instead !== undefined && fits(text, instead))) return
  const found = SCRIPTS.find((script) => letterCount(text, script) >= fewest(script))
  if (!found) return
  report({
    record,
    path,
    message: `"${shorten(text)}" has no ${scriptsOf(first).join(' or ')} letter and is written in ${found} ones, while its language is "${first}".`,
  })
}

/** Whether a text may be in a language, as far as its script goes. */
function fits(text: string, language: string): boolean {
  const scripts = scriptsOf(language)
  return scripts.length === 0 || scripts.some((script) => hasScript(text, script))
}

/** Latin letters stand in names and figures of every language: only a longer text of them is told. */
function fewest(script: Script): number {
  return script === 'Latin' ? 20 : 3
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'russian-text-marked-as-english',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [assertion('a', { text: 'Стороны подписали договор.', citations: ['citation:b'] })],
      },
    },
    {
      title: 'name-in-the-script-of-another-language',
      dossier: {
        actors: [{ ...state('a'), names: [{ text: 'دولت الف', language: 'ru', kind: 'translation' }] }],
      },
    },
    {
      title: 'text-of-a-source',
      dossier: {
        brief: 'source:a',
        sources: [
          source('a', {
            language: 'el',
            text: { blocks: [{ kind: 'paragraph', text: 'The two sides have signed the agreement.' }] },
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'russian-text-marked-as-russian',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [
          assertion('a', { text: 'Стороны подписали договор.', language: 'ru', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'foreign-name-in-an-english-text',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [assertion('a', { text: 'The treaty (Договор) is signed.', citations: ['citation:b'] })],
      },
    },
    {
      title: 'transliterated-name',
      dossier: {
        actors: [
          { ...state('a'), names: [{ text: 'Gosudarstvo A', language: 'ru', kind: 'transliteration' }] },
        ],
      },
    },
    { title: 'name-in-its-own-script', dossier: { actors: [{ ...state('a'), name: 'Государство А' }] } },
  ],
}
