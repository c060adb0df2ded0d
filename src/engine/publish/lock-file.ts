import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { type Holder, isGone, parseHolder } from "./lock-holder.ts";

/** A lock file is written in an instant: one that stays without a holder for so long (ms) is a dead one's. */
const patience = 3000;
/** Time (ms) between two looks at a lock that is changing hands. */
const pause = 20;

/** Makes a lock file, or gives who holds it. A lock whose holder has ended is taken over. */
export function seizeLock(file: string, own: Holder): Holder | undefined {
  let [seen, seenAt] = ["", 0];
  for (;;) {
    if (createLock(file, own)) return undefined;
    const text = readText(file);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (holder && !isGone(holder)) return holder;
    if (text !== seen || seenAt === 0) [seen, seenAt] = [text, performance.now()];
    const isWorn = performance.now() - seenAt > patience;
    if (holder || isWorn) {
      const outcome = replaceLock(file, text, own);
      if (outcome === "taken") return undefined;
      if (outcome !== "lost" && isWorn) return outcome;
    }
    sleep(pause);
  }
}

/** Who holds a lock now, if anybody does. */
export function findHolder(file: string): Holder | undefined {
  const holder = parseHolder(readText(file) ?? "");
  return holder && !isGone(holder) ? holder : undefined;
}

/** Removes a lock file, if it is this holder's. */
export function dropLock(file: string, own: Holder): void {
  if (readText(file) === textOf(own)) rmSync(file, { force: true });
}

/**
 * Takes over a stale lock. Between a look at a file and its removal, or renaming, another process may
 * have put its own in the place: so only the holder of a second lock may remove one that is stale.
 * Gives that holder, if it is another.
 */
function replaceLock(file: string, stale: string, own: Holder): "taken" | "lost" | Holder {
  const guard = `${file}.takeover`;
  const rival = seizeLock(guard, own);
  if (rival) return rival;
  try {
    if (readText(file) === stale) rmSync(file, { force: true });
    return createLock(file, own) ? "taken" : "lost";
  } finally {
    dropLock(guard, own);
  }
}

/** `wx`: of any number of processes, one creates the file. */
function createLock(file: string, own: Holder): boolean {
  let handle: number;
  try {
    handle = openSync(file, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(handle, textOf(own));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  // A process that was halted here for seconds may have been taken for dead.
  return readText(file) === textOf(own);
}

function textOf(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
