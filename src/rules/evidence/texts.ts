import type { Citation, Paraphrase, Source } from '../../types.ts'
import { citation, paraphrase, source } from '../example.ts'

/** A source whose text is held: one paragraph. */
export function sourceWithText(name: string, text: string, more: Partial<Source> = {}): Source {
  return source(name, { text: { blocks: [{ kind: 'paragraph', text }] }, ...more })
}

/** What `person('p')` says in `source:a`, with words quoted from it. */
export function quoting(text: string, exact: string, more: Partial<Paraphrase> = {}): Paraphrase {
  return paraphrase('a', { text, quotes: [{ exact }], ...more })
}

/** A citation of a source of the same name, with a passage of it. */
export function passageOf(name: string, exact: string, more: Partial<Citation> = {}): Citation {
  return citation(name, { passage: { exact }, ...more })
}
