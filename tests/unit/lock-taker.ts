import { closeSync, openSync, rmSync } from "node:fs";
import { type Lock, takeLock } from "../../src/engine/publish/lock.ts";
import { OwnerError } from "../../src/text/owner-error.ts";

/** What a process of the lock's tests is asked to do, at a moment (ms since 1970) that all share. */
export interface Task {
  readonly file: string;
  readonly at: number;
  /** Take the lock and keep it until the next task, or try so many times to take and release it. */
  readonly tries?: number;
}

/** Whether it has the lock; for several tries how often it had it, and how often not alone. */
export type Answer =
  | { readonly won: boolean }
  | { readonly turns: number; readonly clashes: number };

let lock: Lock | undefined;

process.on("message", ({ file, at, tries }: Task) => {
  lock?.release();
  lock = undefined;
  while (Date.now() < at);
  if (tries === undefined) lock = tryTake(file);
  process.send?.(tries === undefined ? { won: lock !== undefined } : takeTurns(file, tries));
});
process.send?.("ready");

function tryTake(file: string): Lock | undefined {
  try {
    return takeLock(file, "npm run build");
  } catch (error) {
    if (error instanceof OwnerError) return undefined;
    throw error;
  }
}

function takeTurns(file: string, tries: number): Answer {
  let [turns, clashes] = [0, 0];
  for (let left = tries; left > 0; left -= 1) {
    const turn = tryTake(file);
    if (!turn) continue;
    turns += 1;
    try {
      closeSync(openSync(`${file}.inside`, "wx"));
      rmSync(`${file}.inside`);
    } catch {
      clashes += 1;
    }
    turn.release();
  }
  return { turns, clashes };
}
