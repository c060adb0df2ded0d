import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** The SHA-256 of a file, or why there is none. */
export type Hashed =
  | { readonly sha256: string }
  | { readonly kind: "missing" | "changed" | "unreadable"; readonly note?: string };

// O_NOFOLLOW: a link could lead out of the folder. O_NONBLOCK: a pipe would wait for ever.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const buffer = Buffer.allocUnsafe(128 * 1024);

/**
 * Hashes a file of any size through one buffer. Synchronous, for Node's asynchronous calls cost more
 * than files of some KB (20,000 of them: 0.6 s against 3 s), and so do processes of two processors.
 */
export function hashFile(path: string): Hashed {
  let handle: number | undefined;
  try {
    handle = openSync(path, flags);
    if (!fstatSync(handle).isFile()) return { kind: "changed", note: "no regular file" };
    const hash = createHash("sha256");
    for (;;) {
      const read = readSync(handle, buffer, 0, buffer.length, null);
      if (read === 0) return { sha256: hash.digest("hex") };
      hash.update(buffer.subarray(0, read));
    }
  } catch (error) {
    return explain(error as NodeJS.ErrnoException);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function explain(error: NodeJS.ErrnoException): Hashed {
  const { code } = error;
  if (code === undefined) throw error;
  if (code === "ELOOP") return { kind: "changed", note: "a link, not followed" };
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  return { kind: "unreadable", note: `${code}` };
}
