import type { TextShape } from '../check/shape.ts'
import { equalBytes } from './bytes.ts'
import { compileDfa, type Dfa } from './dfa.ts'
import { ALPHABET } from './regex.ts'
import type { ModuleWriter } from './source.ts'

const CODES = Array.from({ length: ALPHABET }, (_, code) => code)

/**
 * The source of a function that recognises a patterned text, its quotation marks included. What every such text begins
 * with is compared at once, and a run of equal letters at its end is passed over; an automaton reads the rest. Texts
 * with escapes or beyond ASCII are left to the parser.
 */
export function patternSource(
  writer: ModuleWriter,
  name: string,
  { pattern, min = 0, max }: TextShape,
): string {
  const dfa = withoutEscapes(compileDfa(pattern!))
  const { prefix, state } = openingOf(dfa)
  const tail = tailOf(dfa)
  const ends = tail !== undefined && liveStates(dfa, state).every((next) => next === tail)
  return [
    `function ${name}(p: number): number {`,
    `  if (!(${equalBytes(`"${prefix}`, 'p')})) return -1`,
    `  let i = p + ${prefix.length + 1}`,
    ...(ends ? runSource(writer, dfa, state, tail) : automatonSource(writer, dfa, state, tail)),
    ...(min > 0 ? [`  if (i - p - 1 < ${min}) return -1`] : []),
    ...(max === undefined ? [] : [`  if (i - p - 1 > ${max}) return -1`]),
    '  return i + 1',
    '}',
    '',
  ].join('\n')
}

/** One letter, then a run of letters. */
function runSource(writer: ModuleWriter, dfa: Dfa, state: number, tail: number): string[] {
  return [
    `  if (${classTable(writer, dfa, state)}[b[i]!] !== 1) return -1`,
    '  i++',
    `  while (${classTable(writer, dfa, tail)}[b[i]!] === 1) i++`,
    '  if (b[i] !== 34) return -1',
  ]
}

function automatonSource(writer: ModuleWriter, dfa: Dfa, state: number, tail: number | undefined): string[] {
  const table = writer.constant('table', tableExpression(dfa))
  const accepts = writer.constant('accepts', `Uint8Array.of(${dfa.accepts.map(Number).join(',')})`)
  return [
    `  let state = ${state * ALPHABET}`,
    '  for (;;) {',
    '    const byte = b[i]!',
    '    if (byte > 127) return -1',
    `    const next = ${table}[state + byte]!`,
    '    if (next === 0) break',
    '    state = next',
    '    i++',
    ...(tail === undefined
      ? []
      : [
          `    if (state === ${tail * ALPHABET}) {`,
          `      while (${classTable(writer, dfa, tail)}[b[i]!] === 1) i++`,
          '      break',
          '    }',
        ]),
    '  }',
    `  if (b[i] !== 34 || ${accepts}[state >> 7] !== 1) return -1`,
  ]
}

/** The automaton without what JSON writes as an escape, and without the mark that ends a text. */
function withoutEscapes(dfa: Dfa): Dfa {
  const isEscape = (code: number): boolean => code < 32 || code === 34 || code === 92
  return { ...dfa, next: dfa.next.map((to, i) => (isEscape(i % ALPHABET) ? 0 : to)) }
}

/** What every accepted text begins with, and the state behind it. */
function openingOf(dfa: Dfa): { prefix: string; state: number } {
  let prefix = ''
  let state = 1
  for (;;) {
    const codes = liveCodes(dfa, state)
    const [only] = codes
    if (dfa.accepts[state] || codes.length !== 1) return { prefix, state }
    prefix += String.fromCharCode(only!)
    state = dfa.next[state * ALPHABET + only!]!
  }
}

/** The accepting state that leads nowhere but to itself, where there is one. */
function tailOf(dfa: Dfa): number | undefined {
  const isTail = (state: number): boolean => {
    const live = liveStates(dfa, state)
    return dfa.accepts[state]! && live.length === 1 && live[0] === state
  }
  return dfa.accepts.map((_, state) => state).find(isTail)
}

/** The characters that lead on from a state. */
function liveCodes(dfa: Dfa, state: number): number[] {
  return CODES.filter((code) => dfa.next[state * ALPHABET + code] !== 0)
}

function liveStates(dfa: Dfa, state: number): number[] {
  return [...new Set(liveCodes(dfa, state).map((code) => dfa.next[state * ALPHABET + code]!))]
}

/** The name of a table that tells which bytes lead on from a state. */
function classTable(writer: ModuleWriter, dfa: Dfa, state: number): string {
  const characters = String.fromCharCode(...liveCodes(dfa, state))
  return writer.constant('class', `classOf(${JSON.stringify(characters)})`)
}

/** The transitions as runs of equal states, each state multiplied by 128. */
function tableExpression(dfa: Dfa): string {
  const runs: number[] = []
  for (let i = 0; i < dfa.next.length; ) {
    let end = i
    while (end < dfa.next.length && dfa.next[end] === dfa.next[i]) end++
    runs.push(dfa.next[i]!, end - i)
    i = end
  }
  return `table(${dfa.next.length}, [${runs.join(',')}])`
}
