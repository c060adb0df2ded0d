import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { OwnerError } from "../owner-error.ts";
import { type Lock, refuseHeld, takeLock } from "./lock.ts";
import type { BuildOrder } from "./order.ts";

/**
 * Locks the place of a site. Volumes may be built side by side, each by one process; nothing else is
 * built meanwhile.
 * @throws OwnerError that names the process which is at work there.
 */
export function lockSite({ out, part }: Pick<BuildOrder, "out" | "part">): Lock {
  const site = resolve(out);
  const whole = `${site}.lock`;
  if (typeof part !== "object") return lockAgainst(whole, () => volumeLocks(site));
  if (!/^[\w-]+$/.test(part.volume)) throw new OwnerError(`There is no volume ${part.volume}.`);
  return lockAgainst(`${site}.volume-${part.volume}.lock`, () => [whole]);
}

/** First the own lock, then a look at the others: of two processes one sees the other at the least. */
function lockAgainst(file: string, others: () => readonly string[]): Lock {
  const lock = takeLock(file, "npm run build");
  try {
    others().forEach(refuseHeld);
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function volumeLocks(site: string): string[] {
  const [folder, start] = [dirname(site), `${basename(site)}.volume-`];
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(".lock"))
    .map((name) => join(folder, name));
}
