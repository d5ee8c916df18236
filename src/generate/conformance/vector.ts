/** One instance and the verdict that every validator must reach. */
export interface Vector {
  description: string
  data: unknown
  valid: boolean
}

/** Vectors of one schema, in the shape of the JSON-Schema-Test-Suite. */
export interface VectorGroup {
  description: string
  schema: { $ref: string }
  tests: Vector[]
}

/** Stands in an instance for a long text or a long list, which the reader writes out. */
export type Recipe = { $text: string; times: number } | { $list: unknown; times: number }

const LONGEST_TEXT = 2500
const LONGEST_LIST = 20

/** A text of many equal characters, or the recipe for it where it is long. */
export function repeatedText(text: string, times: number): string | Recipe {
  return text.length * times > LONGEST_TEXT ? { $text: text, times } : text.repeat(times)
}

/** A list of many equal members, or the recipe for it where it is long. */
export function repeatedList(member: unknown, times: number): unknown[] | Recipe {
  return times > LONGEST_LIST ? { $list: member, times } : Array.from({ length: times }, () => member)
}

/** Whether an instance holds a recipe. */
export function isLarge(data: unknown): boolean {
  return /"\$(?:text|list)":/.test(JSON.stringify(data))
}
