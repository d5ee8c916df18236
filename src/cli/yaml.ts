import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import type { Location } from '../check/diagnostic.ts'
import { lineCounter } from '../check/lines.ts'
import type { TextFault } from '../check/scan.ts'
import { resolve, type Shape, variantOf } from '../check/shape.ts'
import { tick } from '../check/wording.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { faultOfYaml, unknownAlias } from './yaml-errors.ts'

/** A YAML document as plain data, with the place of every value. */
export interface YamlDocument {
  /** False when the text is not YAML; there is no value then. */
  readable: boolean
  value: unknown
  /** What is wrong with the text itself: it is not YAML, or a key stands twice. */
  faults: readonly TextFault[]
  /** The place of the value at a path; of the nearest parent where it has none. */
  locate(path: readonly (string | number)[]): Location
  /** The place of an offset in the text. */
  locationOf(offset: number): Location
  /** What the reader of YAML had to say, such as a list where a text is wanted. */
  hints: { path: readonly (string | number)[]; message: string; help: string }[]
}

const MOST_ALIASES = 100
/** The reader of YAML calls itself for each level. Records nest far less deeply; the check sets its own limit. */
const MOST_LEVELS = 200
const RECORD: Shape = 'StreamLine'
const RECORDS: Shape = { is: 'list', of: RECORD, min: 0, max: Number.MAX_SAFE_INTEGER }

/** Reads a YAML document. Scalars are handed over as written where the shape wants a text: `date: 2024` is "2024". */
export function readYaml(text: string, name: string): YamlDocument {
  refuseDepth(text, name)
  const locationOf = lineCounter(text)
  // Equal keys are told by the walk below, which knows the path to them.
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  })
  const unreadable = (fault: TextFault): YamlDocument => {
    return {
      readable: false,
      value: undefined,
      faults: [fault],
      hints: [],
      locate: () => locationOf(0),
      locationOf,
    }
  }
  const [error] = document.errors
  if (error) return unreadable(faultOfYaml(error))
  const root = document.contents as Node | null
  const hints: YamlDocument['hints'] = []
  const twice = new Map<number, TextFault>()
  const lost = brokenAlias(document, name)
  if (lost !== undefined) return unreadable(unknownAlias(lost))
  const value = toPlain(root, isSeq(root) ? RECORDS : RECORD, [])
  return { readable: true, value, faults: [...twice.values()], hints, locate, locationOf }

  function toPlain(node: Node | null, wanted: Shape | undefined, path: (string | number)[]): unknown {
    if (node === null) return null
    if (isAlias(node)) {
      const target = node.resolve(document) ?? null
      refuseCircle(node, target)
      return toPlain(target, wanted, path)
    }
    const form = wanted === undefined ? undefined : resolve(wanted)
    if (isScalar(node)) return form && wantsText(form) ? asText(node) : node.value
    if (isSeq(node)) {
      if (form?.is === 'text') hints.push(bracketHint(node.range?.[0] ?? 0, node.range?.[1] ?? 0, path))
      const member = form?.is === 'list' ? form.of : undefined
      return node.items.map((item, i) => toPlain(item as Node, member, [...path, i]))
    }
    if (!isMap(node)) return undefined
    const keys =
      form?.is === 'union' ? variantKeys(node, form) : form?.is === 'object' ? form.keys : undefined
    const object: Record<string, unknown> = {}
    const seen = new Map<string, number>()
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const property = String(isScalar(key) ? asText(key) : key)
      const offset = key.range?.[0] ?? 0
      const earlier = seen.get(property)
      if (earlier === undefined) seen.set(property, offset)
      else twice.set(offset, equalKeys(property, offset, earlier, [...path, property]))
      const read = toPlain(value, keys && Object.hasOwn(keys, property) ? keys[property] : undefined, [
        ...path,
        property,
      ])
      Object.defineProperty(object, property, {
        value: read,
        enumerable: true,
        writable: true,
        configurable: true,
      })
    }
    return object
  }

  function refuseCircle(alias: Node, target: Node | null): void {
    const [at] = alias.range!
    if (!target?.range || at < target.range[0] || at >= target.range[2]) return
    const { line, column } = locationOf(at)
    throw new Stop(
      ExitCode.input,
      `${name}:${line}:${column} refers to a part that it belongs to, which has no end.`,
      'Write the part out.',
    )
  }

  function variantKeys(
    node: Node,
    union: Extract<Shape, { is: 'union' }>,
  ): Readonly<Record<string, Shape>> | undefined {
    let chosen: Exclude<Shape, string> = union
    while (chosen.is === 'union') {
      const variant = variantOf(chosen, isMap(node) ? node.get(chosen.tag) : undefined)
      if (variant === undefined) return undefined
      chosen = resolve(variant)
    }
    return chosen.is === 'object' ? chosen.keys : undefined
  }

  function bracketHint(
    start: number,
    end: number,
    path: readonly (string | number)[],
  ): YamlDocument['hints'][number] {
    return {
      path,
      message: `YAML reads ${text.slice(start, Math.min(end, start + 60)).trim()} as a list.`,
      help: 'Put quotes around it.',
    }
  }

  function locate(path: readonly (string | number)[]): Location {
    let node: Node | null = root
    let offset = root?.range?.[0] ?? 0
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(document) ?? null
      if (isSeq(node)) node = (node.items[key as number] as Node | undefined) ?? null
      else if (isMap(node)) {
        const pair = (node.items as Pair<Node, Node | null>[]).findLast(
          (item) => isScalar(item.key) && asText(item.key) === String(key),
        )
        offset = pair?.key.range?.[0] ?? offset
        node = pair?.value ?? null
      } else node = null
      if (node === null) break
      offset = node.range?.[0] ?? offset
    }
    return locationOf(offset)
  }
}

function equalKeys(key: string, offset: number, earlier: number, path: (string | number)[]): TextFault {
  return {
    rule: 'schema/duplicate-key',
    message: `The key ${tick(key)} stands twice in the same object.`,
    offset,
    path,
    related: { message: 'It stands here first.', offset: earlier },
  }
}

function wantsText(shape: Exclude<Shape, string>): boolean {
  return (
    shape.is === 'text' ||
    shape.is === 'codes' ||
    (shape.is === 'constant' && typeof shape.value === 'string')
  )
}

function refuseDepth(text: string, name: string): void {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > MOST_LEVELS)
      throw new Stop(
        ExitCode.input,
        `${name} is nested more than ${MOST_LEVELS} levels deep.`,
        'No record is; look for brackets that are not closed.',
      )
  }
}

/**
 * The offset of an alias without its anchor. Aliases that refer to each other can grow without bound, so the reader
 * counts them before we walk them.
 */
function brokenAlias(document: Document, name: string): number | undefined {
  try {
    document.toJS({ maxAliasCount: MOST_ALIASES })
    return undefined
  } catch {
    let lost: number | undefined
    visit(document, {
      Alias(_, alias) {
        if (alias.resolve(document)) return undefined
        lost = alias.range?.[0] ?? 0
        return visit.BREAK
      },
    })
    if (lost !== undefined) return lost
    throw new Stop(
      ExitCode.input,
      `${name} repeats parts of itself more than ${MOST_ALIASES} times.`,
      'Write the parts out; anchors and aliases are for a few repetitions.',
    )
  }
}

/** A scalar as it was written, so that 2024 and 012 keep their digits. */
function asText(node: Scalar): unknown {
  return typeof node.value === 'string' || node.source === undefined || node.value === null
    ? node.value
    : node.source
}
