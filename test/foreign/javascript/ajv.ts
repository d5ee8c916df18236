/** Judges with Ajv in strict mode, with `discriminator`. The protocol stands in docs/conformance.md. */
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import { lines } from './lines.ts'

let ajv: Ajv | undefined
for await (const line of lines()) {
  const message = JSON.parse(line)
  if (ajv === undefined) {
    ajv = new (message.dialect === '2020-12' ? Ajv2020 : Ajv)({ strict: true, discriminator: true })
    for (const path of message.schemas) ajv.addSchema(JSON.parse(readFileSync(path, 'utf8')))
  } else {
    const valid = ajv.getSchema(message.schema)!(message.data)
    console.log(JSON.stringify({ id: message.id, valid }))
  }
}
