import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** Who holds a lock, as the lock file says it. */
const holderShape = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** When it was taken, as ISO 8601 in UTC. */
  since: z.string(),
  /** The command that took it: "npm run build". */
  what: z.string(),
  /** When the process began, in the words of its system: numbers of processes are used again. */
  began: z.string().optional(),
  /** Within which numbers of processes mean something: a container has its own. */
  space: z.string().optional(),
  /** No two locks are alike, not even of one process. */
  token: z.string(),
});

export type Holder = Readonly<z.infer<typeof holderShape>>;

/** This process as a holder. */
export function describeSelf(what: string): Holder {
  const { pid } = process;
  const facts = { pid, host: hostname(), since: new Date().toISOString(), what };
  const { began } = lookUp(pid) ?? {};
  const space = pidSpace();
  return { ...facts, ...(began && { began }), ...(space && { space }), token: randomUUID() };
}

/** The holder that the text of a lock file names; nothing where it was never written to its end. */
export function parseHolder(text: string): Holder | undefined {
  try {
    return holderShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Whether a holder's process has ended. Of another host, or container, that cannot be known, however
 * old the lock is: clocks differ, and a computer that slept goes on where it was. Its owner decides.
 */
export function isGone({ pid, host, began, space }: Holder): boolean {
  if (host !== hostname() || space !== pidSpace()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and is another user's.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return true;
  }
  const now = lookUp(pid);
  return now !== undefined && (now.isDead || (began !== undefined && now.began !== began));
}

/** What Linux tells of a process; nothing elsewhere. Fields 3 and 22 of proc(5). */
function lookUp(pid: number): { readonly isDead: boolean; readonly began: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name of the program, in brackets, may hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { isDead: /[ZX]/.test(fields[0] ?? ""), began: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}

function pidSpace(): string | undefined {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return undefined;
  }
}
