import { rules } from '../check/catalogue.ts'
import { guardModule } from '../compile/guards.ts'
import { EXAMPLES } from '../rules/examples.ts'
import { allSchemas, llmProfile, PROFILES, profilePath } from '../schema/index.ts'
import { openApi } from '../schema/openapi.ts'
import { conformanceFiles } from './conformance/files.ts'
import { fieldTables } from './fields.ts'
import { idWalker } from './id-walker.ts'
import { invalidExamples } from './invalid-examples.ts'
import { lineRecogniser } from './recogniser.ts'
import { referencePages } from './reference.ts'
import { ruleExampleIndex, ruleIndex } from './rules.ts'
import { schemaStoreFiles } from './schemastore.ts'
import { shapes, shapeTable } from './shape.ts'
import { typeDeclarations } from './types.ts'

/** Folders that hold nothing but generated files: whatever else is found there is deleted or reported. */
export const GENERATED_FOLDERS = ['schemas/v1', 'schemas/schemastore', 'docs/reference', 'examples/invalid']

const GUARDED = [
  'Actor',
  'Agreement',
  'Statement',
  'Citation',
  'Source',
  'Dossier',
  'AnyRecord',
  'StreamLine',
]

/** Every generated file of the repository: its path and its text. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>()
  files.set('src/types.ts', typeDeclarations())
  files.set('src/generated/fields.ts', fieldTables())
  files.set('src/generated/shape.ts', shapeTable())
  files.set('src/generated/guards.ts', guardModule(shapes(), GUARDED))
  files.set('src/generated/recognise.ts', lineRecogniser())
  files.set('src/generated/walk-ids.ts', idWalker())
  files.set('src/rules/index.ts', ruleIndex())
  files.set('src/rules/examples.ts', ruleExampleIndex())
  for (const [path, schema] of allSchemas())
    files.set(`schemas/v1/${path}`, `${JSON.stringify(schema, null, 2)}\n`)
  for (const profile of PROFILES)
    files.set(`schemas/v1/${profilePath(profile)}`, `${JSON.stringify(llmProfile(profile), null, 2)}\n`)
  files.set('schemas/v1/openapi-3.1.json', `${JSON.stringify(openApi(), null, 2)}\n`)
  for (const [path, text] of conformanceFiles()) files.set(`schemas/v1/conformance/${path}`, text)
  for (const [path, text] of schemaStoreFiles()) files.set(`schemas/schemastore/${path}`, text)
  for (const [path, text] of referencePages(rules)) files.set(`docs/reference/${path}`, text)
  for (const [path, text] of invalidExamples(EXAMPLES)) files.set(`examples/invalid/${path}`, text)
  return files
}
