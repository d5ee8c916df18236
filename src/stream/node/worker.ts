import { parentPort, workerData } from 'node:worker_threads'
import { splitBlock } from '../split.ts'
import { nodeLineChecker } from './parts.ts'
import type { Answer, Task } from './pool.ts'

const port = parentPort!
const checker = nodeLineChecker(workerData)

port.on('message', ({ block, line, origin }: Task) => {
  for (const part of splitBlock(block, line, checker, origin)) {
    const passed = new Uint8Array(part.passed)
    port.postMessage({ ...part, passed } satisfies Answer, [passed.buffer])
  }
  port.postMessage(undefined satisfies Answer)
})
