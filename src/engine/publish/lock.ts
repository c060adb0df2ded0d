import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../../text/make-folder.ts";
import { OwnerError } from "../../text/owner-error.ts";
import type { BuildOptions } from "../build-options.ts";
import { realPath } from "../inputs.ts";
import { describeSelf, type Holder, isGone, parseHolder } from "./lock-holder.ts";
import { workName } from "./place-file.ts";

/** A lock that keeps other processes out until it is released, or until this process ends. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock `file`, a path that is used for the lock alone; `what` names our command to others: "npm
 * run build".
 * @throws OwnerError that names the process which holds the lock.
 */
export function takeLock(file: string, what: string): Lock {
  makeFolder(dirname(file));
  const own = describeSelf(what);
  const rival = seizeLock(file, own);
  if (rival) throw new OwnerError(describeRival(file, rival));
  const release = () => {
    process.off("exit", release);
    dropLock(file, own);
  };
  process.on("exit", release);
  return { release };
}

/**
 * Refuses to go on while another process holds a lock.
 * @throws OwnerError that names this process.
 */
function refuseHeld(file: string): void {
  const rival = findHolder(file);
  if (rival) throw new OwnerError(describeRival(file, rival));
}

function describeRival(file: string, { pid, host, since, what }: Holder): string {
  const began = since.replace("T", " ").replace(/\..*$/, " UTC");
  return (
    `“${what}” is already running here: process ${pid} on ${host}, since ${began}. ` +
    `Wait until it ends. If it is no longer running, remove ${file}.`
  );
}

/** A lock file is written in an instant: after this long (ms) without a holder, its process has died. */
const patience = 3000;
/** Time (ms) between two looks at a lock that is changing hands. */
const pause = 20;

/** Creates a lock file, or returns its holder. A lock whose holder has ended is taken over. */
function seizeLock(file: string, own: Holder): Holder | undefined {
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

/** Finds the present holder of a lock, if it has one. */
export function findHolder(file: string): Holder | undefined {
  const holder = parseHolder(readText(file) ?? "");
  return holder && !isGone(holder) ? holder : undefined;
}

/** Removes a lock file if it belongs to this holder. */
function dropLock(file: string, own: Holder): void {
  if (readText(file) === textOf(own)) rmSync(file, { force: true });
}

/**
 * Takes over a stale lock. Between looking at a file and removing or renaming it, another process may
 * have put its own in its place; so only the holder of a second lock may remove a stale one. Returns the
 * holder of that lock, if it is another process.
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

/** Creates a lock file. `wx`: of any number of processes, one creates the file. */
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
  // A process that was suspended here for seconds may have been taken for dead.
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

/**
 * Locks the place of a site. Volumes may be built side by side, each by one process; nothing else is
 * built meanwhile.
 * @throws OwnerError that names the process which is at work there.
 */
export function lockSite({ out, part }: Pick<BuildOptions, "out" | "part">): Lock {
  const site = realPath(out);
  // A host may let us write into its folder, but not beside it.
  const inside = join(site, workName);
  const base = existsSync(site) && !isWritable(dirname(site)) ? inside : site;
  const wholes = [`${site}.lock`, `${inside}.lock`];
  const own = `${base}${typeof part === "object" ? `.volume-${part.volume}` : ""}.lock`;
  if (dirname(own) !== dirname(base)) throw new OwnerError(`There is no such volume: ${own}`);
  const lock = takeLock(own, "npm run build");
  try {
    // After our own lock exists: of two processes, at least one sees the other.
    const rivals = typeof part === "object" ? wholes : [...wholes, ...volumeLocks(site)];
    for (const rival of rivals) if (rival !== own) refuseHeld(rival);
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function volumeLocks(site: string): string[] {
  const [outer, start] = [dirname(site), `${basename(site)}.volume-`];
  return [...namesIn(outer, start), ...namesIn(site, `${workName}.volume-`)];
}

function namesIn(folder: string, start: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(".lock"))
    .map((name) => join(folder, name));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
