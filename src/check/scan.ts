import { hintFor } from './syntax-hints.ts'

/** A fault that only the text shows. Offsets are UTF-16 offsets in the text. */
export interface TextFault {
  rule: 'schema/syntax' | 'schema/duplicate-key' | 'schema/unsafe-number' | 'schema/too-deep'
  message: string
  offset: number
  /** Keys and indexes from the root to the value; of a syntax error, to where reading stopped. */
  path: (string | number)[]
  /** The earlier of two equal keys. */
  related?: { message: string; offset: number }
}

/** What a scan found. */
export interface Scan {
  /** False when the text is not JSON or nested too deeply; it must not be parsed then. */
  readable: boolean
  faults: TextFault[]
}

/** So many faults of one text are told; a text can hold millions. */
const MOST_FAULTS = 1000

/** Thrown to leave the scan at a syntax error; never leaves this file. */
class Stop extends Error {}

/**
 * Reads JSON text once, without building a value: says where it stops being JSON and finds what parsing hides
 * (equal keys in one object, numbers that lose digits). Accepts exactly what `JSON.parse`
 * accepts, and a byte order mark before it.
 */
export function scan(text: string, maxDepth: number): Scan {
  const faults: TextFault[] = []
  const path: (string | number)[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0

  function add(
    rule: TextFault['rule'],
    message: string,
    offset: number,
    related?: TextFault['related'],
  ): void {
    if (faults.length < MOST_FAULTS)
      faults.push({ rule, message, offset, path: [...path], ...(related && { related }) })
  }

  function stop(wanted: string, offset = at): never {
    add('schema/syntax', hintFor(text, offset, wanted), offset)
    throw new Stop()
  }

  function space(): void {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      at++
    }
  }

  function value(wanted: string): void {
    const code = text.charCodeAt(at)
    if (code === 0x22) string()
    else if (code === 0x7b) object()
    else if (code === 0x5b) list()
    else if (code === 0x74) word('true', wanted)
    else if (code === 0x66) word('false', wanted)
    else if (code === 0x6e) word('null', wanted)
    else number(wanted)
  }

  function word(expected: string, wanted: string): void {
    if (!text.startsWith(expected, at)) stop(wanted)
    at += expected.length
  }

  function number(wanted: string): void {
    const start = at
    if (text.charCodeAt(at) === 0x2d) at++
    if (text.charCodeAt(at) === 0x30) at++
    else if (!digits()) stop(at === start ? wanted : 'a digit')
    let whole = true
    if (text.charCodeAt(at) === 0x2e) {
      at++
      whole = false
      if (!digits()) stop('a digit after the decimal point')
    }
    const exponent = text.charCodeAt(at) | 0x20
    if (exponent === 0x65) {
      at++
      whole = false
      const sign = text.charCodeAt(at)
      if (sign === 0x2b || sign === 0x2d) at++
      if (!digits()) stop('a digit in the exponent')
    }
    if (at - start > 15 || !whole) checkNumber(start, whole)
  }

  function digits(): boolean {
    const start = at
    for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) at++
    return at > start
  }

  function checkNumber(start: number, whole: boolean): void {
    const written = text.slice(start, at)
    const read = Number(written)
    const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written
    if (!Number.isFinite(read))
      add('schema/unsafe-number', `The number ${shown} is larger than any that programs can hold.`, start)
    else if (whole && !Number.isSafeInteger(read))
      add('schema/unsafe-number', `Most programs read ${shown} as ${BigInt(read)}; write it as text.`, start)
  }

  /** Reads a string; true when it holds an escape. */
  function string(): boolean {
    let escaped = false
    let end = at + 1
    for (;;) {
      const code = text.charCodeAt(end)
      // Most characters are none of the three that end a run; comparing with NaN is never true.
      if (code > 0x5c || (code >= 0x20 && code !== 0x22 && code !== 0x5c)) {
        end++
        continue
      }
      at = end
      if (code === 0x22) break
      if (code !== 0x5c) stop(code < 0x20 ? 'an escape such as \\n' : 'a closing quotation mark')
      escaped = true
      escapeSequence()
      end = at
    }
    at++
    return escaped
  }

  function escapeSequence(): void {
    const start = at
    const letter = text[at + 1] ?? ''
    if (letter !== 'u') {
      if (letter === '' || !'"\\/bfnrt'.includes(letter))
        stop('one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u', start)
      at += 2
      return
    }
    const hex = text.slice(at + 2, at + 6)
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) stop('four hexadecimal digits after \\u', start)
    at += 6
  }

  function key(): string {
    const start = at
    const escaped = string()
    return escaped ? JSON.parse(text.slice(start, at)) : text.slice(start + 1, at - 1)
  }

  function open(): void {
    if (path.length < maxDepth) return
    add('schema/too-deep', `Objects and lists are nested more than ${maxDepth} levels deep here.`, at)
    throw new Stop()
  }

  function object(): void {
    open()
    at++
    space()
    if (text.charCodeAt(at) === 0x7d) {
      at++
      return
    }
    const seen = new Map<string, number>()
    for (;;) {
      if (text.charCodeAt(at) !== 0x22)
        stop(seen.size === 0 ? 'a key in double quotes or }' : 'a key in double quotes')
      const keyOffset = at
      const name = key()
      path.push(name)
      const earlier = seen.get(name)
      if (earlier === undefined) seen.set(name, keyOffset)
      else
        add('schema/duplicate-key', `The key ${shownKey(name)} stands twice in the same object.`, keyOffset, {
          message: 'It stands here first.',
          offset: earlier,
        })
      space()
      if (text.charCodeAt(at) !== 0x3a) stop('a colon after the key')
      at++
      space()
      value('a value after the colon')
      path.pop()
      space()
      const code = text.charCodeAt(at)
      if (code === 0x7d) break
      if (code !== 0x2c) stop('a comma or }')
      at++
      space()
    }
    at++
  }

  function list(): void {
    open()
    at++
    space()
    if (text.charCodeAt(at) === 0x5d) {
      at++
      return
    }
    for (let index = 0; ; index++) {
      path.push(index)
      value(index === 0 ? 'a value or ]' : 'a value')
      path.pop()
      space()
      const code = text.charCodeAt(at)
      if (code === 0x5d) break
      if (code !== 0x2c) stop('a comma or ]')
      at++
      space()
    }
    at++
  }

  try {
    space()
    value('a value')
    space()
    if (at < text.length) stop('the end of the text')
    return { readable: true, faults }
  } catch (error) {
    if (error instanceof Stop) return { readable: false, faults }
    throw error
  }
}

function shownKey(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name)
}
