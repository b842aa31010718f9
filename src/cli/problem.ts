const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the name',
  EACCES: 'no permission to read it; check its access rights',
  EPERM: 'no permission to read it; check its access rights',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'part of the path is no folder; check the name',
  EMFILE: 'too many open files; close some programs',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  ELOOP: 'a link that leads round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'in use by another program; try again',
  EIO: 'the disk could not be read; try a copy',
};

/** One clause for an error of the operating system: what is wrong and what next. */
export function systemProblem(error: unknown): string {
  const code = errorCode(error);
  return WORDS[code ?? ''] ?? `cannot be read (${code ?? messageOf(error)})`;
}

export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The first line of an error's message: never a stack trace. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  return message.split('\n')[0] ?? '';
}
