import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStreamLine } from '../../src/generated/guards.ts'
import type { Dossier, StreamLine } from '../../src/types.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')

const FOLDERS = ['.', 'actor', 'agreement', 'statement', 'citation', 'source', 'dossier']

/** Every value that generated code must read and write back: the examples, and each record of their dossiers alone. */
export function values(): StreamLine[] {
  const examples = FOLDERS.flatMap((folder) => jsonIn(folder))
  for (const { path, value } of examples)
    if (!isStreamLine(value)) throw new Error(`examples/${path} is no line of a record stream.`)
  // The examples of faults may be faults of shape, which generated code need not read.
  const faulty = jsonIn('invalid', true).filter(({ value }) => isStreamLine(value))
  const lines = [...examples, ...faulty].map(({ value }) => value as StreamLine)
  return [...lines, EVERY_FORM].flatMap((line) =>
    line.type === 'dossier' ? [line, ...recordsOf(line)] : [line],
  )
}

function jsonIn(folder: string, recursive = false): { path: string; value: unknown }[] {
  return readdirSync(join(EXAMPLES, folder), { recursive, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file))
    .map((path) => ({ path, value: JSON.parse(readFileSync(join(EXAMPLES, path), 'utf8')) as unknown }))
}

function recordsOf({ actors, agreements, statements, citations, sources }: Dossier): StreamLine[] {
  return [...actors, ...agreements, ...statements, ...citations, ...sources]
}

/** What no example happens to hold: every form of number and JSON, characters outside the basic plane, `$schema`. */
const EVERY_FORM: Dossier = {
  $schema: 'https://w3id.org/communique/schema/v1/dossier.bundle.json',
  type: 'dossier',
  formatVersion: '1',
  id: 'dossier:every-form',
  title: 'Quotation marks “”, angles <>&, a flag 🏳️, a script 𐎠',
  language: 'en',
  actors: [],
  agreements: [
    {
      type: 'agreement',
      id: 'agreement:a',
      title: 'Agreement',
      instrument: 'agreement',
      participants: [
        { actor: 'actor:a', roles: ['party'] },
        { actor: 'actor:b', roles: ['party'] },
      ],
      events: [
        { kind: 'signature', place: { name: 'Nowhere', latitude: -89.123456789012, longitude: 180 } },
        { kind: 'entry-into-force', place: { name: 'Nowhere', latitude: 0, longitude: 1e-7 } },
      ],
      provisions: [
        {
          text: 'Deliver',
          kind: 'obligation',
          basis: 'text',
          quantity: { of: 'grains', amount: 1.5e300, most: 9007199254740991 },
        },
      ],
    },
  ],
  statements: [],
  citations: [],
  sources: [],
  extensions: {
    'x-form.null': null,
    'x-form.list': [[], {}, null, true, false, '', 0, -1.5, 1e21],
    'x-form.object': { '': 'an empty key', 'a b': { $schema: 'not a key of ours', type: null } },
  },
}
