import { crc32, createInflateRaw } from 'node:zlib'
import { joined } from '../blocks.ts'

/** Packed bytes that are unpacked in one go: what they unpack to is lost when they turn out to be damaged. */
const SLICE = 1 << 12
const UNPACKED_CHUNK = 1 << 16
/** So many pieces of what was unpacked are handed on together. */
const ENOUGH = 4
const MAGIC = [0x1f, 0x8b]
const DEFLATE = 8
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, unknown: 0xe0 }

/**
 * Unpacks gzip (RFC 1952) member by member. zlib itself ends at the first zero behind a member and drops what follows;
 * here zeros are passed over up to the next member or the end. All that was unpacked is handed on before an error is
 * thrown; errors have the codes of zlib.
 */
export async function* gunzipMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  const packed = packedBytes(source)
  try {
    while (await skipZeros(packed)) {
      await readHeader(packed)
      yield* inflateMember(packed)
    }
  } finally {
    await source.return?.()
  }
}

/** Bytes that are looked at before they are taken. */
interface PackedBytes {
  /** The next bytes, at most so many as fit into a slice; none at the end. */
  peek(): Promise<Uint8Array>
  take(count: number): void
  /** Whether the next bytes have to be waited for. */
  isEmpty(): boolean
  /** Takes one byte, which must be there. */
  byte(): Promise<number>
}

function packedBytes(source: AsyncIterator<Uint8Array>): PackedBytes {
  let held: Uint8Array = new Uint8Array(0)
  const packed: PackedBytes = {
    async peek() {
      while (held.length === 0) {
        const { done, value } = await source.next()
        if (done) break
        held = value
      }
      return held.subarray(0, SLICE)
    },
    take(count) {
      held = held.subarray(count)
    },
    isEmpty: () => held.length === 0,
    async byte() {
      const [byte] = held.length > 0 ? held : await packed.peek()
      if (byte === undefined) throw gzipError('Z_BUF_ERROR')
      packed.take(1)
      return byte
    },
  }
  return packed
}

/** Passes over the zeros that fill a block of a tape or a disk; false at the end of the input. */
async function skipZeros(packed: PackedBytes): Promise<boolean> {
  for (;;) {
    const bytes = await packed.peek()
    if (bytes.length === 0) return false
    const end = bytes.findIndex((byte) => byte !== 0)
    packed.take(end < 0 ? bytes.length : end)
    if (end >= 0) return true
  }
}

async function readHeader(packed: PackedBytes): Promise<void> {
  let crc = 0
  const byte = async (): Promise<number> => {
    const value = await packed.byte()
    crc = crc32(Uint8Array.of(value), crc)
    return value
  }
  const skip = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await byte()
  }
  const skipText = async (): Promise<void> => {
    while ((await byte()) !== 0);
  }
  for (const expected of [...MAGIC, DEFLATE]) if ((await byte()) !== expected) throw gzipError('Z_DATA_ERROR')
  const flags = await byte()
  if (flags & FLAG.unknown) throw gzipError('Z_DATA_ERROR')
  // Time, compression level and system.
  await skip(6)
  if (flags & FLAG.extra) await skip((await byte()) + (await byte()) * 256)
  if (flags & FLAG.name) await skipText()
  if (flags & FLAG.comment) await skipText()
  const sum = crc & 0xffff
  if (flags & FLAG.headerCrc && (await packed.byte()) + (await packed.byte()) * 256 !== sum)
    throw gzipError('Z_DATA_ERROR')
}

/** Unpacks the data of a member and compares them with its trailer. */
async function* inflateMember(packed: PackedBytes): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: UNPACKED_CHUNK })
  let out: Buffer[] = []
  // Where the data are damaged, and where they end, a write is not answered otherwise.
  let answer = (_failure?: Error): void => undefined
  inflate.on('data', (chunk: Buffer) => out.push(chunk))
  inflate.on('error', (error) => answer(error))
  inflate.on('end', () => answer())
  let crc = 0
  let length = 0
  try {
    for (let isEnded = false; !isEnded; ) {
      const slice = await packed.peek()
      if (slice.length === 0) throw gzipError('Z_BUF_ERROR')
      const before = inflate.bytesWritten
      const failure = await new Promise<Error | null | undefined>((resolve) => {
        answer = resolve
        inflate.write(slice, resolve)
      })
      const used = inflate.bytesWritten - before
      packed.take(used)
      isEnded = used < slice.length || failure != null
      if (out.length < ENOUGH && !isEnded && !packed.isEmpty()) continue
      const unpacked = joined(out)
      out = []
      crc = crc32(unpacked, crc)
      length = (length + unpacked.length) >>> 0
      if (unpacked.length > 0) yield unpacked
      if (failure) throw failure
    }
  } finally {
    inflate.destroy()
  }
  for (const expected of [crc, length])
    for (let shift = 0; shift < 32; shift += 8)
      if ((await packed.byte()) !== ((expected >>> shift) & 0xff)) throw gzipError('Z_DATA_ERROR')
}

function gzipError(code: 'Z_BUF_ERROR' | 'Z_DATA_ERROR'): Error {
  return Object.assign(new Error('gzip is damaged or cut off'), { code })
}
