import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { stringify } from 'yaml'
import { getLanguageService } from 'yaml-language-server/out/server/src/languageservice/yamlLanguageService.js'
import { SettingsState } from 'yaml-language-server/out/server/src/yamlSettings.js'
import { DOSSIER_SCHEMA, exampleDossiers, publishedSchema, withCursor } from './schema-file.ts'

const settings = new SettingsState()
const editor = getLanguageService({
  schemaRequestService: publishedSchema,
  workspaceContext: { resolveRelativePath: (path: string, base: string) => new URL(path, base).href },
  yamlSettings: settings,
} as Parameters<typeof getLanguageService>[0])
editor.configure({ validate: true, hover: true, completion: true })

const top = `$schema: ${DOSSIER_SCHEMA}
type: dossier
formatVersion: "1"
id: dossier:a
title: A
language: en
statements: []
citations: []
sources: []
`
const treaty = `${top}actors: []
agreements:
  - type: agreement
    id: agreement:a
    title: T
    instrument: treaty
    participants: [{ actor: actor:a, roles: [party] }]
`
const actor = `${top}agreements: []
actors:
  - type: actor
    id: actor:a
    name: A
`

let documents = 0

/** The service keeps what it parsed by address, so each text gets one of its own. */
function opened(text: string): TextDocument {
  const document = TextDocument.create(`file:///${++documents}.dossier.yaml`, 'yaml', 1, text)
  settings.documents = { get: () => document } as unknown as SettingsState['documents']
  return document
}

async function completions(marked: string): Promise<string[]> {
  const { text, offset } = withCursor(marked)
  const document = opened(text)
  const list = await editor.doComplete(document, document.positionAt(offset), false)
  return list.items.map((item) => item.label)
}

async function faults(text: string): Promise<{ message: string; at: string }[]> {
  const document = opened(text)
  const found = await editor.doValidation(document, false)
  return found.map(({ message, range }) => ({ message, at: document.getText(range) }))
}

describe('a dossier as YAML in an editor', () => {
  test('completes the kind of an actor with every kind', async () => {
    const kinds = await completions(`${actor}    kind: |`)
    expect(kinds).toHaveLength(17)
    expect(kinds).toEqual(expect.arrayContaining(['state', 'coalition', 'person', 'unidentified']))
  })

  test('completes only the keys of the kind that was chosen', async () => {
    const keys = await completions(`${actor}    kind: person\n    |`)
    expect(keys).toEqual(expect.arrayContaining(['tenures', 'born']))
    expect(keys).not.toContain('countryCode')
  })

  test('explains disclosure and its codes where the pointer rests', async () => {
    const { text, offset } = withCursor(`${treaty}    disclo|sure: undisclosed\n`)
    const document = opened(text)
    const hover = await editor.doHover(document, document.positionAt(offset))
    expect(JSON.stringify(hover?.contents)).toContain('How much of the text')
    expect(JSON.stringify(hover?.contents)).toContain('partly-secret')
  })

  test('underlines a wrong code and names the right ones', async () => {
    const [fault, ...others] = await faults(`${treaty}    disclosure: secret\n`)
    expect(others).toEqual([])
    expect(fault?.at).toBe('secret')
    expect(fault?.message).toContain('"partly-secret"')
  })

  test('underlines a key of another kind', async () => {
    const found = await faults(`${actor}    kind: person\n    countryCode: US\n`)
    expect(found.map(({ message }) => message).join()).toContain('countryCode')
  })

  test.each(exampleDossiers)('finds nothing wrong in %s', async (file) => {
    const dossier = { ...JSON.parse(readFileSync(file, 'utf8')), $schema: DOSSIER_SCHEMA }
    expect(await faults(stringify(dossier))).toEqual([])
  })
})
