import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CARGO_TARGET } from './workplace.ts'

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

const JAVA_SUPPORT = [
  'AbstractOpenApiSchema',
  'ApiClient',
  'JSON',
  'Pair',
  'RFC3339DateFormat',
  'RFC3339InstantDeserializer',
  'RFC3339JavaTimeModule',
  'ServerConfiguration',
  'ServerVariable',
]

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
  {
    name: 'go',
    tools: ['go'],
    roundTrip: 'go run ./roundtrip',
    types: declared('communique/communique.go', /^type (\w+)/gm),
    own: ['AnyRecord'],
  },
  {
    name: 'java',
    tools: ['mvn', 'javac'],
    roundTrip:
      "mvn --quiet --batch-mode compile >&2; java -cp 'target/classes:target/dependency/*' RoundTrip",
    types: javaTypes,
    own: ['AnyRecord', ...JAVA_SUPPORT],
  },
  {
    name: 'rust',
    tools: ['cargo'],
    roundTrip: 'cargo run --quiet --bin round-trip',
    types: rustTypes,
    own: ['ConversionError'],
  },
]

function declared(file: string, declaration: RegExp): (folder: string) => string[] {
  return (folder) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return [...text.matchAll(declaration)].map(([, name]) => name!)
  }
}

/** The classes, and `PersonKind` for an enum `KindEnum` inside the class `Person`. */
function javaTypes(folder: string): string[] {
  const sources = join(folder, 'target/generated-sources/openapi/src/main/java/communique')
  return readdirSync(sources).flatMap((file) => {
    const owner = basename(file, '.java')
    const inner = readFileSync(join(sources, file), 'utf8').matchAll(/^ {2}public enum (\w+)Enum /gm)
    return [owner, ...[...inner].map(([, key]) => owner + key)]
  })
}

/** What the build script wrote last. */
function rustTypes(): string[] {
  const builds = join(CARGO_TARGET, 'debug/build')
  const written = readdirSync(builds)
    .map((build) => join(builds, build, 'out/communique.rs'))
    .filter((file) => existsSync(file))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)
  const text = readFileSync(written.at(-1)!, 'utf8')
  return [...text.matchAll(/^ *pub (?:struct|enum) (\w+)/gm)].map(([, name]) => name!)
}
