import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checker } from '../../../src/check/check.ts'
import { guardLanguages, guardWords } from '../../../src/text/word-lists.ts'
import { wordsOf } from '../../../src/text/words.ts'
import type { Dossier, Paraphrase, Quotation, Source } from '../../../src/types.ts'

const folder = join(import.meta.dirname, '../../../examples')

/** The dossiers of the gallery and of the folders beside it; those that are meant to be wrong are left out. */
function dossiers(): { name: string; dossier: Dossier }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.startsWith('invalid'))
    .sort()
    .map((name) => ({ name, dossier: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Dossier }))
    .filter(({ dossier }) => dossier.type === 'dossier')
}

type Quoting = (Quotation | Paraphrase) & Pick<Quotation, 'quotes'>

interface Case {
  title: string
  /** With this statement only: nothing else of the dossier matters. */
  dossier: Dossier
  quote: number
  exact: string
}

function cases(): Case[] {
  return dossiers().flatMap(({ name, dossier }) =>
    dossier.statements.flatMap((statement) =>
      'quotes' in statement && statement.quotes
        ? statement.quotes.map((quote, i) => ({
            title: `${name} ${statement.id} ${i}`,
            dossier: withTexts(dossier, statement as Quoting),
            quote: i,
            exact: quote.exact,
          }))
        : [],
    ),
  )
}

/** The dossier with a text for the sources of a statement that store none: what the statement says, amid other words. */
function withTexts(dossier: Dossier, statement: Quoting): Dossier {
  const wanted = new Set<string>([statement.appearsIn?.source ?? ''])
  for (const id of statement.citations ?? [])
    wanted.add(dossier.citations.find((citation) => citation.id === id)?.source ?? '')
  const text = `The talks had gone on for three days. ${statement.text} Nothing else was released.\n`
  const sources = dossier.sources.map(
    (source): Source =>
      wanted.has(source.id) && !source.text
        ? { ...source, language: 'en', text: { blocks: [{ kind: 'paragraph', text }] } }
        : source,
  )
  return { ...dossier, actors: [], agreements: [], statements: [statement], sources }
}

const run = checker({ rules: { 'reference/*': 'off', 'statement/*': 'off' } })

/** The errors on the quotation when its words are others. */
function errorsWith({ dossier, quote }: Case, exact: string): string[] {
  const copy = structuredClone(dossier)
  ;(copy.statements[0] as Quoting).quotes[quote]!.exact = exact
  return run(copy)
    .diagnostics.filter(
      ({ severity, pointer }) => severity === 'error' && pointer.startsWith('/statements/0/'),
    )
    .map(({ rule, message }) => `${rule} ${message}`)
}

const NEGATIONS = new Set(guardLanguages().flatMap((language) => guardWords(language)!.negations))

const MOST_WORDS = 12

/** Words replaced, or with a "not" before them: all of a short quotation, some all over a long one; no negation, another digit. */
function tampered(exact: string): string[] {
  const words = wordsOf(exact).filter(({ kind }) => kind !== 'mark')
  const step = Math.ceil(words.length / MOST_WORDS)
  const changed = words.flatMap(({ text, start, end }, at) => {
    const without = exact.slice(0, start) + exact.slice(end).trimStart()
    const negation = NEGATIONS.has(text.toLowerCase()) ? [without] : []
    if (at % step !== 0 && at !== words.length - 1) return negation
    const other = `${exact.slice(0, start)}zebra${exact.slice(end)}`
    const denied = at === 0 ? [] : [`${exact.slice(0, start)}not ${exact.slice(start)}`]
    return [other, ...denied, ...negation]
  })
  const digits = [...exact.matchAll(/\d/g)].map(
    ({ 0: digit, index }) => exact.slice(0, index) + ((Number(digit) + 1) % 10) + exact.slice(index + 1),
  )
  return [...changed, ...digits]
}

/** Other quotation marks, dashes, spaces, invisible characters, line breaks and normal forms. */
function retypeset(exact: string): string[] {
  const other = [
    exact.replaceAll("'", '’').replaceAll('"', '”'),
    exact.replaceAll('’', "'").replaceAll(/[“”]/g, '"'),
    exact.replaceAll('-', '‐').replaceAll('–', '—'),
    exact.replaceAll(' ', '\u00a0'),
    exact.replaceAll(' ', '\n'),
    exact.replaceAll(' ', '  '),
    exact.replaceAll(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2'),
    exact.replaceAll(' ', ' \u200e'),
    exact.normalize('NFD'),
    `“${exact}”`,
    `… ${exact} …`,
  ]
  return other.filter((text) => text !== exact)
}

describe.each(cases())('$title', (one) => {
  it('is accepted as it stands', () => {
    expect(errorsWith(one, one.exact)).toEqual([])
  })

  it('is refused with another word, digit or negation', () => {
    const passed = tampered(one.exact).filter(
      (exact) => !errorsWith(one, exact).some((error) => error.startsWith('evidence/quote-')),
    )
    expect(passed).toEqual([])
  })

  it('is accepted in other typography', () => {
    const evidence = retypeset(one.exact).flatMap((exact) =>
      errorsWith(one, exact).filter((error) => error.startsWith('evidence/')),
    )
    expect(evidence).toEqual([])
  })
})

it('looks at the quotations of several dossiers', () => {
  expect(cases().length).toBeGreaterThanOrEqual(10)
})
