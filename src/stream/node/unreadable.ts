import { getSystemErrorMap } from 'node:util'

const REASONS: Record<string, string> = {
  Z_BUF_ERROR: 'It ends too early; the file was cut off.',
  Z_DATA_ERROR: 'It is not a gzip file, or it is damaged.',
  ENOENT: 'There is no such file.',
  ENOTDIR: 'A part of its path is a file, not a folder.',
  EISDIR: 'It is a folder.',
  EACCES: 'Permission is denied.',
  EPERM: 'Permission is denied.',
  ELOOP: 'Its symbolic links lead in a circle.',
  ENAMETOOLONG: 'Its name is too long.',
  ENXIO: 'It is a device or a socket that cannot be read.',
  EIO: 'The device reports an error.',
}

/** Why an input cannot be read, as a sentence; nothing for an error that does not come from the system. */
export function whyUnreadable(error: unknown): string | undefined {
  const { code } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  if (code === undefined) return undefined
  const words = systemWords(error)
  return REASONS[code] ?? (words && `The system says: ${words}.`)
}

/** What the system calls an error, its code in brackets; nothing for an error that is not the system's. */
export function systemWords(error: unknown): string | undefined {
  const { code, errno = 0, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  if (syscall === undefined) return undefined
  const [, words] = getSystemErrorMap().get(errno) ?? []
  return words === undefined ? code : `${words} (${code})`
}
