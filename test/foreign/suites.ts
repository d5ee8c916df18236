import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONCEPTS, CONTAINERS, type Concept, type Dialect, schemaPath } from '../../src/schema/index.ts'
import { type ReadVector, schemaVectors } from '../conformance/kit.ts'
import { HERE } from './toolchains.ts'

export const FORMS = ['plain', 'bundle', 'validate'] as const

/** One set of schema files, all of one dialect and one form. */
export interface Suite {
  dialect: Dialect
  form: (typeof FORMS)[number]
}

/** A vector with the number by which a judge speaks of it. */
export interface Case extends ReadVector {
  id: number
  concept: Concept
  /** The members of its longest list. */
  longest: number
}

const SCHEMAS = join(HERE, '../../schemas/v1')

/** Every vector of the kit. */
export function cases(): Case[] {
  return schemaVectors().map((vector, id) => Object.assign(vector, { id, ...describe(vector) }))
}

/** The cases that a form has schemas for, save those with longer lists. */
export function casesOf(form: Suite['form'], all: readonly Case[], most: number): Case[] {
  return all.filter(
    ({ concept, longest }) => (form !== 'bundle' || CONTAINERS.includes(concept)) && longest <= most,
  )
}

/** What a judge reads: the schema files of a suite, then one line for each case. */
export function* messages({ dialect, form }: Suite, asked: readonly Case[]): Generator<string> {
  const concepts = form === 'bundle' ? CONTAINERS : (Object.keys(CONCEPTS) as Concept[])
  const paths = new Map(
    concepts.map((concept) => [concept, join(SCHEMAS, schemaPath(concept, form, dialect))]),
  )
  const names = new Map(
    [...paths].map(([concept, path]) => [concept, JSON.parse(readFileSync(path, 'utf8')).$id as string]),
  )
  yield `${JSON.stringify({ dialect, schemas: [...paths.values()] })}\n`
  for (const { id, concept, data } of asked)
    yield `${JSON.stringify({ id, schema: names.get(concept), data })}\n`
}

function describe(vector: ReadVector): { concept: Concept; longest: number } {
  const concept = /(?<name>[a-z]+)[.]json$/.exec(vector.schema)!.groups!.name as Concept
  return { concept, longest: vector.file === 'large.json' ? longestList(vector.data) : 0 }
}

function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? value.length : 0
  const members = Array.isArray(value) ? value.slice(0, 1) : Object.values(value)
  return Math.max(own, ...members.map(longestList))
}
