import { expect, test } from 'vitest'
import { refuseOtherFormats } from '../../../src/stream/node/sniff.ts'

test('what was read before the input broke off is handed on, also where its beginning told nothing yet', async () => {
  const start = '{"type":\n{"type":"actor"}\n'
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(start)
    throw new Error('broken off')
  }
  let text = ''
  const read = async (): Promise<void> => {
    for await (const chunk of refuseOtherFormats(breaking())) text += Buffer.from(chunk).toString()
  }
  await expect(read()).rejects.toThrow('broken off')
  expect(text).toBe(start)
})
