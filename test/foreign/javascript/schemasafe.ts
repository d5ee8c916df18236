/** Judges with @exodus/schemasafe, with `discriminator`. The protocol stands in docs/conformance.md. */
import { readFileSync } from 'node:fs'
import { type Schema, type Validate, validator } from '@exodus/schemasafe'
import { lines } from './lines.ts'

const validators = new Map<string, Validate>()
let schemas: Schema[] = []
for await (const line of lines()) {
  const message = JSON.parse(line)
  if (schemas.length === 0) {
    schemas = message.schemas.map((path: string) => JSON.parse(readFileSync(path, 'utf8')))
  } else {
    const { id, schema, data } = message
    if (!validators.has(schema))
      validators.set(schema, validator({ $ref: schema }, { mode: 'spec', schemas }))
    console.log(JSON.stringify({ id, valid: validators.get(schema)!(data) }))
  }
}
