/** A hostile record stream, and what `filter` makes of it at the level `record`. */
export interface StreamRow {
  name: string
  input: string | Buffer
  /** The lines that pass, byte for byte; `all` is the whole input. */
  passes: 'all' | string
  /** Line, stage and first rule of each reject, in order. */
  rejects: [line: number, stage: 'frame' | 'decode' | 'parse' | 'schema' | 'rule', rule: string][]
  /** Rules that speak without rejecting a line. */
  remarks?: string[]
  options?: string[]
}

/** A statement with this text, written as it stands between the quotation marks. */
export function statement(text = 'State A and State B agreed on the text.', more = ''): string {
  return `{"type":"statement","kind":"assertion",${more}"id":"statement:s","text":"${text}","appearsIn":{"source":"source:s"}}`
}

/** A statement with one more member, such as `"x":1`. */
export const withMember = (member: string): string => statement(undefined, `${member},`)

/** A statement with a value of any JSON in an extension. */
export const withExtension = (value: string): string => withMember(`"extensions":{"x-n":${value}}`)

export const actor = (name: string, id = 'actor:a'): string =>
  `{"type":"actor","kind":"state","id":"${id}","name":"${name}"}`

export const source = (member: string): string =>
  `{"type":"source","kind":"report","id":"source:a",${member}}`

/** A row in which the only line is rejected. */
export function rejected(
  name: string,
  input: string | Buffer,
  stage: StreamRow['rejects'][number][1],
  rule: string,
): StreamRow {
  return { name, input, passes: '', rejects: [[1, stage, rule]] }
}

/** A row that passes whole, perhaps with remarks. */
export function passed(name: string, input: string | Buffer, ...remarks: string[]): StreamRow {
  return { name, input, passes: 'all', rejects: [], remarks }
}
