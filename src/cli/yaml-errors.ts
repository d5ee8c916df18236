import type { YAMLError } from 'yaml'
import type { TextFault } from '../check/scan.ts'

/** What is wrong and what to do, for the errors of the YAML reader that people meet. */
const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE:
    'Between double quotes a backslash begins an escape, and there is none like this one. Write \\\\ for a backslash, or put single quotes around the text.',
  BAD_INDENT:
    'This is not indented as the lines that it belongs to. The keys of one record, and the dashes of one list, begin in the same column.',
  BAD_SCALAR_START: 'A text without quotes cannot begin with this sign. Put quotes around it.',
  BLOCK_AS_IMPLICIT_KEY:
    'A value holds a second colon, in this line or in an indented one below. Put quotes around a text in which a space follows a colon, and begin the keys of one record in the same column.',
  BLOCK_IN_FLOW: 'Between brackets or braces a list cannot be written with dashes. Put it in brackets.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters. Is a quotation mark missing before it?',
  MISSING_CHAR:
    'A quotation mark, a bracket, a brace, a colon or a comma is missing here. What was opened before must be closed, and a key ends with a colon and a space.',
  MULTILINE_IMPLICIT_KEY:
    'A key stands on one line with its colon. Is a colon missing, or a quotation mark before it?',
  MULTIPLE_DOCS:
    'A second document begins here, and a file holds one. Keep each in a file of its own, or write the records as one list.',
  TAB_AS_INDENT: 'A tab stands where the line is indented. YAML is indented with spaces.',
  UNEXPECTED_TOKEN:
    'This does not belong here. Look for a quotation mark or a bracket that was closed too early, and put quotes around a text that begins with a sign.',
}

/** The fault of a word that begins with * where no part is marked with that name. */
export function unknownAlias(offset: number): TextFault {
  return syntaxFault(
    'A word that begins with * repeats a part that was marked with &, and none was marked so. Put quotes around a text that begins with *.',
    offset,
  )
}

/** The fault of a text that is not YAML. */
export function faultOfYaml({ code, message, pos }: YAMLError): TextFault {
  const sentence = SENTENCES[code] ?? `The reader of YAML says: ${plain(message)}`
  return syntaxFault(sentence, pos[0])
}

function syntaxFault(sentence: string, offset: number): TextFault {
  return { rule: 'schema/syntax', message: `This is not YAML: ${sentence}`, offset, path: [] }
}

function plain(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim()
  return /[.!?]$/.test(text) ? text : `${text}.`
}
