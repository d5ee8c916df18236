import * as z from 'zod'
import { type CodeList, codesOf } from '../vocabulary/code-list.ts'

/** What the exports need to know of a schema: its public name, its sentence, and instances that it accepts. */
export interface Definition {
  id?: string
  title?: string
  description?: string
  examples?: unknown[]
  /** Label and sentence of each code, for code lists. */
  codes?: CodeList['codes']
  /** Declared as a template literal in TypeScript, such as `actor:${string}`. */
  template?: string
}

/** The models' own registry: names and sentences live here, not in the global registry of zod. */
export const definitions = z.registry<Definition>()

/** Gives a schema its public name, which becomes its type, its `$def` and its page in the reference. */
export function define<S extends z.ZodType>(
  id: string,
  description: string,
  schema: S,
  more: { examples?: z.input<S>[]; codes?: CodeList['codes']; template?: string } = {},
): S {
  definitions.add(schema, { id, title: id, description, ...more })
  return schema
}

/** A key that is always present, with the sentence that explains it. */
export function required<S extends z.ZodType>(schema: S, description: string): S {
  const copy = schema.clone(schema._zod.def, { parent: true })
  definitions.add(copy, { description })
  return copy as S
}

/** A key that may be absent, with the sentence that explains it. */
export function optional<S extends z.ZodType>(schema: S, description: string): z.ZodOptional<S> {
  return required(z.optional(schema), description)
}

/** A list with at least one member: an empty list is written by leaving the key out. */
export function list<S extends z.ZodType>(member: S, most = 1000): z.ZodArray<S> {
  return z.array(member).min(1).max(most)
}

/** A closed code list as an enumeration. */
export function codes<const C extends string>(source: CodeList<C>): z.ZodEnum<{ [K in C]: K }> {
  return define(source.name, source.description, z.enum(codesOf(source)), {
    codes: source.codes,
  }) as z.ZodEnum<{
    [K in C]: K
  }>
}

/** A string that TypeScript sees as a template literal, so that an id of the wrong kind does not compile. */
export function template<T extends string>(schema: z.ZodString): z.ZodType<T, T> {
  return schema as unknown as z.ZodType<T, T>
}
