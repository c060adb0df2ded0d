import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** The holder of a lock, as recorded in the lock file. */
const holderShape = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** Time when it was taken, as ISO 8601 in UTC. */
  since: z.string(),
  /** The command that took it: "npm run build". */
  what: z.string(),
  /** Start of the process, as its system states it: process numbers are used again. */
  began: z.string().optional(),
  /** Namespace of the process number: a container has its own. */
  space: z.string().optional(),
  /** Unique for each lock, even of one process. */
  token: z.string(),
});

export type Holder = Readonly<z.infer<typeof holderShape>>;

/** Describes this process as a holder. */
export function describeSelf(what: string): Holder {
  const { pid } = process;
  const facts = { pid, host: hostname(), since: new Date().toISOString(), what };
  const { began } = lookUp(pid) ?? {};
  const space = pidSpace();
  return { ...facts, ...(began && { began }), ...(space && { space }), token: randomUUID() };
}

/** Parses the text of a lock file; `undefined` if it was not written completely. */
export function parseHolder(text: string): Holder | undefined {
  try {
    return holderShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Whether a holder's process has ended. On another host, or in another container, that cannot be known,
 * however old the lock is: clocks differ, and a computer that slept continues where it was. Its owner
 * decides.
 */
export function isGone({ pid, host, began, space }: Holder): boolean {
  if (host !== hostname() || space !== pidSpace()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is alive, and belongs to another user.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return true;
  }
  const now = lookUp(pid);
  return now !== undefined && (now.isDead || (began !== undefined && now.began !== began));
}

/** Looks up the state of a process on Linux; `undefined` elsewhere. Fields 3 and 22 of proc(5). */
function lookUp(pid: number): { readonly isDead: boolean; readonly began: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name of the program, in parentheses, may contain blanks and parentheses.
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
