import type { SievedRecords } from '../check/check-shaped.ts'
import type { RuleSieve } from '../check/rule-sieve.ts'
import type { RuleRunner } from '../check/run-rules.ts'
import {
  KEYS_IN_FIRST,
  lineNotes,
  NOTED_LEAVES,
  NOTED_LONG_TEXT,
  NOTED_OBJECTS,
  NOTED_PARTS,
} from '../generated/recognise.ts'
import { CLASS_SETS } from '../rules/character-needs.ts'
import type { RecordType } from '../rules/rule.ts'
import { characterClasses } from './character-classes.ts'
import { DOSSIER } from './dossier-parts.ts'
import { remembered } from './remembered.ts'

/** Which rules may find something in a line. */
export interface SievedLine extends SievedRecords {
  isDossier: boolean
  /** True where none will. */
  isIdle: boolean
}

const LAST_LEAF = NOTED_LEAVES.length
const LAST_PART = LAST_LEAF + NOTED_PARTS.length
const LANGUAGE = 1 + NOTED_LEAVES.indexOf('LanguageTag')

/**
 * Makes a function that says, of the line that was recognised last, which rules that need one record only may find
 * something in it. Nothing is parsed: the recogniser notes where the leaves stand that rules ask for.
 */
export function lineSieve(runner: Pick<RuleRunner, 'sieve'>): (line: Uint8Array) => SievedLine {
  const ofParts = NOTED_PARTS.map((name) => noteTable(runner.sieve(name.toLowerCase() as RecordType)))
  const ofDossier = ofParts[NOTED_PARTS.indexOf('Dossier')]!

  return (line) => {
    const { notes, count, start } = lineNotes()
    const parts: number[] = []
    const tables: NoteTable[] = []
    const languages: [start: number, end: number][] = []
    let isDossier = false
    let own = 0
    let table = ofDossier
    let rules = 0
    for (let i = 0; i < count; i += 3) {
      const what = notes[i]!
      if (what < 0) {
        if (what === -DOSSIER) break
        parts.push(rules)
        tables.push(table)
        table = ofDossier
        rules = own
      } else if (what === 0 || what === NOTED_LONG_TEXT) {
        const isLong = what !== 0
        rules |=
          table.ofCharacters[characterClasses(line, notes[i + 1]! - start, notes[i + 2]! - start, isLong)]!
      } else if (what > LAST_PART) {
        rules |= rulesOfKeys(table.ofKeys[what - LAST_PART - 1]!, notes[i + 1]!, notes[i + 2]!)
      } else if (what > LAST_LEAF) {
        if (what === DOSSIER) isDossier = true
        own = rules
        table = ofParts[what - LAST_LEAF - 1]!
        rules = table.always
      } else {
        const first = notes[i + 1]! - start + 1
        const end = notes[i + 2]! - start - 1
        rules |= rulesOfLeaf(table.ofLeaf[what - 1]!, line, first, end)
        if (what === LANGUAGE && table === ofDossier) languages.push([first, end])
      }
    }
    if (!isDossier) return { own: 0, parts, isDossier, isIdle: parts[0] === 0 }
    // Records inherit the language of their dossier.
    for (const [first, end] of languages)
      for (let i = 0; i < parts.length; i++)
        parts[i]! |= rulesOfLeaf(tables[i]!.ofLeaf[LANGUAGE - 1]!, line, first, end)
    return { own: rules, parts, isDossier, isIdle: rules === 0 && parts.every((part) => part === 0) }
  }
}

/** What a sieve says of notes. */
interface NoteTable {
  always: number
  /** Of the leaves: the same of all values, or of each, which is given without its quotation marks. */
  ofLeaf: (number | ReturnType<typeof remembered>)[]
  /** Of texts, by the classes of their characters. */
  ofCharacters: number[]
  /** Of the keys of each object, for those that a rule asks for. */
  ofKeys: KeyRules[][]
}

/** The rules that ask for a key, and the bit that stands for it in one of the two numbers that are noted. */
interface KeyRules {
  isInFirst: boolean
  bit: number
  rules: number
}

function noteTable(sieve: RuleSieve): NoteTable {
  const ofKey = (key: string, i: number): KeyRules => ({
    isInFirst: i < KEYS_IN_FIRST,
    bit: 1 << (i % KEYS_IN_FIRST),
    rules: sieve.ofKey(key),
  })
  return {
    always: sieve.always,
    ofLeaf: NOTED_LEAVES.map((leaf) => sieve.ofAny(leaf) ?? remembered((value) => sieve.ofLeaf(leaf, value))),
    ofCharacters: Array.from({ length: CLASS_SETS }, (_, classes) => sieve.ofCharacters(classes)),
    ofKeys: NOTED_OBJECTS.map((keys) => keys.map(ofKey).filter(({ rules }) => rules !== 0)),
  }
}

function rulesOfLeaf(
  verdict: NoteTable['ofLeaf'][number],
  line: Uint8Array,
  start: number,
  end: number,
): number {
  return typeof verdict === 'number' ? verdict : verdict(line, start, end)
}

function rulesOfKeys(asked: readonly KeyRules[], first: number, second: number): number {
  let found = 0
  for (const { isInFirst, bit, rules } of asked) if ((isInFirst ? first : second) & bit) found |= rules
  return found
}
