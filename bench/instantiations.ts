import { join } from 'node:path'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '..')

/** How many types the compiler must make for a program that uses those of a dossier. */
export function instantiations(): number {
  const path = join(ROOT, 'consumer.ts')
  const text = `import type { Dossier } from './src/types.ts'
export const titles = (dossiers: Dossier[]): string[] => dossiers.map((dossier) => dossier.title)
`
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest)
  host.fileExists = (name) => name === path || fileExists(name)
  const program = ts.createProgram([path], options, host)
  const faults = ts.getPreEmitDiagnostics(program)
  if (faults.length > 0) throw new Error(ts.flattenDiagnosticMessageText(faults[0]!.messageText, '\n'))
  return program.getInstantiationCount()
}
