import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How one language is tested once its page has been followed. */
export interface Language {
  name: string
  /** The programs without which nothing can be done. */
  tools: string[]
  /** Reads values as NDJSON, as the generated types, and writes them back. */
  roundTrip: string
  /** The names of the generated types. */
  types: (folder: string) => string[]
  /** Type names that come from the generator and not from the schema. */
  own: string[]
}

export const LANGUAGES: Language[] = [
  {
    name: 'typescript',
    tools: ['npm'],
    roundTrip: 'node round-trip.mjs',
    types: declared('communique.ts', /^export (?:type|interface) (\w+)/gm),
    own: [],
  },
  {
    name: 'python',
    tools: ['python3'],
    roundTrip: '.venv/bin/python round_trip.py',
    types: declared('communique.py', /^class (\w+)/gm),
    own: [],
  },
]

function declared(file: string, declaration: RegExp): (folder: string) => string[] {
  return (folder) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return [...text.matchAll(declaration)].map(([, name]) => name!)
  }
}
