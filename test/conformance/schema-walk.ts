import type { JsonSchema } from '../../src/schema/index.ts'

/** A place in a schema that an instance can meet or break. */
export interface Point {
  /** `$id` of the file and the JSON Pointer of the place; codes and required keys by their name. */
  id: string
  keyword: string
}

/** What is wrong with an instance. Faults with one cause are one fault that several places of the schema state. */
export interface Fault {
  cause: string
  points: string[]
}

const BOUNDS = ['minItems', 'maxItems', 'minLength', 'maxLength', 'minimum', 'maximum'] as const
type Bound = (typeof BOUNDS)[number]

/** Their patterns allow no text as long as the bound, so that a longer text breaks both. */
const LENGTH_IMPLIED = new Set(['Period', 'Duration'])

/** Every point of a schema file. The type of what names a key is none: JSON has no key that is not text. */
export function pointsOf(file: JsonSchema): Point[] {
  const points: Point[] = []
  const keyNames = new Set<string>()
  const visit = (schema: JsonSchema, at: string): void => {
    const add = (keyword: string, id = `${at}/${keyword}`) => points.push({ id, keyword })
    for (const keyword of ['type', 'const', 'pattern', 'not', 'propertyNames', 'items', ...BOUNDS] as const)
      if (schema[keyword] !== undefined) add(keyword)
    if (schema.additionalProperties === false) add('additionalProperties')
    for (const code of schema.enum ?? []) add('enum', `${at}/enum/${code}`)
    for (const key of schema.required ?? []) add('required', `${at}/required/${key}`)
    for (const [i] of (schema.oneOf ?? []).entries()) add('oneOf', `${at}/oneOf/${i}`)
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      add('properties', `${at}/properties/${key}`)
      visit(child, `${at}/properties/${key}`)
    }
    if (schema.items) visit(schema.items, `${at}/items`)
    if (schema.propertyNames?.$ref) keyNames.add(`${file.$id}${schema.propertyNames.$ref}/type`)
  }
  visit(file, `${file.$id}#`)
  for (const [name, child] of Object.entries(file.$defs ?? {})) visit(child, `${file.$id}#/$defs/${name}`)
  return points.filter(({ id }) => !keyNames.has(id))
}

/** A schema with its place, and the places that lead to it from outside and see the same value. */
interface Here {
  schema: JsonSchema
  at: string
  through: readonly string[]
}

/**
 * A small judge of the published schemas (plain form, 2020-12) that tells which points an instance meets and breaks.
 * It knows the keywords that they use and no others, and enters one variant of a union: the one that the tag names.
 */
export class SchemaWalk {
  private readonly files: ReadonlyMap<string, JsonSchema>
  private met: string[] = []
  private faults: Fault[] = []

  constructor(files: readonly JsonSchema[]) {
    this.files = new Map(files.map((file) => [file.$id!, file]))
  }

  judge(id: string, data: unknown): { met: string[]; faults: Fault[] } {
    this.met = []
    this.faults = []
    this.visit({ schema: this.files.get(id)!, at: `${id}#`, through: [] }, data, '')
    return { met: this.met, faults: this.faults }
  }

  private fault(path: string, family: string, here: Here, ...points: string[]): void {
    this.faults.push({
      cause: `${path} ${family}`,
      points: [...points.map((point) => `${here.at}/${point}`), ...here.through],
    })
  }

  private meet({ at }: Here, point: string): void {
    this.met.push(`${at}/${point}`)
  }

  private visit(here: Here, value: unknown, path: string): void {
    const { schema, at, through } = here
    if (schema.$ref) {
      const before = this.faults.length
      this.visit({ ...this.resolve(schema.$ref, at), through }, value, path)
      if (this.faults.slice(before).some(({ cause }) => cause === `${path} type`)) return
    }
    if (schema.type) {
      if (!isOfType(value, schema.type)) {
        this.fault(path, 'type', here, 'type')
        // Every variant is an object too.
        for (const variant of schema.oneOf ?? [])
          this.visit({ ...this.resolve(variant.$ref!, at), through: [] }, value, path)
        return
      }
      this.meet(here, 'type')
    }
    this.visitCodes(here, value, path)
    if (typeof value === 'string') this.visitText(here, value, path)
    if (typeof value === 'number') this.visitBound(here, path, ['minimum', 'maximum'], value)
    if (Array.isArray(value)) {
      this.visitBound(here, path, ['minItems', 'maxItems'], value.length)
      if (schema.items) this.visitItems(here, value, path)
    } else if (typeof value === 'object' && value !== null) {
      this.visitObject(here, value as Record<string, unknown>, path)
    }
  }

  private visitCodes(here: Here, value: unknown, path: string): void {
    const { schema } = here
    if (schema.const !== undefined) {
      if (value === schema.const) this.meet(here, 'const')
      else this.fault(path, 'code', here, 'const')
    }
    if (!schema.enum) return
    if (schema.enum.includes(value)) this.meet(here, `enum/${value}`)
    else {
      const alike = schema.enum.filter((code) => bare(code) === bare(value)).map((code) => `enum/${code}`)
      this.fault(path, 'code', here, ...alike)
    }
  }

