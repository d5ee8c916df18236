import { ExitCode, Stop } from './exit-code.ts'

const RECORDS = new Set(['actor', 'agreement', 'citation', 'source', 'statement'])

/** Refuses what is a dossier, records or a draft already, for a command that reads the sentences of a text. */
export function refuseRecords(text: string, name: string): void {
  const kind = kindOf(text.replace(/^\ufeff/, '').trim())
  if (kind === undefined) return
  throw new Stop(
    ExitCode.input,
    `${name} is ${kind.what}, not a text: its keys would be read as sentences.`,
    kind.help,
  )
}

interface Kind {
  what: string
  help: string
}

const DOSSIER: Kind = {
  what: 'a dossier already',
  help: 'Use `communique check` for its faults and `communique render` for the text that it structures.',
}

function kindOf(text: string): Kind | undefined {
  if (/^type: *["']?dossier["']?\s*$/m.test(text) && /^formatVersion:/m.test(text)) return DOSSIER
  const value = jsonOf(text)
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'object' || first === null) return undefined
  const { type, statements } = first as { type?: unknown; statements?: unknown }
  if (type === 'dossier') return DOSSIER
  if (typeof type === 'string' && RECORDS.has(type))
    return { what: `JSON with records (${type})`, help: 'Use `communique check`.' }
  if (Array.isArray(statements))
    return { what: 'a draft in JSON', help: 'Use `communique draft` with `--sources` for its texts.' }
  return { what: 'JSON', help: 'Name the text itself.' }
}

/** The whole as JSON, or its first line; undefined where neither is. "[1]" may open a text. */
function jsonOf(text: string): unknown {
  if (!/^[{[]/.test(text)) return undefined
  for (const part of [text, text.slice(0, /\r?\n|$/.exec(text)!.index)]) {
    try {
      return JSON.parse(part)
    } catch {
      // Not JSON as far as this.
    }
  }
  return undefined
}
