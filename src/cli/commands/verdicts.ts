import { Command } from 'commander'
import { checkStream, type StreamVerdict } from '../../stream/index.ts'
import { BrokenInput, MOST_INFLATED_BYTES, readChunks } from '../../stream/node/read.ts'
import { streamOutput } from '../../stream/node/write.ts'
import { escapeJson } from '../../text/escape.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { refuseClashes } from '../file-clashes.ts'
import { keepHeapSmall } from '../small-heap.ts'
import { lineOptionsOf, type StreamCheckOptions, withStreamOptions } from '../stream-options.ts'

/** Programs that keep a process running often read lines of at most 64 KiB. */
const MOST_BYTES = 60_000

/** `communique verdicts`: one verdict for each line that comes in, as soon as it comes. */
export function verdictsCommand(): Command {
  return withStreamOptions(
    new Command('verdicts').description(
      'answer each line of a record stream (NDJSON) on standard input with one line of JSON, at once',
    ),
  )
    .allowExcessArguments()
    .action(run)
}

async function run(given: StreamCheckOptions, { args }: Command): Promise<void> {
  if (args.length > 0)
    throw new Stop(
      ExitCode.usage,
      `verdicts answers what comes in on standard input; it takes no file such as ${args[0]}.`,
      'Write `communique verdicts < FILE`, or use `communique check FILE` for a report.',
    )
  // Stands if the reader of the output goes away.
  process.exitCode = ExitCode.closedPipe
  keepHeapSmall()
  const options = lineOptionsOf(given)
  refuseClashes([
    { role: 'standard input', file: 0, isWritten: false },
    { role: 'standard output', file: 1, isWritten: true },
  ])
  const output = streamOutput(process.stdout)
  const chunks = readChunks('-', { maxInflatedBytes: MOST_INFLATED_BYTES })
  try {
    for await (const verdict of checkStream(chunks, { ...options, all: true }))
      await output.write(`${verdictLine(verdict)}\n`)
  } catch (error) {
    if (error instanceof BrokenInput) throw new Stop(ExitCode.input, `<stdin>: ${error.message}`, error.help)
    throw error
  }
  process.exitCode = ExitCode.clean
}

/** The verdict as one line; findings that would make it too long are counted and left out. */
function verdictLine({ line, id, type, ok, blank, findings, truncated }: StreamVerdict): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  let length = 0
  const kept = findings.filter((finding) => {
    length += bytesOf(finding)
    return length <= MOST_BYTES
  })
  const left = truncated + findings.length - kept.length
  const verdict = {
    line,
    ...(id !== undefined && { id }),
    ...(type !== undefined && { type }),
    ok,
    ...(blank && { blank }),
    rules,
    ...(kept.length > 0 && { diagnostics: kept }),
    ...(left > 0 && { truncated: left }),
  }
  return escapeJson(JSON.stringify(verdict))
}

function bytesOf(value: object): number {
  return Buffer.byteLength(escapeJson(JSON.stringify(value))) + 1
}
