import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { OwnerError } from "../owner-error.ts";
import { readPublished, removeFile } from "./make-way.ts";
import { formatManifest, isInside, manifestName } from "./manifest.ts";
import { placeFile, placeStandIn, type Target, workName } from "./place-file.ts";

/** The folder that a site is published into, as one build sees it. */
export interface SiteFolder {
  readonly target: Target;
  /** SHA-256 by path of what stands there, ours alone. */
  readonly before: ReadonlyMap<string, string>;
  /** Gives addresses that are new a page that says so: from here on every link leads somewhere. */
  reserve(pages: Iterable<string>): void;
  /** Removes what this build did not make, writes the manifest and shows a new site. */
  finish(files: ReadonlyMap<string, string>): { readonly removed: number; readonly isNew: boolean };
}

/** Names the files that a build adds, so that the next one knows them after it was killed. */
const journalName = `${workName}/journal`;

const standInPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>Being published</title></head>
<body><p>This page is being published. Please load it again in a moment.</p></body></html>
`;

/**
 * Opens the folder. A site that nobody has seen yet is built beside its place, in "….part", and shown
 * as a whole; else files change one by one, so that whoever reads finds every page and every link.
 */
export function openSiteFolder(out: string): SiteFolder {
  const live = existsSync(out);
  const target: Target = { folder: live ? out : `${out}.part`, live };
  const { folder } = target;
  const leftOver = !live && existsSync(folder);
  mkdirSync(live ? join(folder, workName) : folder, { recursive: true });
  if (live && !existsSync(join(folder, manifestName))) placeFile(target, manifestName, "");
  const before = withJournal(folder, readPublished(folder));
  const standIn = join(folder, workName, "stand-in.html");
  return {
    target,
    before,
    reserve(pages) {
      if (!live) return;
      const fresh = [...pages].filter((file) => !before.has(file));
      if (fresh.length === 0) return;
      writeFileSync(join(folder, journalName), `${fresh.join("\n")}\n`, { flag: "a" });
      writeFileSync(standIn, standInPage);
      for (const file of fresh) {
        if (file.endsWith(".html") && !existsSync(join(folder, file))) {
          placeStandIn(folder, standIn, file);
        }
      }
    },
    finish(files) {
      const known = leftOver ? allFiles(folder) : [...before.keys()];
      const stale = known.filter((file) => !files.has(file) && file !== manifestName);
      // Stale pages link to each other: first none of them has a link any more, then they go.
      if (live && stale.length > 1) {
        writeFileSync(standIn, standInPage);
        const pages = stale.filter((file) => file.endsWith(".html"));
        for (const file of pages) {
          if (existsSync(join(folder, file))) placeStandIn(folder, standIn, file);
        }
      }
      for (const file of stale) removeFile(folder, file);
      const manifest = formatManifest(files);
      placeFile(target, manifestName, manifest);
      rmSync(join(folder, workName), { recursive: true, force: true });
      if (!live) renameSync(folder, out);
      return { removed: stale.length, isNew: !live };
    },
  };
}

/** What a killed build has begun to add is ours, too, whatever stands in it. */
function withJournal(folder: string, manifest: Map<string, string>): Map<string, string> {
  const journal = join(folder, journalName);
  if (!existsSync(journal)) return manifest;
  const lines = readFileSync(journal, "utf8")
    .split("\n")
    .filter((line) => line !== "" && isInside(line));
  for (const file of lines) if (!manifest.has(file)) manifest.set(file, "");
  return manifest;
}

/**
 * A folder with files of somebody else must not be mixed with ours, nor removed with them.
 * @throws OwnerError
 */
export function refuseForeign(out: string): void {
  if (!existsSync(out)) return;
  const isSite = statSync(out).isDirectory() && existsSync(join(out, manifestName));
  // A bag of another program has such a manifest, too, and always this file (RFC 8493 section 2.1.1).
  const isBag = isSite && existsSync(join(out, "bagit.txt"));
  const isEmpty =
    statSync(out).isDirectory() && readdirSync(out).every((name) => name === workName);
  if (isBag || !(isSite || isEmpty)) {
    throw new OwnerError(
      `${out} holds something that no build has made. Name an empty or a new folder with --out.`,
    );
  }
}

function allFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name).slice(folder.length + 1));
}
