import {
  existsSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../../text/make-folder.ts";
import { OwnerError } from "../../text/owner-error.ts";
import { listFilesBelow } from "../../text/walk-folders.ts";
import { manifestName } from "./manifest.ts";
import {
  noteFiles,
  putFile,
  putStandIns,
  readPublished,
  removeFile,
  statFile,
  type Target,
  workName,
} from "./place-file.ts";

/** The folder into which a site is published, as one build sees it. */
export interface SiteFolder {
  readonly target: Target;
  /** SHA-256 by path of the files that stand there, ours only. */
  readonly before: ReadonlyMap<string, string>;
  /**
   * Records files that a build will make, and gives new pages a stand-in page that says so: from here on
   * every link to them leads somewhere.
   */
  reserve(files: Iterable<string>): void;
  /** Leaves the folder as it was found, if nothing was done yet. */
  leave(): void;
  /** Removes files that this build did not make, writes the manifest and shows a new site. */
  finish(files: SiteFiles): { readonly removed: number; readonly isNew: boolean };
}

/** The files that a build has made. */
export interface SiteFiles {
  /** Whether a file that was there before, or was reserved, belongs to the site. */
  has(file: string): boolean;
  manifest(): string;
}

/**
 * Opens the folder. A new site is built beside its place, in "….part", and shown as a whole; in an
 * existing one, files change one by one, so that readers find every page and every link. `known` holds
 * the files there that the build may touch, if they are known.
 * @throws OwnerError for a folder that is not empty and has no manifest, and for a broken link.
 */
export function openSiteFolder(
  path: string,
  known?: () => ReadonlyMap<string, string> | undefined,
): SiteFolder {
  // Without a trailing slash.
  const out = join(dirname(path), basename(path));
  refuseForeign(out);
  const live = existsSync(out);
  const folder = live ? out : `${out}.part`;
  const leftOver = !live && existsSync(folder);
  const target: Target = { folder, live, isNew: !live && !leftOver };
  makeFolder(live ? join(folder, workName) : folder);
  const isBlank = live && !existsSync(join(folder, manifestName));
  if (isBlank) putFile(target, manifestName, "");
  let published: ReadonlyMap<string, string> | undefined;
  const before = () => {
    published ??= known?.() ?? readPublished(folder);
    return published;
  };
  const reserved = new Set<string>();
  return {
    target,
    get before() {
      return before();
    },
    reserve(files) {
      if (!live) return;
      const fresh = [...files].filter((file) => !before().has(file) && !reserved.has(file));
      if (fresh.length === 0) return;
      noteFiles(folder, fresh);
      for (const file of fresh) reserved.add(file);
      const pages = fresh.filter((file) => file.endsWith(".html"));
      putStandIns(
        folder,
        pages.filter((file) => !existsSync(join(folder, file))),
      );
    },
    leave() {
      if (isBlank) rmSync(join(folder, manifestName));
      const made = live ? join(folder, workName) : folder;
      if (!leftOver && readdirSync(made).length === 0) rmdirSync(made);
    },
    finish(files) {
      const known = leftOver ? listFilesBelow(folder) : new Set([...before().keys(), ...reserved]);
      const stale = [...known].filter((file) => !files.has(file) && file !== manifestName);
      // Stale pages link to each other: first all of them lose their links, then they are removed.
      if (live && stale.length > 1) {
        const pages = stale.filter((file) => file.endsWith(".html"));
        // In the place of one there may be a folder by now, with a file of the owner's in it.
        putStandIns(
          folder,
          pages.filter((file) => statFile(join(folder, file))),
        );
      }
      for (const file of stale) removeFile(folder, file);
      putFile(target, manifestName, files.manifest());
      rmSync(join(folder, workName), { recursive: true, force: true });
      if (!live) renameSync(folder, out);
      return { removed: stale.length, isNew: !live };
    },
  };
}

/**
 * Refuses a folder with other files, which must not be mixed with ours, nor removed with them.
 * @throws OwnerError for such a folder, and for a broken link.
 */
export function refuseForeign(out: string): void {
  if (!existsSync(out)) {
    if (!lstatSync(out, { throwIfNoEntry: false })) return;
    throw new OwnerError(
      `${out} links to a folder that does not exist. Make it, or remove the link.`,
    );
  }
  const isSite = statSync(out).isDirectory() && existsSync(join(out, manifestName));
  // A bag of another program has such a manifest, too, and always this file (RFC 8493 section 2.1.1).
  const isBag = isSite && existsSync(join(out, "bagit.txt"));
  const isEmpty = statSync(out).isDirectory() && readdirSync(out).every((name) => isOfWork(name));
  if (isBag || !(isSite || isEmpty)) {
    throw new OwnerError(
      `${out} holds files that no build made. Name an empty or new folder with --out.`,
    );
  }
}

/** Whether an entry is the folder in which a build works, or a lock. */
function isOfWork(name: string): boolean {
  return name === workName || (name.startsWith(`${workName}.`) && name.endsWith(".lock"));
}
