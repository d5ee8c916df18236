import { cpus } from 'node:os'
import { goalRows, goals, type OtherFigures } from './goals.ts'
import type { Figure } from './programs.ts'
import { wordsOf } from './references.ts'

/** What one contender took for one workload, in parts of what `JSON.parse` takes for it. */
export interface Result {
  workload: string
  contender: string
  /** Best of the processes: the check alone. */
  check: number
  median: number
  /** From bytes to verdict. */
  pipeline: number
  /** Megabytes per second of `JSON.parse`. */
  parseSpeed: number
  otherVerdicts: number
}

/** Figures of whole programs. */
export interface ProgramFigures {
  startUps: readonly Figure[]
  others: readonly Figure[]
}

/** The results as a page. */
export function markdown(
  results: readonly Result[],
  figures: OtherFigures,
  { startUps, others }: ProgramFigures,
): string {
  const day = new Date().toISOString().slice(0, 10)
  const workloads = [...new Set(results.map(({ workload }) => workload))]
  const contenders = [...new Set(results.map(({ contender }) => contender))]
  const cell = (contender: string, workload: string, show: (result: Result) => string): string => {
    const found = results.find((result) => result.contender === contender && result.workload === workload)
    return found ? show(found) : 'failed'
  }
  const rows = (list: readonly string[], show: (result: Result) => string): string[] =>
    list.map(
      (contender) =>
        `| ${contender} | ${workloads.map((workload) => cell(contender, workload, show)).join(' | ')} |`,
    )
  const head = [`| | ${workloads.join(' | ')} |`, `| --- |${' ---: |'.repeat(workloads.length)}`]
  const values = contenders.filter((contender) => !contender.startsWith('communique stream'))
  return [
    '# Results of the benchmarks',
    '',
    `Measured on ${day} with \`npm run bench\`: Node ${process.versions.node}, ${cpus()[0]!.model.trim()}, ${cpus().length} cores shared with other work. Made-up records: statements of about 760 bytes, dossiers of about 13 kB, one dossier of about 5 MB.`,
    '',
    'The unit is what `JSON.parse` takes for the same bytes (each line cut out, decoded and parsed), measured in the same process in turns with the check. Each figure is the best of three processes (of two for the others), which took turns; smaller is better.',
    '',
    '![Time from bytes to verdict](chart.svg)',
    '',
    '## Goals',
    '',
    ...goalRows(goals(results, figures)),
    '',
    ...(figures.references ? [`References: ${wordsOf(figures.references)}.`, ''] : []),
    '## From bytes to verdict',
    '',
    '`communique stream` reads the bytes themselves and parses only what it does not recognise; for bad records its time includes the full diagnostics, that of `zod safeParse` its issues, that of the others yes or no. With `level record` the rules that need one record are applied as well, which nobody else has. (They find nothing in the valid dossiers, and something in one of a hundred valid statements; the bad records are made without regard to them.) All others need `JSON.parse` first (1.00).',
    '',
    ...head,
    ...rows(contenders, ({ pipeline }) => pipeline.toFixed(2)),
    `| \`JSON.parse\`, MB/s | ${workloads.map((workload) => Math.max(...results.filter((result) => result.workload === workload).map(({ parseSpeed }) => parseSpeed)).toFixed(0)).join(' | ')} |`,
    '',
    '## The check of parsed values alone',
    '',
    'Best, and in brackets the median.',
    '',
    ...head,
    ...rows(values, ({ check, median }) => `${check.toFixed(2)} (${median.toFixed(2)})`),
    '',
    ...otherVerdicts(results),
    '',
    'All models are made from ours: the JSON Schema validators get the published schema without annotations and without the second pattern that it needs in Python and Java alone; valibot and arktype get a model built from the same table, whose lengths count UTF-16 units. zod safeParse copies what it accepts; the others do not.',
    '',
    '## What an import costs',
    '',
    'Bundled and minified by esbuild, gzipped; the time to load it in a fresh process is the first quartile of 15.',
    '',
    '| | bytes | gzipped | ms |',
    '| --- | ---: | ---: | ---: |',
    ...figures.footprints.map(
      ({ what, bytes, gzipped, load }) => `| ${what} | ${bytes} | ${gzipped} | ${load.toFixed(1)} |`,
    ),
    '',
    '## Whole programs',
    '',
    'Start-up, the least of 15 runs:',
    '',
    ...startUps.map(({ what, value }) => `- ${what}: ${value}`),
    '',
    'Statements from a file, processor time of one more record:',
    '',
    ...others.map(({ what, value }) => `- ${what}: ${value}`),
    '',
  ].join('\n')
}

/** Whether all contenders agree about every record. */
function otherVerdicts(results: readonly Result[]): string[] {
  const other = results.filter((result) => result.otherVerdicts > 0)
  if (other.length === 0) return ['Before it was timed, each contender gave every record the verdict of zod.']
  return [
    'Before it was timed, each contender gave every record the verdict of zod, but for these:',
    '',
    ...other.map(
      ({ contender, workload, otherVerdicts }) => `- ${contender}: ${otherVerdicts} others on ${workload}`,
    ),
  ]
}

const CHARTED = ['statements', 'dossiers', 'statements, 10 % bad']
const LEFT = 250
const SCALE = 96
const ROW = 22
const WIDTH = 760

/** A bar chart of what it takes from bytes to verdict. */
export function chart(results: readonly Result[]): string {
  const parts: string[] = []
  let y = 44
  for (const workload of CHARTED) {
    parts.push(text(10, y, workload, 'title'))
    y += 10
    const rows = results
      .filter((result) => result.workload === workload)
      .sort((a, b) => a.pipeline - b.pipeline)
    for (const { contender, pipeline } of rows) {
      const width = Math.min(pipeline * SCALE, WIDTH - LEFT - 60)
      const isOurs = contender.startsWith('communique')
      parts.push(
        text(LEFT - 8, y + 15, contender, 'name'),
        `<rect x="${LEFT}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 6}" class="${isOurs ? 'ours' : 'other'}"/>`,
        text(LEFT + width + 6, y + 15, pipeline.toFixed(2), 'figure'),
      )
      y += ROW
    }
    const floor = LEFT + SCALE
    parts.push(`<line x1="${floor}" x2="${floor}" y1="${y - rows.length * ROW}" y2="${y}" class="floor"/>`)
    y += 30
  }
  const style =
    'text{font:13px sans-serif;fill:#24292f}.title{font-weight:bold}.name{text-anchor:end}.ours{fill:#1a7f64}.other{fill:#b8c0cc}.floor{stroke:#cf222e;stroke-dasharray:4 3}'
  const title = 'From bytes to verdict: time as a multiple of JSON.parse (the dashed line); shorter is better'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y - 14}" viewBox="0 0 ${WIDTH} ${y - 14}" role="img">`,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    `<rect width="${WIDTH}" height="${y - 14}" fill="#ffffff"/>`,
    text(10, 20, title, 'caption'),
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

function text(x: number, y: number, content: string, className: string): string {
  return `<text x="${x.toFixed(1)}" y="${y}" class="${className}">${content}</text>`
}