  private visitText(here: Here, value: string, path: string): void {
    const { schema, at } = here
    const length = [...value].length
    const isImplied = LENGTH_IMPLIED.has(at.slice(at.lastIndexOf('/') + 1))
    if (schema.pattern) {
      if (new RegExp(schema.pattern, 'u').test(value)) {
        this.meet(here, 'pattern')
        if (isImplied) this.meet(here, 'maxLength')
      } else this.fault(path, 'pattern', here, 'pattern')
    }
    if (schema.not) {
      if (new RegExp(schema.not.pattern!, 'u').test(value)) this.fault(path, 'pattern', here, 'not')
      else this.meet(here, 'not')
    }
    if (isImplied && length > schema.maxLength!) this.fault(path, 'pattern', here, 'maxLength')
    else this.visitBound(here, path, ['minLength', 'maxLength'], length)
  }

  /** Lengths and counts must be proved on the bound and one beyond it. */
  private visitBound(here: Here, path: string, [least, most]: [Bound, Bound], size: number): void {
    const min = here.schema[least]
    const max = here.schema[most]
    const step = least === 'minimum' ? Infinity : 1
    if (min !== undefined && size < min) this.fault(path, least, here, ...(min - size <= step ? [least] : []))
    if (max !== undefined && size > max) this.fault(path, most, here, ...(size - max <= step ? [most] : []))
    if (size === min) this.meet(here, least)
    if (size === max) this.meet(here, most)
  }

  private visitItems(here: Here, list: unknown[], path: string): void {
    const point = `${here.at}/items`
    // Long lists hold one member many times: each is looked at once.
    for (const [i, item] of list.entries())
      if (i === 0 || item !== list[i - 1]) {
        this.visit({ schema: here.schema.items!, at: point, through: [point] }, item, `${path}/${i}`)
        this.meet(here, 'items')
      }
  }

  private visitObject(here: Here, object: Record<string, unknown>, path: string): void {
    const { schema, at } = here
    for (const key of schema.required ?? []) {
      if (Object.hasOwn(object, key)) this.meet(here, `required/${key}`)
      else this.fault(`${path}/${key}`, 'required', { ...here, through: [] }, `required/${key}`)
    }
    for (const [key, value] of Object.entries(object)) {
      if (Object.hasOwn(schema.properties ?? {}, key)) this.visitProperty(here, key, value, path)
      else if (schema.additionalProperties === false)
        this.fault(`${path}/${key}`, 'unknown', { ...here, through: [] }, 'additionalProperties')
      if (schema.propertyNames) {
        const point = `${at}/propertyNames`
        this.meet(here, 'propertyNames')
        this.visit({ schema: schema.propertyNames, at: point, through: [point] }, key, `${path}/${key}~`)
      }
    }
    if (schema.additionalProperties === false) this.meet(here, 'additionalProperties')
    if (schema.oneOf) this.visitUnion(here, object, path)
  }

  private visitProperty({ schema, at }: Here, key: string, value: unknown, path: string): void {
    const point = `${at}/properties/${key}`
    this.met.push(point)
    this.visit({ schema: schema.properties![key]!, at: point, through: [point] }, value, `${path}/${key}`)
  }

  private visitUnion(here: Here, object: Record<string, unknown>, path: string): void {
    const tag = here.schema.discriminator!.propertyName
    const variants = here.schema.oneOf!.map((variant, i) => ({
      ...this.resolve(variant.$ref!, here.at),
      through: [`${here.at}/oneOf/${i}`],
    }))
    const chosen = variants.findIndex((variant) => this.codesAt(variant, tag).includes(object[tag]))
    if (chosen >= 0) {
      this.meet(here, `oneOf/${chosen}`)
      const before = this.faults.length
      this.visit({ ...variants[chosen]!, through: [] }, object, path)
      for (const fault of this.faults.slice(before)) fault.points.push(`${here.at}/oneOf/${chosen}`)
      return
    }
    // No variant takes the object: each of them says so at its tag.
    for (const variant of variants) this.refuseTag(variant, tag, object, path)
  }

  private refuseTag(variant: Here, tag: string, object: Record<string, unknown>, path: string): void {
    if (Object.hasOwn(object, tag)) this.visitProperty(variant, tag, object[tag], path)
    else this.fault(`${path}/${tag}`, 'required', { ...variant, through: [] }, `required/${tag}`)
    for (const inner of variant.schema.oneOf ?? [])
      this.refuseTag({ ...this.resolve(inner.$ref!, variant.at), through: [] }, tag, object, path)
  }

  private codesAt({ schema, at }: Here, tag: string): unknown[] {
    const property = schema.properties![tag]!
    if (property.const !== undefined) return [property.const]
    return property.enum ?? this.resolve(property.$ref!, at).schema.enum!
  }

  private resolve(ref: string, from: string): Here {
    const id = ref.startsWith('#') ? from.slice(0, from.indexOf('#')) : ref
    const file = this.files.get(id)!
    if (!ref.startsWith('#')) return { schema: file, at: `${id}#`, through: [] }
    const name = ref.slice('#/$defs/'.length)
    return { schema: file.$defs![name]!, at: `${id}#/$defs/${name}`, through: [] }
  }
}

function isOfType(value: unknown, type: NonNullable<JsonSchema['type']>): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}

/** A code without the ways in which it may be written wrongly. */
function bare(code: unknown): string {
  return String(code)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
