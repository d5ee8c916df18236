/** Judges with @hyperjump/json-schema. The protocol stands in docs/conformance.md. */
import { readFileSync } from 'node:fs'
import '@hyperjump/json-schema/draft-07'
import {
  registerSchema,
  type SchemaObject,
  type Validator,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import { lines } from './lines.ts'

const validators = new Map<string, Validator>()
let started = false
for await (const line of lines()) {
  const message = JSON.parse(line)
  if (!started) {
    for (const path of message.schemas) registerSchema(JSON.parse(readFileSync(path, 'utf8')) as SchemaObject)
    started = true
  } else {
    const { id, schema, data } = message
    const validator = validators.get(schema) ?? (await validate(schema))
    validators.set(schema, validator)
    console.log(JSON.stringify({ id, valid: validator(data).valid }))
  }
}
