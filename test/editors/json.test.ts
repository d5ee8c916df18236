import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { getLanguageService, TextDocument } from 'vscode-json-languageservice'
import { DOSSIER_SCHEMA, exampleDossiers, publishedSchema, withCursor } from './schema-file.ts'

const editor = getLanguageService({
  schemaRequestService: publishedSchema,
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
})
editor.configure({ validate: true })

function dossier(parts: { actors?: string; agreements?: string; statements?: string }): string {
  const { actors = '', agreements = '', statements = '' } = parts
  return `{
    "$schema": "${DOSSIER_SCHEMA}",
    "type": "dossier", "formatVersion": "1", "id": "dossier:a", "title": "A", "language": "en",
    "actors": [${actors}], "agreements": [${agreements}], "statements": [${statements}],
    "citations": [], "sources": []
  }`
}
const treaty = (rest: string): string =>
  `{ "type": "agreement", "id": "agreement:a", "title": "T", "instrument": "treaty",
     "participants": [{ "actor": "actor:a", "roles": ["party"] }], ${rest} }`

function opened(text: string, uri = 'file:///a.dossier.json') {
  const document = TextDocument.create(uri, 'json', 1, text)
  return { document, json: editor.parseJSONDocument(document) }
}

async function completions(marked: string): Promise<string[]> {
  const { text, offset } = withCursor(marked)
  const { document, json } = opened(text)
  const list = await editor.doComplete(document, document.positionAt(offset), json)
  return list?.items.map((item) => item.label) ?? []
}

async function hover(marked: string): Promise<string> {
  const { text, offset } = withCursor(marked)
  const { document, json } = opened(text)
  return JSON.stringify((await editor.doHover(document, document.positionAt(offset), json))?.contents)
}

async function faults(text: string, uri?: string): Promise<{ message: string; at: string }[]> {
  const { document, json } = opened(text, uri)
  const found = await editor.doValidation(document, json)
  return found.map(({ message, range }) => ({ message: String(message), at: document.getText(range) }))
}

describe('a dossier as JSON in an editor', () => {
  test('completes the kind of an actor with every kind', async () => {
    const kinds = await completions(
      dossier({ actors: '{ "type": "actor", "id": "actor:a", "name": "A", "kind": | }' }),
    )
    expect(kinds).toHaveLength(17)
    expect(kinds).toEqual(expect.arrayContaining(['"state"', '"coalition"', '"person"', '"unidentified"']))
  })

  test('completes only the keys of the kind that was chosen', async () => {
    const keys = await completions(dossier({ actors: '{ "type": "actor", "kind": "person", | }' }))
    expect(keys).toEqual(expect.arrayContaining(['id', 'name', 'tenures', 'born']))
    expect(keys).not.toContain('countryCode')
    expect(keys).not.toContain('members')
  })

  test('explains disclosure and each of its codes where the pointer rests', async () => {
    const shown = await hover(dossier({ agreements: treaty('"disclo|sure": "undisclosed"') }))
    expect(shown).toContain('How much of the text')
    expect(shown).toContain('known and its text is not public')
  })

  test('underlines a wrong code and names the right ones', async () => {
    const [fault, ...others] = await faults(dossier({ agreements: treaty('"disclosure": "secret"') }))
    expect(others).toEqual([])
    expect(fault?.at).toBe('"secret"')
    expect(fault?.message).toContain('"partly-secret"')
  })

  test('underlines a key of another kind, once', async () => {
    const wrong = '{ "type": "actor", "kind": "person", "id": "actor:a", "name": "A", "countryCode": "US" }'
    const found = await faults(dossier({ actors: wrong }))
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain('countryCode')
  })

  test.each(exampleDossiers)(
    'finds nothing wrong in %s, whose schema stands in a folder beside it',
    async (file) => {
      expect(await faults(readFileSync(file, 'utf8'), file.href)).toEqual([])
    },
  )

  test('finds the fault in an example that was damaged, through the same path', async () => {
    const [file] = exampleDossiers
    const damaged = readFileSync(file!, 'utf8').replace('"type": "actor"', '"type": "person"')
    expect((await faults(damaged, file!.href)).map(({ at }) => at)).toContain('"person"')
  })
})
