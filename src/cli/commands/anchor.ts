import { Command } from 'commander'
import { type Anchor, anchors } from '../../derive/anchor.ts'
import { shorten } from '../../rules/wording.ts'
import { escapeText } from '../../text/escape.ts'
import type { Dossier } from '../../types.ts'
import { type Numbers, writeNumbers } from '../edit-json.ts'
import { writeYamlNumbers } from '../edit-yaml.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { warn, write } from '../output.ts'
import { readsBack } from '../read-back.ts'
import { type DossierFile, readDossierFile } from '../read-dossier.ts'
import { openSources } from '../sources.ts'
import { writeFile } from '../write-file.ts'
import { readYaml } from '../yaml.ts'

interface Options {
  sources?: string
  out?: string
  write?: boolean
}

/** `communique anchor FILE`: fills start and end of every passage from its exact text, and changes nothing else. */
export function anchorCommand(): Command {
  return new Command('anchor')
    .description('fill the offsets of every passage from its exact text')
    .argument('<file>', 'a dossier, or - for standard input')
    .option('--sources <folder>', 'snapshots of sources whose text the dossier does not store')
    .option('--out <file>', 'write the dossier to a file instead of standard output')
    .option('--write', 'write the dossier back to its own file')
    .action(run)
}

async function run(path: string, options: Options): Promise<void> {
  const target = targetOf(path, options)
  const file = readDossierFile(path)
  const { dossier } = file
  const sources = options.sources === undefined ? undefined : openSources(options.sources)
  const found = anchors(dossier, { snapshotOf: sources?.snapshotOf })
  const wanted = found.flatMap((anchor) => numbersOf(anchor, dossier))
  const result = withOffsets(file, wanted, path)
  if (target === undefined) await write(result)
  else writeFile(target, result)
  for (const problem of sources?.problems ?? []) warn(escapeText(problem))
  for (const line of reportOf(found)) warn(escapeText(line))
  if (found.some(({ outcome }) => WRONG.has(outcome))) process.exitCode = ExitCode.findings
}

/** Outcomes that say that a passage is not as the source has it. */
const WRONG = new Set(['absent', 'altered', 'ambiguous'])

function targetOf(path: string, { out, write: inPlace }: Options): string | undefined {
  if (!inPlace) return out
  if (out !== undefined)
    throw new Stop(
      ExitCode.usage,
      'The dossier is written back (--write) or to another file (--out), not both.',
    )
  if (path === '-' || path.endsWith('.gz'))
    throw new Stop(
      ExitCode.usage,
      `${path === '-' ? 'Standard input' : path} cannot be written back to.`,
      'Use --out, or leave both out and redirect standard output.',
    )
  return path
}

/** The text with the offsets in it. Refused where it would then say anything else than before. */
function withOffsets({ text, format }: DossierFile, wanted: readonly Numbers[], path: string): string {
  const isYaml = format === 'yaml'
  const result = isYaml ? writeYamlNumbers(text, wanted) : writeNumbers(text, wanted)
  const parse = isYaml ? (yaml: string) => readYaml(yaml, path).value : JSON.parse
  if (!readsBack(text, result, wanted, parse))
    throw new Stop(
      ExitCode.input,
      `The offsets cannot be written into ${path} without changing something else; nothing was written.`,
      isYaml
        ? 'Write the passages without aliases and without `?` before a key, then try again.'
        : 'Write the dossier with one key to a line, then try again.',
    )
  return result
}

/** What is written for an anchor: both offsets, behind the last of the texts that the object holds. */
function numbersOf({ path, outcome, span }: Anchor, dossier: Dossier): Numbers[] {
  if (!span || outcome === 'kept') return []
  const [list, index, key] = path as ['statements' | 'citations', number, string]
  const holder = (dossier[list][index] as unknown as Record<string, Record<string, unknown>>)[key]!
  const after = ['suffix', 'prefix', 'exact'].find((name) => holder[name] !== undefined)!
  return [
    {
      path,
      after,
      values: [
        ['start', span.start],
        ['end', span.end],
      ],
    },
  ]
}

function reportOf(found: readonly Anchor[]): string[] {
  const count = (...outcomes: Anchor['outcome'][]) =>
    found.filter(({ outcome }) => outcomes.includes(outcome)).length
  const unplaced = found.filter(({ span }) => !span)
  const summary = [
    `${count('filled')} filled`,
    `${count('moved')} put right`,
    `${count('kept')} right already`,
    `${unplaced.length} not placed`,
  ]
  return [
    `${found.length} ${found.length === 1 ? 'passage' : 'passages'}: ${summary.join(', ')}`,
    ...unplaced.map((anchor) => `  ${anchor.record} /${anchor.path.join('/')}: ${reasonOf(anchor)}`),
  ]
}

function reasonOf({ outcome, source, exact, nearest, places }: Anchor): string {
  const words = `"${shorten(exact)}"`
  if (outcome === 'not-held') return `the text of ${source} is not held`
  if (outcome === 'ambiguous')
    return `${words} stands at ${places} places of ${source}; add the words before or after it (prefix, suffix)`
  if (nearest !== undefined) return `${words} is not in ${source}, which has "${shorten(nearest)}"`
  return `${words} is not in ${source}`
}
