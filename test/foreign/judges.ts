import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dialect } from '../../src/schema/index.ts'
import { CACHE, HERE, type Language, PYTHON, SOURCEMETA, TYPESCRIPT } from './toolchains.ts'

/** A validator, as a program that speaks the protocol of docs/conformance.md. */
export interface Judge {
  name: string
  language: Language | 'own'
  version: string
  dialects: readonly Dialect[]
  command: readonly string[]
  /** Vectors with a longer list are left out: the validator would need many minutes for them. */
  most?: number
}

const BOTH: readonly Dialect[] = ['2020-12', 'draft-07']

export const JUDGES: readonly Judge[] = [
  {
    name: 'ajv',
    language: 'JavaScript',
    version: pinned('../../package.json', /"ajv": "(.+)"/),
    dialects: BOTH,
    command: [...TYPESCRIPT, join(HERE, 'javascript/ajv.ts')],
  },
  {
    name: '@hyperjump/json-schema',
    language: 'JavaScript',
    version: pinned('../../package.json', /"@hyperjump\/json-schema": "(.+)"/),
    dialects: BOTH,
    command: [...TYPESCRIPT, join(HERE, 'javascript/hyperjump.ts')],
  },
  {
    name: '@exodus/schemasafe',
    language: 'JavaScript',
    version: pinned('../../package.json', /"@exodus\/schemasafe": "(.+)"/),
    dialects: BOTH,
    command: [...TYPESCRIPT, join(HERE, 'javascript/schemasafe.ts')],
  },
  {
    name: 'jsonschema',
    language: 'Python',
    version: pinned('python/requirements.txt', /^jsonschema==(.+)$/m),
    dialects: BOTH,
    command: [PYTHON, join(HERE, 'python/judge_jsonschema.py')],
    most: 10_001,
  },
  {
    name: 'jsonschema-rs',
    language: 'Python',
    version: pinned('python/requirements.txt', /^jsonschema-rs==(.+)$/m),
    dialects: BOTH,
    command: [PYTHON, join(HERE, 'python/judge_jsonschema_rs.py')],
  },
  {
    name: 'fastjsonschema',
    language: 'Python',
    version: pinned('python/requirements.txt', /^fastjsonschema==(.+)$/m),
    dialects: ['draft-07'],
    command: [PYTHON, join(HERE, 'python/judge_fastjsonschema.py')],
  },
  {
    name: 'santhosh-tekuri/jsonschema',
    language: 'Go',
    version: pinned('go/go.mod', /santhosh-tekuri\/jsonschema\/v6 v(.+)$/m),
    dialects: BOTH,
    command: [join(CACHE, 'Go/judge')],
  },
  {
    name: 'networknt/json-schema-validator',
    language: 'Java',
    version: pinned('java/pom.xml', /json-schema-validator<\/artifactId>\s*<version>(.+)<\/version>/),
    dialects: BOTH,
    command: ['java', '-cp', join(CACHE, 'Java/*'), join(HERE, 'java/Judge.java')],
  },
  {
    name: 'jsonschema (crate)',
    language: 'Rust',
    version: pinned('rust/Cargo.toml', /jsonschema = .*"=(.+?)"/),
    dialects: BOTH,
    command: [join(CACHE, 'Rust/release/judge')],
  },
  {
    name: 'sourcemeta/jsonschema',
    language: 'C++',
    version: SOURCEMETA.version,
    dialects: BOTH,
    command: [...TYPESCRIPT, join(HERE, 'cpp/judge.ts'), SOURCEMETA.program],
  },
]

/** A validator of the user's own. */
export function judgeOf(line: string): Judge {
  const shell = process.platform === 'win32' ? ['cmd', '/c', line] : ['sh', '-c', line]
  return { name: line, language: 'own', version: '', dialects: BOTH, command: shell }
}

/** The version in the file that the package manager reads. */
function pinned(file: string, pattern: RegExp): string {
  return pattern.exec(readFileSync(join(HERE, file), 'utf8'))![1]!
}
