import { definitionOf, exportDefinitions, nameOf } from '../schema/definitions.ts'
import type { JsonSchema } from '../schema/json-schema.ts'

const HEADER = '// Generated from src/model by `npm run generate`. Do not edit.\n'

/** The TypeScript interfaces and aliases of every named schema, with their sentences as documentation. */
export function typeDeclarations(): string {
  const definitions = exportDefinitions()
  const names = Object.keys(definitions).sort()
  return [HEADER, ...names.map((name) => declaration(name, definitions[name]!))].join('\n')
}

function declaration(name: string, schema: JsonSchema): string {
  const { codes, template } = definitionOf(name)
  if (codes) {
    const lines = codes.map(({ code, definition }) => `${code}: ${definition}`)
    return `${comment([schema.description!, '', ...lines.map((line) => `- ${line}`)])}export type ${name} =\n${codes.map(({ code }) => `  | '${code}'`).join('\n')}\n`
  }
  const doc = comment(
    schema.examples ? [schema.description!, '', `Example: \`${exampleOf(schema)}\``] : [schema.description!],
  )
  if (template) return `${doc}export type ${name} = ${template}\n`
  if (schema.properties) return `${doc}export interface ${name} ${objectBody(schema)}\n`
  return `${doc}export type ${name} = ${typeOf(schema)}\n`
}

function exampleOf(schema: JsonSchema): string {
  const [example] = schema.examples!
  return typeof example === 'string' ? example : JSON.stringify(example)
}

function objectBody(schema: JsonSchema): string {
  const lines = Object.entries(schema.properties!).flatMap(([key, property]) => {
    const present = schema.required?.includes(key)
    const type = typeOf(property)
    return [
      `${comment([property.description!], '  ')}  ${key}${present ? `: ${type}` : `?: ${type} | undefined`}`,
    ]
  })
  return `{\n${lines.join('\n')}\n}`
}

function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return nameOf(schema.$ref)
  if (schema.const !== undefined)
    return typeof schema.const === 'string' ? `'${schema.const}'` : String(schema.const)
  if (schema.enum) return schema.enum.map((code) => `'${code}'`).join(' | ')
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' | ')
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type
    case 'number':
    case 'integer':
      return 'number'
    case 'array':
      return `${typeOf(schema.items!)}[]`
    case 'object':
      return `Record<${typeOf(schema.propertyNames!)}, unknown>`
    default:
      throw new Error(`No TypeScript type is known for ${JSON.stringify(schema)}`)
  }
}

function comment(lines: string[], indent = ''): string {
  const text = lines.map((line) => line.replaceAll('*/', '*\\/'))
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`
  return [`${indent}/**`, ...text.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  )
}
