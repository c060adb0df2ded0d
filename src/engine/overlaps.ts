import { type BigIntStats, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { OwnerError } from "../text/owner-error.ts";
import type { BuildOptions } from "./build-options.ts";
import { realPath } from "./inputs.ts";

/** The folders of a build; `ownFiles` is the owner's `public/`. */
export type BuildFolders = Pick<BuildOptions, "articles" | "out" | "cache"> & {
  readonly ownFiles: string;
};

/**
 * Refuses folders inside each other, whatever links lead there. A site or a cache among the articles would be
 * read as articles, one in `public/` published again by every build; and anybody may delete a cache, which
 * must not delete anything else.
 * @throws OwnerError that names both folders.
 */
export function refuseOverlaps({ articles, out, cache, ownFiles }: BuildFolders): void {
  // A new site is made beside its place: see `openSiteFolder`.
  const making = join(dirname(out), `${basename(out)}.part`);
  const site: Folder[] = [
    { name: `--out ${out}`, path: out },
    { name: `${making}, where --out ${out} is made first,`, path: making },
  ];
  const kept = { name: `--cache ${cache}`, path: cache };
  const inputs: Folder[] = [
    { name: `--articles ${articles}`, path: articles },
    { name: `the folder ${ownFiles}`, path: ownFiles },
  ];
  for (const input of inputs) for (const one of [...site, kept]) refuse(one, input);
  for (const one of site) refuse(kept, one);
}

interface Folder {
  readonly name: string;
  readonly path: string;
}

function refuse(one: Folder, other: Folder): void {
  if (!isWithin(one.path, other.path) && !isWithin(other.path, one.path)) return;
  throw new OwnerError(`${one.name} and ${other.name} must not overlap. Name another place.`);
}

/** Whether a folder is another or inside it. Where a disk ignores case, only the system knows one by two names. */
function isWithin(inner: string, outer: string): boolean {
  const [place, entry] = [realPath(outer), statOf(outer)];
  for (let at = realPath(inner); ; at = dirname(at)) {
    if (at === place || isSame(statOf(at), entry)) return true;
    if (at === dirname(at)) return false;
  }
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function isSame(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
  if (!one || !other) return false;
  // Some disks number no files.
  return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}
