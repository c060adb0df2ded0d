import { outputFile, searchPath } from "../../model/paths.ts";
import { searchFolder } from "../../search/search-list.ts";
import { OwnerError } from "../../text/owner-error.ts";
import { manifestName } from "./manifest.ts";
import { workName } from "./place-file.ts";

/** Files that tell what a site consists of: nobody else's may stand in their places. */
const accounts: readonly string[] = [manifestName, "report.json"];

/** Where builds work, and where the search keeps its files. */
const folders: readonly string[] = [`${workName}/`, searchFolder];

/** The search page, which the owner may replace like any other page. */
const searchPage = outputFile(searchPath);

/** Files of the owner's own, and those of ours that they have to stand beside. */
interface Claims {
  /** Paths of the owner's files. They stand in one folder, so that they agree with each other. */
  readonly own: readonly string[];
  /** Paths of all files that the build is to make, but for those of the search. */
  readonly ours: Iterable<string>;
  /** Called before the refusal. */
  leave(): void;
}

/**
 * Refuses files of the owner's own that cannot stand in a site beside ours. One may take the place of a page
 * of ours (`about/index.html`), but not of a folder that ours are in, nor be in one that is a file of ours,
 * nor differ from ours only in letters that some disks take for the same.
 *
 * @throws OwnerError that names each of them, and what it is in the way of.
 */
export function refuseClaims({ own, ours, leave }: Claims): void {
  const files = new Map<string, string>();
  // For each folder of ours, the file in it that is easiest to name.
  const inFolders = new Map<string, string>();
  for (const file of ours) {
    files.set(fold(file), file);
    for (const folder of foldersOf(fold(file))) {
      const known = inFolders.get(folder);
      if (known === undefined || file.length < known.length) inFolders.set(folder, file);
    }
  }
  const faults = own.flatMap((path) => {
    const rival = findRival(path, files, inFolders);
    return rival ? [`public/${path} is in the way of ${rival}.`] : [];
  });
  if (faults.length === 0) return;
  leave();
  const more = faults.length - shown;
  throw new OwnerError(
    [
      ...faults.slice(0, shown),
      ...(more > 0 ? [`… and ${more} more of this kind.`] : []),
      "Nothing was written. Rename these files, or take them out of public/.",
    ].join("\n"),
  );
}

const shown = 20;

/** Finds what of ours a file is in the way of. `inFolders` has a file of ours for each folder. */
function findRival(
  path: string,
  files: ReadonlyMap<string, string>,
  inFolders: ReadonlyMap<string, string>,
): string | undefined {
  const folded = fold(path);
  const outer = foldersOf(folded);
  const account = [folded, ...outer].find((one) => accounts.includes(one));
  if (account) return account;
  const folder = folders.find((one) => `${folded}/`.startsWith(one) && path !== searchPage);
  if (folder) return folder;
  const same = files.get(folded);
  if (same !== undefined && same !== path) return same;
  const around = outer.find((one) => files.has(one));
  return around === undefined ? inFolders.get(folded) : files.get(around);
}

/** Lists the folders on the way to a file, the outermost first. */
function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let at = file.indexOf("/"); at > 0; at = file.indexOf("/", at + 1)) {
    folders.push(file.slice(0, at));
  }
  return folders;
}

/** Spells a path as disks compare it that know no capitals and join accents with their letters. */
function fold(path: string): string {
  return path.normalize().toLowerCase();
}
