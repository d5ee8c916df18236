import { Worker } from 'node:worker_threads'
import type { StreamBlock } from '../blocks.ts'
import type { LineOptions } from '../line-checker.ts'
import type { Origin, SplitPart } from '../split.ts'

/** What a worker is asked to do. */
export interface Task {
  block: StreamBlock
  line: number
  origin: Origin
}

/** What a worker answers: parts, and `undefined` behind the last part of a block. */
export type Answer = SplitPart | undefined

/** Workers that split blocks of lines. Each works off its blocks in the order in which they came. */
export interface WorkerPool {
  size: number
  /** The parts of a block, in order. */
  split(block: StreamBlock, line: number, origin: Origin): AsyncIterable<SplitPart>
  close(): Promise<void>
}

/** Starts workers from the script at `url`. */
export function workerPool(size: number, check: LineOptions, url: URL): WorkerPool {
  const workers = Array.from({ length: size }, () => new Worker(url, { workerData: check }))
  const queues = workers.map(() => [] as Mailbox<Answer>[])
  /** Why a worker is gone; nobody would answer what it is asked from then on. */
  const failures: (Error | undefined)[] = []
  const giveUp = (i: number, error: Error): void => {
    failures[i] ??= error
    for (const mailbox of queues[i]!) mailbox.fail(failures[i])
  }
  workers.forEach((worker, i) => {
    worker.on('message', (answer: Answer) => {
      const queue = queues[i]!
      queue[0]!.put(answer)
      if (answer === undefined) queue.shift()
    })
    worker.on('error', (error) => giveUp(i, error))
    worker.on('exit', (code) => giveUp(i, new Error(`A worker ended with ${code} before its work was done.`)))
  })
  let next = 0
  return {
    size,
    split(block, line, origin) {
      const i = next++ % size
      const mailbox = new Mailbox<Answer>()
      const failure = failures[i]
      if (failure) mailbox.fail(failure)
      else {
        queues[i]!.push(mailbox)
        postTask(workers[i]!, { block, line, origin })
      }
      return parts(mailbox)
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/** A block is a view of bytes that its reader goes on using; the worker gets a copy of its own. */
function postTask(worker: Worker, { block, line, origin }: Task): void {
  if (block.is === 'too-long') {
    worker.postMessage({ block, line, origin })
    return
  }
  const bytes = new Uint8Array(block.bytes)
  worker.postMessage({ block: { ...block, bytes }, line, origin }, [bytes.buffer])
}

async function* parts(mailbox: Mailbox<Answer>): AsyncGenerator<SplitPart> {
  for (;;) {
    const answer = await mailbox.take()
    if (answer === undefined) return
    yield answer
  }
}

/** Values that were sent and not yet asked for. */
class Mailbox<T> {
  private held: T[] = []
  private failure: Error | undefined
  private wake: (() => void) | undefined

  put(value: T): void {
    this.held.push(value)
    this.wake?.()
  }

  fail(error: Error): void {
    this.failure = error
    this.wake?.()
  }

  async take(): Promise<T> {
    while (this.held.length === 0) {
      if (this.failure) throw this.failure
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    return this.held.shift()!
  }
}
