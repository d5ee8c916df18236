import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const guides = readdirSync(join(root, 'docs/guide'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/guide/${name}`)
const commands = await commandsOf('src/cli/commands')

describe('the options of the command line', () => {
  const told = optionsIn(guides.map(textOf).join('\n'))

  test.each(commands)('of $name are all named in a guide', ({ options }) => {
    expect(options.filter((option) => !told.has(option))).toEqual([])
  })

  test('are the only ones that the guides name', () => {
    const known = new Set(['--help', '--version', ...commands.flatMap(({ options }) => options)])
    expect([...told].filter((option) => !known.has(option))).toEqual([])
  })

  test.each(['README.md', 'examples/README.md', ...guides])(
    '%s gives each command its own options',
    (page) => {
      const wrong = commandLinesIn(textOf(page)).flatMap(({ name, line }) => {
        const own = commands.find((command) => command.name === name)?.options ?? []
        return [...optionsIn(line)]
          .filter((option) => !own.includes(option))
          .map((option) => `${name} ${option}`)
      })
      expect(wrong).toEqual([])
    },
  )

  test('are looked for in lines that are found', () => {
    expect(commandLinesIn(textOf('README.md')).length).toBeGreaterThan(15)
  })
})

/** The commands that the files of a folder make, each with its long options. */
async function commandsOf(folder: string): Promise<{ name: string; options: string[] }[]> {
  const files = readdirSync(join(root, folder))
  const modules = await Promise.all(files.map((file) => import(join(root, folder, file))))
  const makers = modules.flatMap((module: Record<string, () => Command>) =>
    Object.entries(module).flatMap(([name, maker]) => (name.endsWith('Command') ? [maker] : [])),
  )
  return makers.map((maker) => {
    const command = maker()
    return { name: command.name(), options: command.options.flatMap(({ long }) => long ?? []) }
  })
}

/** Every `communique COMMAND …` of a page, in a block or a code span, up to the next program of a pipeline. */
function commandLinesIn(text: string): { name: string; line: string }[] {
  const lines = text.match(/(?<=^|[`|$] ?)communique [a-z][^\n`|]*/gm) ?? []
  return lines.map((line) => ({ name: line.split(/\s+/)[1]!, line }))
}

function optionsIn(text: string): Set<string> {
  return new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g))
}

function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8')
}
