import type { AnyRecord, Dossier } from '../../types.ts'
import { fieldWalker, type Leaf } from '../fields.ts'
import type { Context, Path } from '../rule.ts'
import { isName, NAMES, TEXTS } from './leaves.ts'

/** A name or text of a record that holds more than plain ASCII. */
export interface OddText {
  text: string
  path: Path
  leaf: Leaf
}

const walk = fieldWalker([...NAMES, ...TEXTS])
const ODD_IN_NAMES = /[^ -~]/
const ODD_IN_TEXTS = /[^\t\n\r -~]/
const NONE: readonly OddText[] = []

/** The last record seen in a run: the rules of this group ask for one record after the other. */
const seen = new WeakMap<Context, { record: AnyRecord | Dossier; texts: readonly OddText[] }>()

/**
 * The names of a record with anything but printable ASCII, and its longer texts with anything but that, tabs and line
 * ends, in the order of the model. Most records have none. A record is read once in a run, however many rules ask.
 */
export function oddTexts(record: AnyRecord | Dossier, context: Context): readonly OddText[] {
  const last = seen.get(context)
  if (last?.record === record) return last.texts
  const texts = read(record)
  if (last) {
    last.record = record
    last.texts = texts
  } else seen.set(context, { record, texts })
  return texts
}

function read(record: AnyRecord | Dossier): readonly OddText[] {
  let texts: OddText[] | undefined
  walk(record, (text, path, leaf) => {
    const odd = isName(leaf) ? ODD_IN_NAMES : ODD_IN_TEXTS
    if (!odd.test(text)) return
    texts ??= []
    texts.push({ text, path: [...path], leaf })
  })
  return texts ?? NONE
}
