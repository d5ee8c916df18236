/**
 * Quotation matching on the made-up corpus: how many harmless variants pass, how many tampered ones, and what one
 * quotation costs. Run with: npx tsx bench/quotations.ts
 */
import { performance } from 'node:perf_hooks'
import { isFaithful, matchQuotation } from '../src/text/match.ts'
import { prepareText } from '../src/text/prepare.ts'
import { makeCorpus, type Variant } from '../test/text/corpus.ts'

const { text, harmless, tampered } = makeCorpus()
const source = prepareText(text)

function passed(variants: readonly Variant[]): number {
  return variants.filter(({ quotation }) => isFaithful(matchQuotation(quotation, source).status)).length
}

/** The best of several rounds, in milliseconds for one quotation. */
function cost(run: () => void, count: number, rounds = 9): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return (performance.now() - start) / count
  })
  return Math.min(...times)
}

function row(what: string, figure: string): void {
  console.log(`${what.padEnd(58)}${figure}`)
}

row('harmless quotations that pass', `${passed(harmless)}/${harmless.length}`)
row('tampered quotations that pass', `${passed(tampered)}/${tampered.length}`)

const exact = [...new Set(harmless.map(({ sentence }) => sentence))]
const each = (quotations: readonly string[]) => () => {
  for (const quotation of quotations) matchQuotation(quotation, source)
}
row(
  `a source of ${Math.round(text.length / 1000)} kB: preparing it`,
  `${cost(() => prepareText(text), 1).toFixed(3)} ms`,
)
row('  a verbatim quotation', `${cost(each(exact), exact.length).toFixed(3)} ms`)
row(
  '  a harmless quotation',
  `${cost(each(harmless.map((v) => v.quotation)), harmless.length).toFixed(3)} ms`,
)
row(
  '  a tampered quotation, with the nearest passage',
  `${cost(each(tampered.map((v) => v.quotation)), tampered.length, 3).toFixed(3)} ms`,
)

for (const megabytes of [1, 2, 4]) {
  const long = makeCorpus({ sentences: 9000 * megabytes, harmless: 200, tampered: 50 }, 2)
  const size = `${(long.text.length / 1e6).toFixed(1)} MB`
  row(`a source of ${size}: preparing it`, `${cost(() => prepareText(long.text), 1, 3).toFixed(1)} ms`)
  const large = prepareText(long.text)
  const all = long.harmless.map(({ quotation }) => quotation)
  const match = () => {
    for (const quotation of all) matchQuotation(quotation, large)
  }
  row('  a harmless quotation', `${cost(match, all.length, 3).toFixed(3)} ms`)
  const first = performance.now()
  matchQuotation(long.tampered[0]!.quotation, large)
  row('  the first tampered one, which indexes the words', `${(performance.now() - first).toFixed(1)} ms`)
  const search = () => {
    for (const { quotation } of long.tampered) matchQuotation(quotation, large)
  }
  row('  each further tampered one', `${cost(search, long.tampered.length, 3).toFixed(3)} ms`)
}
