/** An error of the system. Node gives the port on which a server could not listen. */
type SystemError = NodeJS.ErrnoException & { readonly port?: number };

/** A function that states what happened, and what to do. `at` is the path, `deed` the system call: "open". */
type Words = (at: string, deed: string) => string;

const full: Words = (at) => `there is no space left for ${at}. Make room and build again.`;
const forbidden: Words = (at, deed) => {
  return `permission denied to ${deed} ${at}. Change its permissions, or name another place.`;
};
const tooManyFiles: Words = (at) =>
  `too many files are open, ${at} among them. Close other programs, or raise the limit (ulimit -n).`;
const tooMuchWork: Words = (at) =>
  `the system has no more memory or processes for ${at}. Close other programs, or use fewer --jobs.`;

const words: Readonly<Record<string, Words>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (at) => `${at} is on a read-only disk. Name another place.`,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENOMEM: tooMuchWork,
  EAGAIN: tooMuchWork,
  ENOTDIR: (at) => `${at} has a file where a folder should be. Move it, or name another place.`,
  EISDIR: (at) => `${at} is a folder but should be a file. Move it, or name another place.`,
  EEXIST: (at) => `something else is at ${at}. Move it, or name another place.`,
  ENOTEMPTY: (at) => `something else is in ${at}. Move it, or name another place.`,
  ENOENT: (at) => `${at} is missing. Put it back, or name another place.`,
  ENAMETOOLONG: (at) => `the name of ${at} is too long for its disk. Shorten it.`,
  ELOOP: (at) => `links lead in a circle at ${at}. Remove one of them.`,
  EFBIG: (at) => `${at} would be larger than its disk allows. Name another place.`,
  EBUSY: (at) => `another program is using ${at}. Close it and build again.`,
  EIO: (at) => `the disk failed at ${at}. Back it up, and name another place.`,
};

/**
 * Describes an error of the system in a sentence with path and remedy; `undefined` for any other error.
 * `place` is used if there is no path: when writing to an open file fails, the error does not name it.
 */
export function describeSystemError(error: unknown, place: string): string | undefined {
  const { code, path, port, syscall: deed = "use" } = findSystemError(error) ?? {};
  if (!code) return undefined;
  const at = path || (port === undefined ? place : `at port ${port}`);
  return words[code]?.(at, deed) ?? `the system refuses to ${deed} ${at}: ${code}.`;
}

/** Finds an error of the system: the error itself, or its cause, since Eleventy wraps errors. */
function findSystemError(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("syscall" in error && "code" in error) return error as SystemError;
  const { cause, originalError } = error as Error & { readonly originalError?: unknown };
  return findSystemError(cause ?? originalError);
}
