import { decodeUtf8 } from './decode.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { findInputs } from './inputs.ts'

/** The text of one file or of standard input, character for character; a byte order mark stays. */
export function readText(path: string): { name: string; text: string } {
  const inputs = findInputs([path])
  if (inputs.length !== 1)
    throw new Stop(ExitCode.usage, `${path} names ${inputs.length} files; name one text.`)
  const { name, read } = inputs[0]!
  const bytes = read()
  if (bytes.length === 0) throw new Stop(ExitCode.input, `${name} is empty.`)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { name, text: `${marked ? '\ufeff' : ''}${decodeUtf8(bytes, name)}` }
}
