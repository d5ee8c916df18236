import { Command } from 'commander'
import { briefTextOf } from '../../brief/brief-text.ts'
import { renderBrief } from '../../brief/index.ts'
import { escapeText } from '../../text/escape.ts'
import { oneOf } from '../options.ts'
import { warn, write } from '../output.ts'
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
    .action(run)
}

async function run(file: string, { as, renumber }: { as: 'text' | 'markdown'; renumber?: boolean }) {
  const dossier = readDossier(file)
  const written = renderBrief(dossier, { as, renumber: renumber === true })
  await write(written)
  const name = escapeText(file === '-' ? '<stdin>' : file)
  if (written === '')
    warn(`${name} holds neither the text of a brief nor statements, so there was nothing to write.`)
  else if (briefTextOf(dossier) === undefined)
    warn(`${name} does not store the text of its brief: what was written is made of its statements.`)
}
