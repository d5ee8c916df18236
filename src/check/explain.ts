import { isDossierList } from '../rules/dossier-lists.ts'
import { nearest } from '../rules/nearest.ts'
import { explainJson } from './explain-json.ts'
import {
  explainMissingKey,
  explainNull,
  explainUnknownKey,
  type KeyContext,
  meantKey,
  wanted,
} from './explain-key.ts'
import { explainNumber } from './explain-number.ts'
import { explainMisplaced, explainMissingLists, explainNoRecord, shapeOfRoot } from './explain-root.ts'
import { explainText, matches } from './explain-text.ts'
import type { Fault, FaultText } from './fault.ts'
import {
  type Entries,
  inspect,
  isList,
  isObject,
  read,
  UNREADABLE,
  unreadable,
  valueBehind,
} from './inspect.ts'
import {
  codesOf,
  type ListShape,
  type Member,
  membersOf,
  type ObjectShape,
  resolve,
  type Shape,
  type TextShape,
  type UnionShape,
  variantOf,
} from './shape.ts'
import { type ExplainOptions, placeName, startWalk, tell, type Walk } from './walk.ts'
import { choices, count, describeValue, plural, quote, tick } from './wording.ts'

/** What is wrong with the shape of a value. */
export interface Explanation {
  /** In the order of the input. */
  faults: Fault[]
  /** How many more there are past the limit. */
  more: number
}

const RECORD_SHAPES = ['Actor', 'Agreement', 'Statement', 'Citation', 'Source']
const FORMAT_VERSION = '1'
/** Past so many unknown keys nobody looks for the one that was meant by a missing key. */
const MOST_TYPING_SLIPS = 20

/**
 * Says what is wrong with the shape of a record or dossier, in words for people; no faults when it is right.
 * Only own keys count, a key whose value is undefined counts as absent, and nothing that a value does (a getter that
 * throws, a list that contains itself) stops the explanation.
 */
export function explain(value: unknown, options: ExplainOptions): Explanation {
  const walk = startWalk(options)
  const content = typeof value === 'object' && value !== null ? inspect(value) : undefined
  if (content === undefined || content.is === 'list') explainNoRecord(walk, value)
  else {
    const entries = entriesOf(walk, value as object)
    const name = entries && shapeOfRoot(walk, entries)
    if (name) visitEntries(walk, entries, name)
  }
  return { faults: walk.faults, more: walk.more }
}

/** The same for a value that must have the shape of that name, such as a draft. */
export function explainAs(name: string, value: unknown, options: ExplainOptions): Explanation {
  const walk = startWalk(options)
  visit(walk, value, memberOf(name))
  return { faults: walk.faults, more: walk.more }
}

function visit(walk: Walk, value: unknown, { shape, target, optional }: Member): void {
  if (value === null) {
    tell(walk, () => explainNull(placeName(walk), { shape, target, optional }))
    return
  }
  if (!isOfType(value, target)) {
    wrongType(walk, value, shape)
    return
  }
  switch (target.is) {
    case 'object':
    case 'union':
    case 'map':
      visitObject(walk, value as object, shape)
      return
    case 'list':
      visitList(walk, value as unknown[], target, optional)
      return
    case 'text':
      visitText(walk, value as string, target, shape, optional)
      return
    case 'number':
      tellIfAny(
        walk,
        explainNumber(value as number, target, () => placeName(walk)),
      )
      return
    case 'codes':
      if (!target.codes.includes(value as string)) notInList(walk, value as string, target.codes)
      return
    case 'constant':
      if (value !== target.value) notConstant(walk, value, target.value, optional)
  }
}

