import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { installed } from './packed.ts'

const home = join(installed().folder, 'node_modules/communique')
const pages = readdirSync(home, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort()

/** The targets of links and images that lead to other places of the package, each with its anchor. */
function relativeLinks(page: string): string[] {
  const text = readFileSync(join(home, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
}

/** The anchors that renderers of Markdown make of the headings of a page. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(join(home, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('the pages of the packed package', () => {
  test('are those that a reader expects', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        'README.md',
        'docs/guide/streams.md',
        'examples/README.md',
        'schemas/README.md',
      ]),
    )
    expect(relativeLinks('README.md').length).toBeGreaterThan(20)
  })

  test.each(pages)('%s links to nothing that is not in the package', (page) => {
    const dead = relativeLinks(page).filter((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(home, file))) return true
      return anchor !== undefined && !anchorsOf(file).includes(anchor)
    })
    expect(dead).toEqual([])
  })
})
