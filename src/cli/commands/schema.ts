import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { plural } from '../../check/wording.ts'
import { nearest } from '../../rules/nearest.ts'
import { PROFILES, type Profile, profilePath } from '../../schema/profiles.ts'
import { escapeText } from '../../text/escape.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { oneOf } from '../options.ts'
import { write } from '../output.ts'
import { packageFolder } from '../package-folder.ts'
import { writeFile } from '../write-file.ts'

interface Options {
  dialect: '2020-12' | 'draft-07'
  out?: string
  profile?: Profile
}

/** `communique schema [NAME]`: one published JSON Schema, or all of them into a folder. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print a JSON Schema, list them, or write them to a folder')
    .argument(
      '[name]',
      'such as dossier.bundle, record or statement.validate; without it the names are listed',
    )
    .option('--dialect <dialect>', '2020-12 or draft-07', oneOf('2020-12', 'draft-07'), '2020-12')
    .option('--out <folder>', 'write the schema that is named, or all of the dialect, to a folder')
    .option(
      '--profile <profile>',
      `the schema of a draft for the structured output of language models: ${PROFILES.join(', ')}`,
      oneOf(...PROFILES),
    )
    .action(async (name: string | undefined, { dialect, out, profile }: Options) => {
      if (profile !== undefined) {
        if (name !== undefined || out !== undefined)
          throw new Stop(ExitCode.usage, 'With --profile there is one schema only; name none and no folder.')
        await write(readFileSync(join(packageFolder(), 'schemas/v1', profilePath(profile)), 'utf8'))
        return
      }
      const folder = join(packageFolder(), 'schemas/v1', dialect === '2020-12' ? '' : dialect)
      const names = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length))
        .sort()
      const wanted = name === undefined ? names : [nameAmong(names, name, dialect)]
      const textOf = (each: string): string => readFileSync(join(folder, `${each}.json`), 'utf8')
      if (out !== undefined) {
        makeFolder(out)
        for (const each of wanted) writeFile(join(out, `${each}.json`), textOf(each))
        await write(`${plural(wanted.length, 'schema')} written to ${escapeText(out)}\n`)
      } else if (name === undefined) await write(`${names.join('\n')}\n`)
      else await write(textOf(wanted[0]!))
    })
}

/** The name of a schema, which may be given as that of its file. */
function nameAmong(names: readonly string[], given: string, dialect: Options['dialect']): string {
  const name = given.replace(/[.]json$/, '')
  if (names.includes(name)) return name
  const isOfOther = name.endsWith('.types') && dialect !== 'draft-07'
  const meant = nearest(name, names)
  throw new Stop(
    ExitCode.usage,
    `There is no schema called ${name}${isOfOther ? ` in the dialect ${dialect}` : ''}.`,
    isOfOther
      ? 'Add --dialect draft-07: the schemas for generators of types are written in it only.'
      : meant
        ? `Did you mean ${meant}?`
        : `There are ${names.join(', ')}.`,
  )
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new Stop(
      ExitCode.output,
      `The folder ${path} cannot be made: ${String((error as NodeJS.ErrnoException).code)}.`,
      'Name another folder.',
    )
  }
}
