import type { JsonSchema } from '../../src/schema/index.ts'

/**
 * The type names of generated code that a reader would not expect. Expected are the names of the definitions, these
 * followed by one of the definition's keys (`PersonKind`), and what the generator itself needs.
 */
export function strangeNames(names: readonly string[], schema: JsonSchema, own: readonly string[]): string[] {
  const expected = new Set(own)
  for (const [name, definition] of definitionsOf(schema)) {
    expected.add(name)
    for (const key of Object.keys(definition.properties ?? {})) expected.add(name + pascal(key))
  }
  return names.filter((name) => !expected.has(name))
}

/** The objects and unions of a schema that generated code has no type for. */
export function missingNames(names: readonly string[], schema: JsonSchema): string[] {
  const found = new Set(names)
  return definitionsOf(schema)
    .filter(([, definition]) => definition.properties || definition.oneOf)
    .map(([name]) => name)
    .filter((name) => !found.has(name))
}

function definitionsOf(schema: JsonSchema): [string, JsonSchema][] {
  return [[schema.title!, schema], ...Object.entries(schema.definitions!)]
}

function pascal(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1)
}
