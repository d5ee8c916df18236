import { CONCEPTS, type Concept } from '../../schema/published.ts'
import { objectVectors, unionVectors } from './object-vectors.ts'
import { placesIn } from './places.ts'
import { type Shapes, shapeBehind, smallest } from './smallest.ts'
import { codeVectors, ofWrongType, textVectors } from './value-vectors.ts'
import { isLarge, type Vector, type VectorGroup } from './vector.ts'

const BASE = 'https://w3id.org/communique/schema/v1/'

/** The vectors of every published concept: the files of whole instances by concept, and `large` with recipes. */
export function schemaVectors(shapes: Shapes): Map<string, VectorGroup[]> {
  const files = new Map<string, VectorGroup[]>()
  const large: VectorGroup[] = []
  for (const concept of Object.keys(CONCEPTS) as Concept[]) {
    const groups = groupsOf(shapes, concept)
    files.set(
      concept,
      keep(groups, (vector) => !isLarge(vector.data)),
    )
    large.push(...keep(groups, (vector) => isLarge(vector.data)))
  }
  return files.set('large', large)
}

function keep(groups: VectorGroup[], isWanted: (vector: Vector) => boolean): VectorGroup[] {
  return groups
    .map((group) => ({ ...group, tests: group.tests.filter(isWanted) }))
    .filter(({ tests }) => tests.length > 0)
}

/** The groups of one concept: one for each shape that its schema file defines. An instance occurs once. */
function groupsOf(shapes: Shapes, concept: Concept): VectorGroup[] {
  const root = CONCEPTS[concept]
  const elsewhere = new Set<string>(Object.values(CONCEPTS).filter((name) => name !== root))
  const known = new Set<string>()
  return placesIn(shapes, root, elsewhere).map(({ name, around }) => ({
    description: name === root ? name : `${name} in ${root}`,
    schema: { $ref: `${BASE}${concept}.json` },
    tests: vectorsOf(shapes, name)
      .map((vector) => ({ ...vector, data: around(vector.data) }))
      .filter(({ data }) => {
        const text = JSON.stringify(data)
        return !known.has(text) && known.add(text)
      }),
  }))
}

function vectorsOf(shapes: Shapes, name: string): Vector[] {
  const target = shapeBehind(shapes, name)
  switch (target.is) {
    case 'object':
      return objectVectors(shapes, name, target)
    case 'union':
      return unionVectors(shapes, name, target)
    case 'codes':
      return [...codeVectors(name, target.codes), wrongType(shapes, name)]
    case 'text': {
      const vectors = textVectors(name, target)
      // The name of a key is always text.
      return name === 'ExtensionKey' ? vectors : [...vectors, wrongType(shapes, name)]
    }
    case 'map':
      return [
        ...OPEN_VALUES.map((value) => ({
          description: `${name} with the value ${JSON.stringify(value)}`,
          data: { [smallest(shapes, target.keys) as string]: value },
          valid: true,
        })),
        { description: `${name} without keys`, data: {}, valid: true },
        { description: `${name} that is a list`, data: [], valid: false },
        wrongType(shapes, name),
      ]
    default:
      throw new Error(`No vectors are known for ${name}.`)
  }
}

/** Extensions hold any JSON. */
const OPEN_VALUES = [
  null,
  true,
  0,
  -1.5,
  '',
  'text',
  [],
  {},
  [[null, { '': [] }]],
  { type: 'actor', kind: 1 },
]

function wrongType(shapes: Shapes, name: string): Vector {
  return { description: `${name} of the wrong type`, data: ofWrongType(shapes, name), valid: false }
}
