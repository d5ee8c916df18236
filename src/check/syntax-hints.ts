const NOT_JSON_WORDS: Record<string, string> = {
  NaN: 'JSON has no NaN; leave the key out when the number is not known.',
  Infinity: 'JSON has no Infinity; leave the key out when the number is not known.',
  undefined: 'JSON has no undefined; leave the key out when nothing is known.',
  None: 'JSON has no None; leave the key out when nothing is known.',
  True: 'Write true in small letters.',
  False: 'Write false in small letters.',
  Null: 'Write null in small letters, or better leave the key out.',
}

const UNICODE_QUOTES = '“”„‟«»‘’'

/** The message of a syntax error: what was expected, what stands there, and the likely slip. */
export function hintFor(text: string, offset: number, wanted: string): string {
  if (/^\ufeff?[ \t\n\r]*$/.test(text)) return 'The text is empty.'
  const hint = slip(text, offset, wanted)
  return `Expected ${wanted} but found ${found(text, offset)}.${hint ? ` ${hint}` : ''}`
}

function found(text: string, offset: number): string {
  const point = text.codePointAt(offset)
  if (point === undefined) return 'the end of the text'
  const character = String.fromCodePoint(point)
  if (point === 0x0a || point === 0x0d) return 'a line break'
  if (point === 0x09) return 'a tab'
  const printable = point > 0x20 && point < 0x7f
  const word = /^[A-Za-z_$][A-Za-z0-9_$]{0,30}/.exec(text.slice(offset, offset + 31))
  if (word) return `\`${word[0]}\``
  if (printable) return `\`${character}\``
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `\`${character}\` (${name})` : `the character ${name}`
}

function slip(text: string, offset: number, wanted: string): string | undefined {
  const character = text[offset] ?? ''
  const before = lastBefore(text, offset)
  if (character === '')
    return wanted === 'a closing quotation mark'
      ? 'A text is not closed.'
      : 'The file seems to be cut off; a bracket or brace is not closed.'
  if (wanted === 'an escape such as \\n')
    return character === '\n' || character === '\r'
      ? 'A line break inside a text is written \\n; or a closing quotation mark is missing.'
      : 'Control characters inside a text are written as escapes.'
  if ((character === '}' || character === ']') && before === ',')
    return 'Remove the comma after the last item.'
  if (character === '/' && /[/*]/.test(text[offset + 1] ?? ''))
    return 'JSON has no comments; put the remark into a `note`.'
  if (character === '#') return 'JSON has no comments; put the remark into a `note`.'
  if (character === "'") return 'JSON uses double quotes.'
  if (UNICODE_QUOTES.includes(character)) return 'JSON uses the plain double quote ".'
  const word = /^-?([A-Za-z]+)/.exec(text.slice(offset, offset + 12))?.[1]
  if (word && Object.hasOwn(NOT_JSON_WORDS, word)) return NOT_JSON_WORDS[word]
  return structural(text, offset, wanted)
}

function structural(text: string, offset: number, wanted: string): string | undefined {
  const character = text[offset]!
  if (wanted === 'the end of the text') {
    if (
      (character === '{' || character === '[') &&
      /\r[ \t]*$/.test(text.slice(Math.max(0, offset - 20), offset))
    )
      return "The lines end with a carriage return (CR) alone, which divides no records; turn each into a line feed, for example with `tr '\\r' '\\n'`."
    if (character === '{' || character === '[')
      return 'Several JSON values stand one after another; in a record stream (a file that ends in .ndjson) each has a line of its own.'
    return /[0-9]/.test(character) && text[offset - 1] === '0' ? 'A number has no leading zeros.' : undefined
  }
  if (wanted.startsWith('a comma')) {
    if (/[0-9]/.test(character) && /[0-9]/.test(text[offset - 1] ?? ''))
      return 'A number has no leading zeros.'
    return /["{[0-9tfn-]/.test(character) ? 'A comma is missing before it.' : undefined
  }
  if (wanted.startsWith('a key') && /[A-Za-z_$]/.test(character)) return 'Put double quotes around the key.'
  if (offset === text.search(/\S/))
    return character === '<' ? 'This looks like HTML or XML.' : 'A dossier or a record in JSON begins with {.'
  if (character === '+' || character === '.') return 'A number begins with a digit or a minus sign.'
  return wanted.includes('value') && /[A-Za-z]/.test(character)
    ? 'Put double quotes around a text.'
    : undefined
}

/** The last character before an offset that is no space. */
function lastBefore(text: string, offset: number): string {
  let at = offset - 1
  while (at >= 0 && ' \t\n\r'.includes(text[at]!)) at--
  return text[at] ?? ''
}
