import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/check/explain.ts'
import {
  isActor,
  isAgreement,
  isAnyRecord,
  isCitation,
  isDossier,
  isSource,
  isStatement,
  isStreamLine,
} from '../../src/generated/guards.ts'
import {
  Actor,
  Agreement,
  AnyRecord,
  Citation,
  Dossier,
  Source,
  Statement,
  StreamLine,
} from '../../src/model/index.ts'
import { allSchemas, CONCEPTS, type Concept, type Dialect, schemaPath } from '../../src/schema/index.ts'
import { schemaVectors } from './kit.ts'

type Verdict = (value: unknown) => boolean

const MODELS = {
  actor: Actor,
  agreement: Agreement,
  statement: Statement,
  citation: Citation,
  source: Source,
  dossier: Dossier,
  record: AnyRecord,
  line: StreamLine,
} as const

const GUARDS: Record<Concept, Verdict> = {
  actor: isActor,
  agreement: isAgreement,
  statement: isStatement,
  citation: isCitation,
  source: isSource,
  dossier: isDossier,
  record: isAnyRecord,
  line: isStreamLine,
}

const vectors = schemaVectors()
const concepts = Object.keys(CONCEPTS) as Concept[]

function conceptOf(schema: string): Concept {
  return concepts.find((concept) => schema === `https://w3id.org/communique/schema/v1/${concept}.json`)!
}

/** What the vectors say and the judge does not. */
function disagreements(judgeOf: (concept: Concept) => Verdict): string[] {
  const judges = new Map(concepts.map((concept) => [concept, judgeOf(concept)]))
  return vectors
    .filter(({ schema, data, valid }) => judges.get(conceptOf(schema))!(data) !== valid)
    .map(({ file, group, description, valid }) => `${file} ${group}: ${description} (wanted ${valid})`)
}

describe('the schema vectors', () => {
  it('are many, and of both verdicts', () => {
    const accepted = vectors.filter(({ valid }) => valid).length
    expect(accepted).toBeGreaterThan(1500)
    expect(vectors.length - accepted).toBeGreaterThan(1500)
  })

  it('each have a name of their own', () => {
    const names = vectors.map(({ schema, group, description }) => `${schema} ${group} ${description}`)
    const twice = names.filter((name, i) => names.indexOf(name) !== i)
    expect(twice).toEqual([])
  })

  it('are judged alike by zod', { timeout: 120_000 }, () => {
    expect(disagreements((concept) => (value) => MODELS[concept].safeParse(value).success)).toEqual([])
  })

  it('are judged alike by the compiled guards', () => {
    expect(disagreements((concept) => GUARDS[concept])).toEqual([])
  })

  it('are judged alike by the explanation', { timeout: 120_000 }, () => {
    const faultless: Verdict = (value) => explain(value, { maxDepth: 64, limit: 1 }).faults.length === 0
    // The explanation reads a value of any type; the type itself is what the file of a concept adds.
    expect(disagreements((concept) => (value) => faultless(value) && isOfConcept(concept, value))).toEqual([])
  })

  describe.each(['2020-12', 'draft-07'] as Dialect[])('in %s', (dialect) => {
    it.each(['plain', 'bundle', 'validate'] as const)(
      'are judged alike by Ajv on the %s form',
      { timeout: 240_000 },
      (form) => {
        const discriminator = form !== 'validate'
        const ajv = new (dialect === '2020-12' ? Ajv2020 : Ajv)({ strict: true, discriminator })
        for (const [path, schema] of allSchemas())
          if (
            path.startsWith('draft-07/') === (dialect === 'draft-07') &&
            path.includes('.validate.') !== discriminator
          )
            ajv.addSchema(schema)
        const id = (concept: Concept) =>
          `https://w3id.org/communique/schema/v1/${schemaPath(concept, form === 'bundle' && !hasBundle(concept) ? 'plain' : form, dialect)}`
        expect(disagreements((concept) => ajv.getSchema(id(concept)) as Verdict)).toEqual([])
      },
    )
  })
})

function hasBundle(concept: Concept): boolean {
  return concept === 'dossier' || concept === 'record' || concept === 'line'
}

function isOfConcept(concept: Concept, value: unknown): boolean {
  if (concept === 'line') return true
  const type = (value as { type?: string }).type
  return concept === 'record' ? type !== 'dossier' : type === concept
}
