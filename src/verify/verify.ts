import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestName, readManifest } from "../engine/publish/manifest.ts";
import { workName } from "../engine/publish/work-folder.ts";
import { OwnerError } from "../text/owner-error.ts";
import { compare } from "./compare.ts";
import type { Comparison, Difference } from "./difference.ts";
import { listTree } from "./list-tree.ts";

/** A site held against its manifest. */
export interface SiteVerdict extends Comparison {
  /** What is wrong with the manifest itself, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Holds the files of a site against its manifest, wherever the site lies.
 * @throws OwnerError where there is no manifest to hold them against.
 */
export function verifySite(folder: string): SiteVerdict {
  const { files, faults } = readManifest(readText(folder));
  if (files.size === 0 && faults.length === 0) {
    throw new OwnerError(
      `${join(folder, manifestName)} is empty: its first build was stopped. Run npm run build again.`,
    );
  }
  const { files: found, others } = listTree(folder);
  const tree = { files: found.filter((path) => path !== manifestName), others };
  const list = new Map([...files].map(([path, sha256]) => [path, { sha256 }]));
  const comparison = compare(folder, tree, list);
  return { ...comparison, faults, differences: comparison.differences.map(nameLeftover) };
}

function readText(folder: string): string {
  const path = join(folder, manifestName);
  if (existsSync(path)) return readFileSync(path, "utf8");
  if (!existsSync(folder)) throw new OwnerError(`there is no folder ${folder}. ${remedy}`);
  throw new OwnerError(`there is no ${manifestName} in ${folder}. ${remedy}`);
}

const remedy = "Name the folder of a site with --out, or make one with npm run build.";

/** A build keeps what it is working on in a folder of its own until it ends. */
function nameLeftover(difference: Difference): Difference {
  const isOurs = difference.path.startsWith(`${workName}/`);
  return isOurs && difference.kind === "extra" ? { ...difference, kind: "leftover" } : difference;
}
