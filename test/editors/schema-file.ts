import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

const root = new URL('../../', import.meta.url)
const ID = 'https://w3id.org/communique/schema/v1/'

/** The address that authors write as `$schema`; editors fetch it, tests read the file of that name. */
export const DOSSIER_SCHEMA = `${ID}dossier.bundle.json`

const folder = new URL('../../schemas/v1/', import.meta.url)

/** Stands in for the network: only schemas that the package publishes can be asked for, by address or by path. */
export async function publishedSchema(uri: string): Promise<string> {
  const file = uri.startsWith(ID) ? new URL(uri.slice(ID.length), folder) : new URL(uri)
  if (!file.href.startsWith(folder.href)) throw new Error(`${uri} is not a published schema`)
  return readFileSync(file, 'utf8')
}

/** Every dossier of the examples folder, as a URL. */
export const exampleDossiers: URL[] = globSync(
  ['examples/*.dossier.json', 'examples/{agreement,dossier}/*.json'],
  {
    cwd: fileURLToPath(root),
  },
)
  .sort()
  .map((path) => new URL(path, root))
  .filter((file) => readFileSync(file, 'utf8').includes('"type": "dossier"'))

/** A text with a cursor: `|` marks where the author types. */
export function withCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|')
  if (offset < 0) throw new Error('The text has no cursor')
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset }
}
