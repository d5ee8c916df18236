import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { nearest } from '../../rules/nearest.ts'
import { PROFILES, type Profile, profilePath } from '../../schema/profiles.ts'
import { ExitCode, Stop } from '../exit-code.ts'
import { oneOf } from '../options.ts'
import { write } from '../output.ts'
import { packageFolder } from '../package-folder.ts'

interface Options {
  dialect: '2020-12' | 'draft-07'
  out?: string
  profile?: Profile
}

/** `communique schema [NAME]`: one published JSON Schema, or all of them into a folder. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print a JSON Schema, list them, or write all of them to a folder')
    .argument(
      '[name]',
      'such as dossier.bundle, record or statement.validate; without it the names are listed',
    )
    .option('--dialect <dialect>', '2020-12 or draft-07', oneOf('2020-12', 'draft-07'), '2020-12')
    .option('--out <folder>', 'write all schemas of the dialect to a folder')
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
      if (out !== undefined) {
        for (const each of names) copy(join(folder, `${each}.json`), join(out, `${each}.json`))
        await write(`${names.length} schemas written to ${out}\n`)
      } else if (name === undefined) await write(`${names.join('\n')}\n`)
      else if (names.includes(name)) await write(readFileSync(join(folder, `${name}.json`), 'utf8'))
      else {
        const meant = nearest(name, names)
        throw new Stop(
          ExitCode.usage,
          `There is no schema called ${name}.`,
          meant ? `Did you mean ${meant}?` : `There are ${names.join(', ')}.`,
        )
      }
    })
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, readFileSync(from))
}
