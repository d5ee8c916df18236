import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../rules')
const HEADER = '// Generated from the files of src/rules/ by `npm run generate`. Do not edit.'

/** A module that lists every rule in the order of the ids. */
export function ruleIndex(): string {
  const ids = ruleIds()
  return [
    HEADER,
    ...ids.map((id) => `import { rule as ${variableOf(id)} } from './${id}.ts'`),
    "import type { Rule } from './rule.ts'",
    '',
    '/** Every rule that looks at records of the right shape, in the order of the ids. */',
    'export const RULES: readonly Rule[] = [',
    ...ids.map((id) => `  ${variableOf(id)},`),
    ']',
    '',
  ].join('\n')
}

/** A module that holds the examples of every rule by its id. It stands apart so that `check` does not carry them. */
export function ruleExampleIndex(): string {
  const ids = ruleIds()
  return [
    HEADER,
    ...ids.map((id) => `import { examples as ${variableOf(id)} } from './${id}.ts'`),
    "import type { RuleExamples } from './example.ts'",
    '',
    '/** The cases of every rule by the id of the rule. */',
    'export const EXAMPLES: ReadonlyMap<string, RuleExamples> = new Map([',
    ...ids.map((id) => `  ['${id}', ${variableOf(id)}],`),
    '])',
    '',
  ].join('\n')
}

/** A file `<group>/<name>.ts` is a rule when it exports `rule`; what groups share stands beside them. */
function ruleIds(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) =>
      readdirSync(join(root, group.name))
        .filter((file) => file.endsWith('.ts') && isRule(join(root, group.name, file)))
        .map((file) => `${group.name}/${file.slice(0, -'.ts'.length)}`),
    )
    .sort((a, b) => (a < b ? -1 : 1))
}

function isRule(path: string): boolean {
  return /^export const rule\b/m.test(readFileSync(path, 'utf8'))
}

/** `agreement/event-order` becomes `agreementEventOrder`. */
function variableOf(id: string): string {
  return id.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase())
}
