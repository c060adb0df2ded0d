import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Where a path leads, through links, as far as it is there already: two names of one place are one. */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const outer = dirname(whole);
    return outer === whole ? whole : join(realPath(outer), basename(whole));
  }
}
