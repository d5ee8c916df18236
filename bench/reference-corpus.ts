import { closeSync, openSync, writeSync } from 'node:fs'

/** Faults that were put into a corpus: rule and id, as `rule id`. */
export type Planted = Set<string>

/** What is behind each number of records: shares of one twentieth. */
const SHARES = { sources: 4, citations: 6, actors: 2, statements: 8 }
const OF = 20
/** So often each fault is planted. */
const FAULTS = 20
const FLUSH = 1 << 20

const text =
  'State A and State B agreed on the text and on the order in which both sides carry it out, officials said.'

/**
 * Writes a corpus of so many made-up records, with two references a record and some faults that only the whole shows.
 * The same number gives the same bytes.
 */
export function writeReferenceCorpus(path: string, records: number): Planted {
  const unit = Math.floor(records / OF)
  const count = (share: number): number => unit * share
  const sources = count(SHARES.sources)
  const citations = count(SHARES.citations)
  const actors = count(SHARES.actors)
  const statements = count(SHARES.statements)
  const planted: Planted = new Set()
  const file = openSync(path, 'w')
  let lines: string[] = []
  let held = 0
  const put = (line: string): void => {
    lines.push(line)
    held += line.length + 1
    if (held < FLUSH) return
    writeSync(file, `${lines.join('\n')}\n`)
    lines = []
    held = 0
  }
  /** The number of the fault that stands at a place, one in each of some stretches; -1 at all others. */
  const faultAt = (i: number, total: number): number => {
    const stretch = Math.floor(total / FAULTS)
    const middle = stretch >> 1
    return i % stretch === middle ? Math.floor(i / stretch) : -1
  }
  const source = (i: number): string => `source:press/${(i * 7919) % sources}`
  const citation = (i: number): string => `citation:n${(i * 7907) % citations}`
  const actor = (i: number): string => `actor:body-${i % actors}`

  // Statements first: most references lead to what comes later.
  for (let i = 0; i < statements; i++) {
    const fault = faultAt(i, statements)
    let id = `statement:s${i}`
    let about = actor(i)
    if (fault >= 0 && fault % 2 === 0) {
      about = `actor:missing-${i}`
      planted.add(`reference/unresolved ${id}`)
    } else if (fault >= 0) {
      id = `statement:s${i - 1}`
      planted.add(`reference/duplicate-id ${id}`)
    }
    const isShort = i % 2 === 1 && fault < 0
    put(
      `{"type":"statement","kind":"assertion","id":"${id}","text":"${text}","appearsIn":{"source":"${source(i)}"},${isShort ? '' : `"about":["${about}"],`}"citations":["${citation(i)}"${i % 4 === 0 ? `,"${citation(i + 1)}"` : ''}]}`,
    )
  }
  for (let i = 0; i < citations; i++) {
    const fault = faultAt(i, citations)
    const id = fault >= 0 && fault % 2 === 0 ? `citation:unused-${i}` : `citation:n${i}`
    if (fault >= 0 && fault % 2 === 0) {
      planted.add(`reference/unused-citation ${id}`)
      put(`{"type":"citation","id":"citation:n${i}","source":"${source(i)}"}`)
    }
    put(
      `{"type":"citation","id":"${id}","source":"${source(i)}","locator":{"label":"page","value":"${i % 90}"}}`,
    )
  }
  for (let i = 0; i < sources; i++) {
    const id = `source:press/${i}`
    put(
      `{"type":"source","kind":"article-newspaper","id":"${id}","title":"Report ${i} on the agreement","publisher":"${actor(i)}","language":"en"}`,
    )
    if (faultAt(i, sources) < 0) continue
    planted.add(`reference/unused-source source:unused-${i}`)
    put(`{"type":"source","kind":"report","id":"source:unused-${i}"}`)
  }
  for (let i = 0; i < actors; i++) {
    const id = `actor:body-${i}`
    const fault = faultAt(i, actors)
    if (fault >= 0 && fault % 2 === 0) {
      put(`{"type":"actor","kind":"person","id":"${id}","name":"Person ${i}"}`)
      put(`{"type":"actor","kind":"company","id":"actor:of-person-${i}","name":"Body ${i}","partOf":"${id}"}`)
      planted.add(`reference/wrong-kind actor:of-person-${i}`)
    } else if (fault >= 0) {
      // A ring of two.
      put(`{"type":"actor","kind":"company","id":"${id}","name":"Body ${i}","partOf":"actor:ring-${i}"}`)
      put(`{"type":"actor","kind":"company","id":"actor:ring-${i}","name":"Body ${i}","partOf":"${id}"}`)
      planted.add(`reference/cycle ${id}`)
    } else {
      const isPart = i % 10 === 0 && faultAt(i >> 1, actors) < 0
      put(
        `{"type":"actor","kind":"company","id":"${id}","name":"Body ${i}"${isPart && i > 0 ? `,"partOf":"actor:body-${i >> 1}"` : ''}}`,
      )
    }
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`)
  closeSync(file)
  return planted
}
