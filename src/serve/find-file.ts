import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** What stands at an address of the site. */
export type Found =
  | { readonly file: string }
  /** A folder that was asked for without the slash its relative links need. */
  | { readonly folder: string };

/**
 * Finds what a decoded path stands for. `file` is a real path: links were followed, and one that
 * leads out of the site is as good as nothing. So is anything that is no plain file, which could
 * keep a reader waiting for ever.
 */
export function findFile(site: string, path: string): Found | undefined {
  try {
    const root = realpathSync(site);
    const real = realpathSync(join(root, path));
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const stat = statSync(real);
    const asFolder = path.endsWith("/");
    if (stat.isFile()) return asFolder ? undefined : { file: real };
    if (!stat.isDirectory()) return undefined;
    if (!asFolder) return { folder: `${path}/` };
    const index = findFile(site, `${path}index.html`);
    return index && "file" in index ? index : undefined;
  } catch {
    return undefined;
  }
}
