import { indexesOf } from "../../indexes/index.ts";
import { formerPath, isOwnPath, isPagePath } from "../../model/former-paths.ts";
import { outputFile } from "../../model/paths.ts";
import { type ProblemInFile, quote } from "../../model/problem.ts";
import { ownExports, ownPages } from "../../pages/own-pages.ts";
import type { Settings } from "../../settings/settings.ts";
import { type OwnFolder, publicFolder } from "../names-in-pile.ts";
import type { PileOutline } from "../outline.ts";

/** The former addresses of a file's article, from which pages lead to it, and those that it cannot keep. */
export interface FormerAddresses {
  readonly paths: readonly string[];
  readonly problems: readonly ProblemInFile[];
}

/** What is at other places of the site. */
export interface Occupied {
  /** Paths of files that the owner publishes: those of `public/`, and of pages of the owner's own. */
  readonly files: Iterable<string>;
  /** First segments of the addresses of indexes. */
  readonly beginnings: ReadonlySet<string>;
}

/** Finds what is at other places of a site than those of its own that never change. */
export function findOccupied(own: readonly OwnFolder[], settings: Settings): Occupied {
  const ofOwner = own.find(({ folder }) => folder === publicFolder)?.paths ?? [];
  const pages = [...ownPages, ...ownExports].map(({ path }) => outputFile(path));
  const beginnings = indexesOf(settings).flatMap(({ root }) => root.split("/")[1] ?? []);
  return { files: [...ofOwner, ...pages], beginnings: new Set(beginnings) };
}

/**
 * Finds the former addresses of all articles, by file. Each is given once: to the first file in the order of paths that
 * has it. No former address takes the place of a page of the archive or of a file of the owner's.
 */
export function findFormer(
  { paths, references, digestAt }: Pick<PileOutline, "paths" | "references" | "digestAt">,
  occupied: Occupied,
): Map<number, FormerAddresses> {
  const found = new Map<number, FormerAddresses>();
  const places = new Places(occupied.files);
  const holders = new Map<string, number>();
  for (const [file, some] of references) {
    const own = some.filter(({ as }) => as === "self");
    if (own.length === 0 || digestAt(file, "article") === "") continue;
    const given = new Set<string>();
    const problems: ProblemInFile[] = [];
    for (const { to } of own) {
      const path = formerPath(to, paths[file] ?? "");
      if (path === undefined || (path !== null && given.has(path))) continue;
      if (path === null) {
        problems.push(lost(to, "is not an address that every host and disk can have"));
        continue;
      }
      const key = fold(path);
      const holder = holders.get(key);
      const isSame =
        holder !== undefined && digestAt(holder, "article") === digestAt(file, "article");
      if (holder !== undefined && !isSame) {
        problems.push(lost(path, `is also that of ${paths[holder]}, to which it leads`));
      } else if (isOwnPath(path, occupied.beginnings)) {
        problems.push(lost(path, "is that of a page of the archive"));
      } else if (!isSame && isPagePath(path) && !places.take(outputFile(path))) {
        problems.push(lost(path, "is in the way of another page or of a file in public/"));
      } else {
        holders.set(key, file);
        given.add(path);
      }
    }
    if (given.size + problems.length > 0) found.set(file, { paths: [...given], problems });
  }
  return found;
}

/** Files and folders of a site, as disks compare them that know no capitals. */
class Places {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  constructor(files: Iterable<string>) {
    for (const file of files) this.take(file);
  }

  /** Takes the place of a file; returns false if it is not free. */
  take(file: string): boolean {
    const name = fold(file);
    const outer: string[] = [];
    for (let at = name.indexOf("/"); at > 0; at = name.indexOf("/", at + 1))
      outer.push(name.slice(0, at));
    if (this.files.has(name) || this.folders.has(name)) return false;
    if (outer.some((one) => this.files.has(one))) return false;
    this.files.add(name);
    for (const one of outer) this.folders.add(one);
    return true;
  }
}

function fold(path: string): string {
  return path.normalize().toLowerCase();
}

function lost(path: string, reason: string): ProblemInFile {
  return {
    code: "former-address",
    severity: "warning",
    found: `The former address ${quote(path)} ${reason}; nothing leads from there to this article.`,
    remedy: "Nothing, if nobody calls it any more; else give the article another one.",
  };
}
