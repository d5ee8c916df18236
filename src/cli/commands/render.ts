import { Command } from 'commander'
import { renderBrief } from '../../brief/index.ts'
import { oneOf } from '../options.ts'
import { write } from '../output.ts'
import { readDossier } from '../read-dossier.ts'

/** `communique render FILE`: the text that a dossier structures, with its markers. */
export function renderCommand(): Command {
  return new Command('render')
    .description('write the text that a dossier structures, with its markers')
    .argument('<file>', 'a dossier, or - for standard input')
    .option(
      '--as <form>',
      'text (as it was) or markdown (with a list of the sources)',
      oneOf('text', 'markdown'),
      'text',
    )
    .option('--renumber', 'number the references anew, in the order in which they are cited')
    .action(async (file: string, { as, renumber }: { as: 'text' | 'markdown'; renumber?: boolean }) => {
      await write(renderBrief(readDossier(file), { as, renumber: renumber === true }))
    })
}