function isOfType(value: unknown, target: Exclude<Shape, string>): boolean {
  switch (target.is) {
    case 'object':
    case 'union':
    case 'map':
      return isObject(value)
    case 'list':
      return isList(value)
    case 'text':
    case 'codes':
      return typeof value === 'string'
    case 'number':
      return Number.isFinite(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'constant':
      return typeof value === typeof target.value
  }
}

function tellIfAny(walk: Walk, text: FaultText | undefined): void {
  if (text) tell(walk, () => text)
}

function visitObject(walk: Walk, value: object, shape: Shape): void {
  const entries = entriesOf(walk, value)
  if (!entries) return
  const isRecord = typeof shape === 'string' && RECORD_SHAPES.includes(shape)
  if (!isRecord) {
    visitEntries(walk, entries, shape)
    return
  }
  const told = walk.told
  walk.told = 0
  visitEntries(walk, entries, shape)
  walk.told = told
}

/** The own keys of an object with their values, each read once; undefined, with the fault told, when it is no plain one. */
function entriesOf(walk: Walk, value: object): Entries | undefined {
  const content = inspect(value)
  if (content.is === 'other') {
    tell(walk, () => ({ rule: 'schema/not-json', message: `${placeName(walk)} ${content.why}.` }))
    return undefined
  }
  const entries: Entries = { keys: [], values: [] }
  if (content.is === 'object')
    for (const key of content.keys) {
      const item = read(value, key)
      if (item === undefined) continue
      entries.keys.push(key)
      entries.values.push(item)
    }
  return entries
}

function visitEntries(walk: Walk, entries: Entries, shape: Shape): void {
  const target = resolve(shape)
  if (target.is === 'union') visitUnion(walk, entries, target, shape as string)
  else if (target.is === 'map') visitMap(walk, entries, target.keys)
  else visitKeys(walk, entries, { shape: target as ObjectShape })
}

function visitUnion(walk: Walk, entries: Entries, union: UnionShape, unionName: string): void {
  const first = resolve(union.variants[0]![0]!) as ObjectShape
  if (explainedMisplaced(walk, entries, first)) return
  const code = valueBehind(entries, union.tag)
  const name = variantOf(union, code)
  if (name) {
    const variant = { union, unionName, code: code as string }
    visitKeys(walk, entries, { shape: resolve(name) as ObjectShape, variant })
    return
  }
  const codes = codesOf(union)
  if (code === undefined) {
    tell(walk, () => explainMissingKey(union.tag, { is: 'codes', codes }))
    return
  }
  visitAt(walk, union.tag, code, memberOf({ is: 'codes', codes }))
}

function explainedMisplaced(walk: Walk, entries: Entries, shape: ObjectShape): boolean {
  const type = shape.keys.type === undefined ? undefined : resolve(shape.keys.type)
  return type?.is === 'constant' && explainMisplaced(walk, valueBehind(entries, 'type'), String(type.value))
}

function visitKeys(walk: Walk, entries: Entries, context: KeyContext): void {
  const { shape } = context
  if (explainedMisplaced(walk, entries, shape) || explainedVersion(walk, entries, shape)) return
  tellMissing(walk, entries, shape)
  const members = membersOf(shape)
  for (let i = 0; i < entries.keys.length; i++) {
    const key = entries.keys[i]!
    const member = members.get(key)
    if (member) {
      visitAt(walk, key, entries.values[i], member)
      continue
    }
    walk.path.push(key)
    tell(walk, () => explainUnknownKey(key, context), true)
    walk.path.pop()
  }
}

function visitAt(walk: Walk, key: string | number, value: unknown, member: Member): void {
  walk.path.push(key)
  if (value === UNREADABLE)
    tell(walk, () => ({ rule: 'schema/not-json', message: unreadable(placeName(walk)) }))
  else visit(walk, value, member)
  walk.path.pop()
}

/** In another version of the format every key may mean something else, so nothing more is said. */
function explainedVersion(walk: Walk, entries: Entries, shape: ObjectShape): boolean {
  if (!shape.keys.formatVersion) return false
  const version = valueBehind(entries, 'formatVersion')
  if (version === undefined || version === FORMAT_VERSION) return false
  walk.path.push('formatVersion')
  tell(walk, () =>
    version === Number(FORMAT_VERSION)
      ? {
          rule: 'schema/unknown-version',
          message: `\`formatVersion\` is the number 1; write it as text: "${FORMAT_VERSION}".`,
          suggestion: `"${FORMAT_VERSION}"`,
          help: 'Put quotes around it.',
        }
      : {
          rule: 'schema/unknown-version',
          message: `\`formatVersion\` is ${describeValue(version)}; this release knows only "${FORMAT_VERSION}".`,
          ...(version === null && { help: `Write "${FORMAT_VERSION}".` }),
        },
  )
  walk.path.pop()
  return true
}

function tellMissing(walk: Walk, entries: Entries, shape: ObjectShape): void {
  const absent = shape.required.filter((key) => !entries.keys.includes(key))
  if (absent.length === 0) return
  const unknown = entries.keys.filter((key) => !Object.hasOwn(shape.keys, key))
  const slips = unknown.slice(0, MOST_TYPING_SLIPS).map((key) => meantKey(key, shape))
  const missing = absent.filter((key) => !slips.includes(key))
  const lists: string[] = shape.keys.formatVersion ? missing.filter(isDossierList) : []
  for (const key of missing)
    if (!lists.includes(key)) tell(walk, () => explainMissingKey(key, shape.keys[key]!))
  if (lists.length > 0) explainMissingLists(walk, lists)
}

function visitMap(walk: Walk, entries: Entries, keyShape: Shape): void {
  for (const [i, key] of entries.keys.entries()) {
    walk.path.push(key)
    const target = resolve(keyShape)
    const fault =
      target.is === 'text'
        ? explainText(key, target, keyShape as string, () => `The key ${tick(key)}`, false)
        : undefined
    if (fault) tell(walk, () => ({ ...fault, rule: 'schema/unknown-key' }), true)
    explainJson(walk, entries.values[i])
    walk.path.pop()
  }
}

function visitList(walk: Walk, list: readonly unknown[], shape: ListShape, optional: boolean): void {
  const content = inspect(list)
  if (content.is !== 'list') {
    const why = content.is === 'other' ? content.why : 'changes while it is read'
    tell(walk, () => ({ rule: 'schema/not-json', message: `${placeName(walk)} ${why}.` }))
    return
  }
  const { length } = content
  if (length < shape.min)
    tell(walk, () => ({
      rule: 'schema/too-few',
      message:
        length === 0 && optional
          ? `${placeName(walk)} is an empty list; leave the key out when there is nothing to list.`
          : `${placeName(walk)} has ${plural(length, 'item')} and needs at least ${count(shape.min)}.`,
    }))
  if (length > shape.max)
    tell(walk, () => ({
      rule: 'schema/too-many',
      message: `${placeName(walk)} has ${plural(length, 'item')}; at most ${count(shape.max)} are allowed.`,
    }))
  const item = memberOf(shape.of)
  for (let i = 0; i < Math.min(length, shape.max); i++) visitAt(walk, i, read(list, i), item)
}

/** Something that must be there. */
function memberOf(shape: Shape): Member {
  return { shape, target: resolve(shape), optional: false }
}

function visitText(walk: Walk, value: string, target: TextShape, shape: Shape, optional: boolean): void {
  const name = typeof shape === 'string' ? shape : ''
  tellIfAny(
    walk,
    explainText(value, target, name, () => placeName(walk), optional),
  )
}

function notInList(walk: Walk, value: string, codes: readonly string[]): void {
  tell(walk, () => {
    const meant = nearest(value, codes)
    return {
      rule: 'schema/not-in-list',
      message: `${placeName(walk)} must be ${codes.length > 1 ? 'one of ' : ''}${choices(codes)}, not ${quote(value)}.${
        meant ? ` Did you mean \`${meant}\`?` : ''
      }`,
      ...(meant && { suggestion: meant }),
    }
  })
}

function notConstant(walk: Walk, value: unknown, constant: string | boolean, optional: boolean): void {
  if (typeof constant === 'string') notInList(walk, value as string, [constant])
  else
    tell(walk, () => ({
      rule: 'schema/not-in-list',
      message: `${placeName(walk)} can only be ${constant}${optional ? '; leave the key out otherwise' : ''}.`,
    }))
}

function wrongType(walk: Walk, value: unknown, shape: Shape): void {
  tell(walk, () => {
    const target = resolve(shape)
    const message = `${placeName(walk)} must be ${wanted(shape)}, not ${describeValue(value)}.`
    if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
      return { rule: 'schema/not-json', message }
    const content = isObject(value) ? inspect(value) : undefined
    if (content?.is === 'other')
      return { rule: 'schema/not-json', message: `${placeName(walk)} ${content.why}.` }
    if (target.is === 'list' && value !== undefined)
      return {
        rule: 'schema/wrong-type',
        message: `${message} A list is written in brackets, even with one item.`,
      }
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
    const meant =
      text !== undefined &&
      ((target.is === 'text' && (!target.pattern || matches(target.pattern, text))) ||
        (target.is === 'codes' && target.codes.includes(text)))
    return meant
      ? {
          rule: 'schema/wrong-type',
          message: `${message} Put quotes around it: "${text}".`,
          suggestion: `"${text}"`,
          help: 'Put quotes around it.',
        }
      : { rule: 'schema/wrong-type', message }
  })
}
