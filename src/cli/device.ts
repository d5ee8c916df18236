import { type Stats, statSync } from 'node:fs'
import { devNull } from 'node:os'

/** Whether a file is a device that may give bytes without end; the one that gives none is let pass. */
export function isDevice(stats: Stats): boolean {
  if (stats.isBlockDevice()) return true
  return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev
}
