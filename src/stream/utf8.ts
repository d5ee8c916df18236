/** The index of the first byte that breaks UTF-8 (RFC 3629), or -1 when the bytes are valid. */
export function firstWrongByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf
        ? 2
        : lead >= 0xe0 && lead <= 0xef
          ? 3
          : lead >= 0xf0 && lead <= 0xf4
            ? 4
            : 0
    if (length === 0 || !isSecond(lead, bytes[i + 1])) return i
    for (let k = 2; k < length; k++) if ((bytes[i + k] ?? 0) >> 6 !== 2) return i
    i += length
  }
  return -1
}

/** Second bytes that would make an overlong form, a surrogate or a number beyond Unicode are not allowed. */
function isSecond(lead: number, second = 0): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return second >= low && second <= high
}
