import { Command } from 'commander'
import { describeDate } from '../../date/index.ts'
import { type Dispute, type DisputeSide, disputes } from '../../derive/disputes.ts'
import type { NamedSource } from '../../derive/naming.ts'
import { escapeJson, escapeText } from '../../text/escape.ts'
import { oneOf } from '../options.ts'
import { colorsFor, write } from '../output.ts'
import { readDossier } from '../read-dossier.ts'

type Colors = ReturnType<typeof colorsFor>

/** `communique disputes FILE`: what the sources of a dossier disagree about, with the sources on each side. */
export function disputesCommand(): Command {
  return new Command('disputes')
    .description('show what the sources of a dossier disagree about, side by side')
    .argument('<file>', 'a dossier, or - for standard input')
    .option('--format <format>', 'human or json', oneOf('human', 'json'), 'human')
    .action(async (file: string, { format }: { format: string }) => {
      const found = disputes(readDossier(file))
      const colors = colorsFor(process.stdout, undefined)
      await write(
        format === 'json' ? `${escapeJson(JSON.stringify(found, null, 2))}\n` : human(found, colors),
      )
    })
}

function human(found: readonly Dispute[], colors: Colors): string {
  if (found.length === 0) return 'No claim of this dossier contradicts another one.\n'
  return found.map((dispute) => `${disputeLines(dispute, colors).join('\n')}\n`).join('\n')
}

function disputeLines(dispute: Dispute, colors: Colors): string[] {
  return [
    `${colors.bold(escapeText(dispute.question))} has ${dispute.sides.length} answers`,
    ...dispute.sides.flatMap((side, i) => [`  ${i + 1}. ${sideTitle(side)}`, ...sideLines(side, colors)]),
    ...dispute.compatible.flatMap((claim) => [
      `  fits ${claim.fits.map((side) => side + 1).join(' and ')}: ${sideTitle(claim)}`,
      ...sideLines(claim, colors),
    ]),
  ]
}

function sideTitle({ description, valueText }: DisputeSide): string {
  return escapeText(inWords(description, valueText))
}

function sideLines(side: DisputeSide, colors: Colors): string[] {
  const cited = side.citations.flatMap(({ marker }) => (marker === undefined ? [] : [marker]))
  const citing = cited.length > 0 ? `, citing [${cited.join(', ')}]` : ''
  return side.sources.map((source) => {
    const line = sourceLine(source)
    const id = line === source.id ? '' : ` ${colors.dim(escapeText(source.id))}`
    return `     ${escapeText(line + citing)}${id}`
  })
}

/** A description and, where they differ, the words of the source. */
export function inWords(description: string, wording: string | undefined): string {
  return wording && wording !== description ? `${description} (“${wording}”)` : description
}

/** A source in one line: title, publisher and date, as far as they are known. */
export function sourceLine({ id, title, publisher, issued }: NamedSource): string {
  const parts = [title && `“${title}”`, publisher, issued && describeDate(issued)].filter(
    (part) => part !== undefined && part !== '',
  )
  return parts.length > 0 ? parts.join(', ') : id
}
