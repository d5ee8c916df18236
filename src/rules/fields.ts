import { FIELDS } from '../generated/fields.ts'
import type { AnyRecord, Dossier } from '../types.ts'
import type { Path, RecordType } from './rule.ts'

/** The name of a leaf of the model, such as `PointDate` or `ActorId`. */
export type Leaf = (typeof FIELDS)[RecordType][number][1]

/** Receives a value with its path; the path is valid only during the call unless it is copied. */
export type FieldVisitor = (value: string, path: Path, leaf: Leaf) => void

/** A key to look behind, with what stands there: a leaf, members of a list, or keys of an object. */
interface Step {
  key: string
  leaf: Leaf | undefined
  /** Key and code of the variant that the object around must be. */
  tag: string | undefined
  code: string | undefined
  member: Step | undefined
  next: Step[]
}

/**
 * Makes a function that calls a visitor for every leaf of a record that has one of the given names, and stands where
 * `isMeant` says, in the order of the model. The paths are worked out once, here. Of a dossier only its own leaves are visited.
 */
export function fieldWalker(
  leaves: readonly Leaf[],
  isMeant: (path: string, variant: string | undefined) => boolean = () => true,
): (record: AnyRecord | Dossier, visit: FieldVisitor) => void {
  const wanted = new Set<string>(leaves)
  const trees = new Map<string, Step[]>()
  for (const [type, fields] of Object.entries(FIELDS)) {
    const roots: Step[] = []
    for (const [path, leaf, variant] of fields as readonly Field[])
      if (wanted.has(leaf) && isMeant(path, variant)) addPath(roots, path.split('/'), leaf, variant)
    trees.set(type, roots)
  }
  return (record, visit) => walk(record as unknown as Container, trees.get(record.type)!, [], visit)
}

type Field = readonly [path: string, leaf: Leaf, variant?: string]
type Container = Record<string, unknown>

function addPath(steps: Step[], keys: readonly string[], leaf: Leaf, variant: string | undefined): void {
  const [key, ...rest] = keys as [string, ...string[]]
  const found = steps.find((candidate) => candidate.key === key && candidate.tag === undefined)
  // Variants of one key are steps of their own.
  let step = found && !(rest.length === 0 && variant) ? found : newStep(key)
  if (step !== found) steps.push(step)
  while (rest[0] === '*') {
    rest.shift()
    step = step.member ??= newStep('*')
  }
  if (rest.length > 0) {
    addPath(step.next, rest, leaf, variant)
    return
  }
  step.leaf = leaf
  if (variant) [step.tag, step.code] = variant.split('=')
}

function newStep(key: string): Step {
  return { key, leaf: undefined, tag: undefined, code: undefined, member: undefined, next: [] }
}

function walk(
  value: Container,
  steps: readonly Step[],
  path: (string | number)[],
  visit: FieldVisitor,
): void {
  for (const step of steps) {
    const inner = value[step.key]
    if (inner === undefined || (step.tag !== undefined && value[step.tag] !== step.code)) continue
    path.push(step.key)
    enter(inner, step, path, visit)
    path.pop()
  }
}

function enter(value: unknown, step: Step, path: (string | number)[], visit: FieldVisitor): void {
  if (typeof value === 'string') {
    if (step.leaf !== undefined) visit(value, path, step.leaf)
  } else if (step.member !== undefined) {
    const members = value as unknown[]
    for (let i = 0; i < members.length; i++) {
      path.push(i)
      enter(members[i], step.member, path, visit)
      path.pop()
    }
  } else walk(value as Container, step.next, path, visit)
}
