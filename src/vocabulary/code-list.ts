/** One code of a list: the wire form, a label for people, one sentence of definition, and where the term comes from. */
export interface Code<C extends string = string> {
  code: C
  label: string
  definition: string
  /** Overrides the list's `source` where one code has another origin. */
  source?: string
}

/** A list of codes. `open` lists may be extended by users; a code that is not on them is a warning, never a fault of shape. */
export interface CodeList<C extends string = string> {
  /** Name of the type and of the schema's definition, PascalCase. */
  name: string
  title: string
  description: string
  /** The standard, treaty or glossary that the terms come from. */
  source: string
  open?: boolean
  codes: readonly Code<C>[]
}

/** Declares a code list and keeps its codes as literal types. */
export function codeList<const C extends string>(list: CodeList<C>): CodeList<C> {
  return list
}

/** The codes alone, in the order of the list. */
export function codesOf<C extends string>(list: CodeList<C>): [C, ...C[]] {
  return list.codes.map((entry) => entry.code) as [C, ...C[]]
}
