import { setFlagsFromString } from 'node:v8'

/** The newest version of Node in which the flags were tried; one that V8 does not know would be told on standard error. */
const NEWEST_TRIED = 24

/**
 * Keeps the heap small: the part for young objects, which otherwise grows to 48 MB, and the part for those that
 * outlived it, which is swept when it has grown by half and not only when it has grown fourfold. What is made for a
 * line is forgotten with the line, so more room buys no speed.
 */
export function keepHeapSmall(): void {
  if (Number.parseInt(process.versions.node, 10) > NEWEST_TRIED) return
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
}
