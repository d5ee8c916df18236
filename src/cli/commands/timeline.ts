import { Command } from 'commander'
import { type TimelineEntry, timeline } from '../../derive/timeline.ts'
import { escapeJson, escapeText } from '../../text/escape.ts'
import { oneOf } from '../options.ts'
import { colorsFor, write } from '../output.ts'
import { readDossier } from '../read-dossier.ts'
import { inWords, sourceLine } from './disputes.ts'

/** `communique timeline FILE`: what a dossier dates, in the order of time. */
export function timelineCommand(): Command {
  return new Command('timeline')
    .description('show what a dossier dates, in the order of time')
    .argument('<file>', 'a dossier, or - for standard input')
    .option('--format <format>', 'human or json', oneOf('human', 'json'), 'human')
    .action(async (file: string, { format }: { format: string }) => {
      const entries = timeline(readDossier(file))
      await write(format === 'json' ? `${escapeJson(JSON.stringify(entries, null, 2))}\n` : human(entries))
    })
}

function human(entries: readonly TimelineEntry[]): string {
  if (entries.length === 0) return 'This dossier dates nothing.\n'
  const { bold, dim, yellow } = colorsFor(process.stdout, undefined)
  return entries
    .map((entry) => {
      const contested = entry.contested ? ` ${yellow('contested')}` : ''
      const sources = entry.sources.map((source) => dim(`    ${escapeText(sourceLine(source))}\n`)).join('')
      return `${bold(escapeText(inWords(entry.description, entry.dateText)))}${contested}\n  ${escapeText(entry.text)}\n${sources}`
    })
    .join('')
}
