import { checkText } from '../check/check-text.ts'
import type { Dossier } from '../types.ts'
import { checkYaml } from './check-yaml.ts'
import { decodeUtf8 } from './decode.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { findInputs, type InputFormat } from './inputs.ts'

/** A dossier with the text that it was read from. */
export interface DossierFile {
  dossier: Dossier
  text: string
  format: InputFormat
}

/** Reads one dossier for a command that shows what is in it. Its shape must be right. */
export function readDossier(path: string): Dossier {
  return readDossierFile(path).dossier
}

/** Reads one dossier for a command that writes it again. */
export function readDossierFile(path: string): DossierFile {
  const inputs = findInputs([path])
  const [input] = inputs
  if (inputs.length !== 1)
    throw new Stop(ExitCode.usage, `${path} names ${inputs.length} files; name one dossier.`)
  const { name, format } = input!
  const text = decodeUtf8(input!.read(), name)
  if (text.trim() === '') throw new Stop(ExitCode.input, `${name} is empty.`)
  const result =
    format === 'yaml'
      ? checkYaml(text, name, { level: 'schema' }).result
      : checkText(text, { level: 'schema' })
  if (!result.ok) {
    const [first] = result.diagnostics
    const syntax = first!.rule === 'schema/syntax'
    throw new Stop(
      syntax ? ExitCode.input : ExitCode.findings,
      `${name} is not a valid dossier: ${first!.message}`,
      `Run \`communique check ${name}\` for the whole report.`,
    )
  }
  const { value } = result
  if (Array.isArray(value) || value.type !== 'dossier')
    throw new Stop(
      ExitCode.findings,
      `${name} holds ${Array.isArray(value) ? 'a list' : `a record of type ${value.type}`}, not a dossier.`,
      'This command needs a whole dossier.',
    )
  return { dossier: value, text, format }
}
