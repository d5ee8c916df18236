import type { SievedRecords } from '../check/check-shaped.ts'
import type { RuleSieve } from '../check/rule-sieve.ts'
import type { RuleRunner } from '../check/run-rules.ts'
import { type LineNotes, lineNotes, NOTED_LEAVES, NOTED_PARTS } from '../generated/recognise.ts'
import type { RecordType } from '../rules/rule.ts'

/** Which rules may find something in a line; `isIdle` says that none will. */
export interface SievedLine extends SievedRecords {
  isIdle: boolean
}

/** Longer values of leaves are not read here. */
const LONGEST = 40
const BACKSLASH = 92
const DELETE = 127
const OPEN_OBJECT = 123

/**
 * Makes a function that says, of the line that was recognised last, which rules that need one record only may find
 * something in it; undefined where it cannot tell. Nothing is parsed: the recogniser notes where the leaves stand that
 * rules ask for.
 */
export function lineSieve(
  runner: Pick<RuleRunner, 'sieve'>,
  isAscii: (bytes: Uint8Array) => boolean,
): (line: Uint8Array) => SievedLine | undefined {
  const ofDossier = leafTable(runner.sieve('dossier'))
  const ofParts = NOTED_PARTS.map((name) => leafTable(runner.sieve(name.toLowerCase() as RecordType)))

  return (line) => {
    const noted = lineNotes()
    const { notes, count, isFull, start, end } = noted
    if (isFull || line.length !== end - start) return undefined
    const parts: number[] = []
    const isUsual = isPlain(line, isAscii)
    let own = ofDossier.sieve.always | (isUsual ? 0 : ofDossier.sieve.unusual)
    let rules = own
    let table = ofDossier
    for (let i = 0; i < count; i += 3) {
      const what = notes[i]!
      if (what < 0) {
        const part = isUsual ? undefined : line.subarray(notes[i + 1]! - start, notes[i + 2]! - start)
        parts.push(part === undefined || isPlain(part, isAscii) ? rules : rules | table.sieve.unusual)
        table = ofDossier
        rules = own
      } else if (what > NOTED_LEAVES.length) {
        own = rules
        table = ofParts[what - NOTED_LEAVES.length - 1]!
        rules = table.sieve.always
      } else
        rules |=
          table.ofAny[what - 1] ?? table.sieve.ofLeaf(NOTED_LEAVES[what - 1]!, valueOfLeaf(line, noted, i))
    }
    own = rules
    const isRecord = parts.length === 1 && notes[1]! - start === line.indexOf(OPEN_OBJECT)
    return { own, parts, isIdle: isRecord && parts[0] === 0 }
  }
}

/** A sieve with what it says of leaves whose value makes no difference, by their number. */
interface LeafTable {
  sieve: RuleSieve
  ofAny: (number | undefined)[]
}

function leafTable(sieve: RuleSieve): LeafTable {
  return { sieve, ofAny: NOTED_LEAVES.map((leaf) => sieve.ofAny(leaf)) }
}

/** The text of a leaf, without its quotation marks. Patterned texts and codes hold no escapes. */
function valueOfLeaf(line: Uint8Array, { notes, start }: LineNotes, i: number): string | undefined {
  const from = notes[i + 1]! - start + 1
  const to = notes[i + 2]! - start - 1
  if (to - from > LONGEST) return undefined
  let text = ''
  for (let p = from; p < to; p++) text += String.fromCharCode(line[p]!)
  return text
}

/** Whether all texts are printable ASCII once they are read. */
function isPlain(bytes: Uint8Array, isAscii: (bytes: Uint8Array) => boolean): boolean {
  return isAscii(bytes) && !bytes.includes(BACKSLASH) && !bytes.includes(DELETE)
}
