import { FIELDS } from '../generated/fields.ts'
import type { AnyRecord, Dossier } from '../types.ts'
import type { Path, RecordType } from './rule.ts'

/** The name of a leaf of the model, such as `PointDate` or `ActorId`. */
export type Leaf = (typeof FIELDS)[RecordType][number][1]

/** Receives a value with its path; the path is valid only during the call unless it is copied. */
export type FieldVisitor = (value: string, path: Path, leaf: Leaf) => void

interface Step {
  key: string
  leaf?: Leaf
  /** Tag and code that the object around the key must have. */
  variant?: readonly [string, string]
  next: Step[]
}

/**
 * Makes a function that calls a visitor for every leaf of a record that has one of the given names,
 * in the order of the model. The paths are worked out once, here. Of a dossier only its own leaves are visited.
 */
export function fieldWalker(
  leaves: readonly Leaf[],
): (record: AnyRecord | Dossier, visit: FieldVisitor) => void {
  const wanted = new Set<string>(leaves)
  const trees = new Map<string, Step[]>()
  for (const [type, fields] of Object.entries(FIELDS)) {
    const roots: Step[] = []
    for (const [path, leaf, variant] of fields as readonly Field[])
      if (wanted.has(leaf)) addPath(roots, path.split('/'), leaf, variant)
    trees.set(type, roots)
  }
  return (record, visit) => walk(record as unknown as Container, trees.get(record.type)!, [], visit)
}

type Field = readonly [path: string, leaf: Leaf, variant?: string]
type Container = Record<string, unknown>

function addPath(steps: Step[], [key, ...rest]: string[], leaf: Leaf, variant: string | undefined): void {
  let step = steps.find((candidate) => candidate.key === key && candidate.variant === undefined)
  if (!step || (rest.length === 0 && variant)) {
    step = { key: key!, next: [] }
    steps.push(step)
  }
  if (rest.length > 0) {
    addPath(step.next, rest, leaf, variant)
    return
  }
  step.leaf = leaf
  if (variant) step.variant = variant.split('=') as [string, string]
}

function walk(
  value: Container,
  steps: readonly Step[],
  path: (string | number)[],
  visit: FieldVisitor,
): void {
  for (const step of steps) {
    if (step.key === '*') {
      const members = value as unknown as unknown[]
      for (let i = 0; i < members.length; i++) enter(members[i], step, path, i, visit)
    } else if (value[step.key] !== undefined) {
      if (!step.variant || value[step.variant[0]] === step.variant[1])
        enter(value[step.key], step, path, step.key, visit)
    }
  }
}

function enter(
  value: unknown,
  step: Step,
  path: (string | number)[],
  key: string | number,
  visit: FieldVisitor,
): void {
  path.push(key)
  if (step.leaf && typeof value === 'string') visit(value, path, step.leaf)
  if (step.next.length > 0 && typeof value === 'object' && value !== null)
    walk(value as Container, step.next, path, visit)
  path.pop()
}
