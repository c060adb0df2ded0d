import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatManifest } from "../../src/engine/publish/manifest.ts";
import { sha256 } from "../../src/text/hash.ts";
import { listTree } from "../site/built-site.ts";
import { checkLinks } from "../site/check-links.ts";

/** SHA-256 by path of every file of a site; empty where there is none. */
export type Tree = ReadonlyMap<string, string>;

const manifestName = "manifest-sha256.txt";

/** What stands in a folder, without what a build needs only while it works. */
export function readTree(folder: string): Tree {
  if (!existsSync(folder)) return new Map();
  const files = listTree(folder).filter((file) => !file.startsWith(".backfile/"));
  return new Map(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}

/**
 * What is wrong with a site that a build was at work in: torn pages, links that lead nowhere, files
 * that are neither as they were nor as they will be.
 */
export function findDamage(folder: string, before: Tree, after: Tree): string[] {
  if (!existsSync(folder)) return [];
  const tree = readTree(folder);
  const faults = findBrokenLinks(folder);
  for (const [file, digest] of tree) {
    if (digest === before.get(file) || digest === after.get(file)) continue;
    const text = readFileSync(join(folder, file), "utf8");
    if (!file.endsWith(".html") && file !== manifestName) faults.push(`${file} is of no build`);
    else if (file.endsWith(".html") && !text.endsWith("</html>\n") && !text.endsWith("</html>"))
      faults.push(`${file} is torn: ${text.length} characters`);
    else if (file.endsWith(".html") && !text.includes("<title>Being published</title>"))
      faults.push(`${file} is of no build`);
    else if (file === manifestName && text !== "") faults.push(`${file} is torn`);
  }
  for (const file of before.keys()) {
    if (after.has(file) && !tree.has(file)) faults.push(`${file} is lost`);
  }
  return faults;
}

/** Links that lead nowhere, a sentence each. */
export function findBrokenLinks(folder: string): string[] {
  const pages = [...readTree(folder).keys()].filter((file) => file.endsWith(".html"));
  return checkLinks(folder, pages);
}

/** How a tree differs from a clean build's, but for what it remembers of former addresses. */
export function differFromClean(folder: string, clean: string): string[] {
  const [tree, other] = [readTree(folder), readTree(clean)];
  const faults: string[] = [];
  for (const [file, digest] of tree) {
    if (file === manifestName || digest === other.get(file)) continue;
    if (other.has(file)) faults.push(`${file} differs`);
    else if (!isRedirect(folder, file)) faults.push(`${file} should not be there`);
  }
  for (const file of other.keys()) if (!tree.has(file)) faults.push(`${file} is missing`);
  const lines = [...tree].filter(([file]) => file !== manifestName);
  const manifest = formatManifest(new Map(lines));
  if (readFileSync(join(folder, manifestName), "utf8") !== manifest)
    faults.push("the manifest does not tell what is there");
  return faults;
}

export function isRedirect(folder: string, file: string): boolean {
  if (file === "_redirects") return true;
  if (!file.endsWith(".html")) return false;
  return readFileSync(join(folder, file), "utf8").includes("This article has moved");
}
