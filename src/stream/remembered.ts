/** Longer values are not read. */
const LONGEST = 40
const BACKSLASH = 92
/** So many values are remembered; one that falls into the place of another takes it. */
const PLACES = 1024

/**
 * Remembers what `judge` says of texts that come again and again, such as days, codes and languages. The texts are
 * given as bytes of JSON; of long ones, and of those with escapes or beyond ASCII, it is asked without the text.
 */
export function remembered(
  judge: (value: string | undefined) => number,
): (bytes: Uint8Array, start: number, end: number) => number {
  let texts: Uint8Array | undefined
  const lengths = new Uint8Array(PLACES)
  const verdicts = new Int32Array(PLACES)
  return (bytes, start, end) => {
    const length = end - start
    const place = length > LONGEST || length === 0 ? -1 : placeOf(bytes, start, end)
    if (place < 0) return judge(undefined)
    texts ??= new Uint8Array(PLACES * LONGEST)
    const first = place * LONGEST
    if (lengths[place] === length) {
      let same = 0
      while (same < length && texts[first + same] === bytes[start + same]) same++
      if (same === length) return verdicts[place]!
    }
    let text = ''
    for (let p = start; p < end; p++) text += String.fromCharCode(bytes[p]!)
    const verdict = judge(text)
    texts.set(bytes.subarray(start, end), first)
    lengths[place] = length
    verdicts[place] = verdict
    return verdict
  }
}

/** Below zero for texts that are not plain. */
function placeOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let p = start; p < end; p++) {
    const byte = bytes[p]!
    if (byte === BACKSLASH || byte > 127) return -1
    hash = Math.imul(hash ^ byte, 0x9e3779b1)
  }
  return (hash ^ (hash >>> 16)) & (PLACES - 1)
}
