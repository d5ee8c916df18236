import { lineNotes, NOTED_LEAVES, NOTED_PARTS } from '../generated/recognise.ts'

const COMMA = 44
const ZERO = 48
/** The number of a dossier among what is noted; its records have others. */
export const DOSSIER = NOTED_LEAVES.length + 1 + NOTED_PARTS.indexOf('Dossier')

/** Where in a line the records of the dossier that was recognised last begin and end, in the order of the text. */
export function* dossierParts(): Generator<[start: number, end: number], void, undefined> {
  const { notes, count, start } = lineNotes()
  for (let i = 0; i < count; i += 3)
    if (notes[i]! < 0 && notes[i] !== -DOSSIER) yield [notes[i + 1]! - start, notes[i + 2]! - start]
}

let rest = new Uint8Array(1 << 14)

/**
 * The same dossier with the number 0 in the place of every record, so that little is left to parse; good until the
 * next call.
 */
export function withoutRecords(line: Uint8Array): Uint8Array {
  if (rest.length < line.length) rest = new Uint8Array(line.length)
  let size = 0
  let done = 0
  for (const [start, end] of dossierParts()) {
    if (start === done + 1 && line[done] === COMMA) rest[size++] = COMMA
    else {
      rest.set(line.subarray(done, start), size)
      size += start - done
    }
    rest[size++] = ZERO
    done = end
  }
  rest.set(line.subarray(done), size)
  return rest.subarray(0, size + line.length - done)
}
