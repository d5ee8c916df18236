import { systemWords } from './unreadable.ts'

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more room is allowed on this disk',
  EFBIG: 'it would become larger than is allowed',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk can only be read',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** Why an output cannot be written, as the end of a sentence. */
export function whyUnwritable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? systemWords(error) ?? String(error)
}
