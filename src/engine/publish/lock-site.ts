import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { OwnerError } from "../../text/owner-error.ts";
import type { BuildOrder } from "../build-options.ts";
import { realPath } from "../inputs.ts";
import { type Lock, refuseHeld, takeLock } from "./lock.ts";
import { workName } from "./place-file.ts";

/**
 * Locks the place of a site. Volumes may be built side by side, each by one process; nothing else is
 * built meanwhile.
 * @throws OwnerError that names the process which is at work there.
 */
export function lockSite({ out, part }: Pick<BuildOrder, "out" | "part">): Lock {
  const site = realPath(out);
  // A host may let us write into its folder, and not beside it.
  const inside = join(site, workName);
  const base = existsSync(site) && !isWritable(dirname(site)) ? inside : site;
  const wholes = [`${site}.lock`, `${inside}.lock`];
  const own = `${base}${typeof part === "object" ? `.volume-${part.volume}` : ""}.lock`;
  if (dirname(own) !== dirname(base)) throw new OwnerError(`There is no such volume: ${own}`);
  const lock = takeLock(own, "npm run build");
  try {
    // After our own stands: of two processes at the least one sees the other.
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
