import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

interface Options {
  cwd?: string
  input?: Iterable<string>
}

/** Runs a program to its end and returns what it printed. Throws with the end of its messages when it fails. */
export async function run(command: readonly string[], { cwd, input = [] }: Options = {}): Promise<string> {
  const [file, ...args] = command
  const child = spawn(file!, args, { cwd, stdio: 'pipe' })
  const printed: Buffer[] = []
  let messages = ''
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    messages = (messages + chunk).slice(-2000)
  })
  // A program that ends early closes its input; its exit code says more than the broken pipe.
  const written = pipeline(Readable.from(input), child.stdin).catch(() => {})
  const [code] = (await once(child, 'close')) as [number | null]
  await written
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${messages.trim()}`)
  return Buffer.concat(printed).toString()
}
