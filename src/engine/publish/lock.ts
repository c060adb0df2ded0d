import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { OwnerError } from "../../text/owner-error.ts";
import { dropLock, findHolder, seizeLock } from "./lock-file.ts";
import { describeSelf, type Holder } from "./lock-holder.ts";

/** Keeps other processes out until it is released; at the latest, this process's end releases it. */
export interface Lock {
  release(): void;
}

/**
 * Locks what stands beside `file`, a path for the lock alone; `what` tells others who is at work:
 * "npm run build".
 * @throws OwnerError that names the process which holds the lock.
 */
export function takeLock(file: string, what: string): Lock {
  mkdirSync(dirname(file), { recursive: true });
  const own = describeSelf(what);
  const rival = seizeLock(file, own);
  if (rival) throw new OwnerError(tellRival(file, rival));
  const release = () => {
    process.off("exit", release);
    dropLock(file, own);
  };
  process.on("exit", release);
  return { release };
}

/** @throws OwnerError that names the process which holds a lock, if one does. */
export function refuseHeld(file: string): void {
  const rival = findHolder(file);
  if (rival) throw new OwnerError(tellRival(file, rival));
}

function tellRival(file: string, { pid, host, since, what }: Holder): string {
  const began = since.replace("T", " ").replace(/\..*$/, " UTC");
  return (
    `“${what}” is at work here: process ${pid} on ${host}, since ${began}. ` +
    `Wait until it has ended. If it no longer runs, remove ${file}.`
  );
}
