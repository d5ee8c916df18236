import { isUtf8 } from 'node:buffer'
import { convert, type HtmlToTextOptions } from 'html-to-text'

const HTML = new Set(['.html', '.htm', '.xhtml'])

/** The text that a reader sees, or undefined when the bytes are not text. `ending` is that of the file's name. */
export function readableText(bytes: Buffer, ending: string): string | undefined {
  const decoded = decode(bytes, HTML.has(ending))
  if (decoded === undefined || !HTML.has(ending)) return decoded
  return convert(decoded, READABLE)
}

const skip = (...selectors: string[]) => selectors.map((selector) => ({ selector, format: 'skip' }))
const plain = (...selectors: string[]) =>
  selectors.map((selector) => ({ selector, options: { uppercase: false } }))

/** Nothing is broken into lines, put into capitals or decorated: the words stay as the page has them. */
const READABLE: HtmlToTextOptions = {
  wordwrap: false,
  decodeEntities: true,
  limits: { maxInputLength: 1 << 26 },
  selectors: [
    ...skip('img', 'script', 'style', 'noscript', 'template', 'svg', 'head', 'button', 'select'),
    ...plain('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'blockquote', format: 'block', options: { trimEmptyLines: true } },
    { selector: 'hr', format: 'lineBreak' },
    // Numbers that the page does not have in its words would come between two of them.
    { selector: 'ol', format: 'unorderedList' },
    { selector: 'td', format: 'block' },
    { selector: 'th', format: 'block' },
  ],
}

const CHARSET =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([A-Za-z0-9_:.-]{1,40})/i

/** Decodes by the byte order mark, else by what the page says, else as UTF-8; nothing is guessed or repaired. */
function decode(bytes: Buffer, isPage: boolean): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(bytes, 'utf-16be')
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\ufeff/, '')
  if (!isPage) return undefined
  const declared = CHARSET.exec(bytes.subarray(0, 4096).toString('latin1'))
  const name = declared?.[1] ?? declared?.[2]
  return name === undefined ? undefined : strict(bytes, name)
}

function strict(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
