import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestName, readManifest } from "../engine/publish/manifest.ts";
import { workName } from "../engine/publish/place-file.ts";
import { listFiles } from "../read/files.ts";
import { OwnerError } from "../text/owner-error.ts";
import {
  type Comparison,
  compare,
  type Difference,
  type Expected,
  type Kind,
  listTree,
} from "./compare.ts";
import { findContradictions, parseReport, type Report, reportName } from "./contradictions.ts";

/** The result of comparing a site with its manifest. */
export interface SiteVerdict extends Comparison {
  /** Faults in the manifest itself, a sentence each. */
  readonly faults: readonly string[];
  /** Contradictions between the site's report and the manifest, a sentence each. */
  readonly contradictions: readonly string[];
}

/**
 * Compares the files of a site with its manifest, and this with the site's report, wherever the site is.
 * @throws OwnerError if there is no manifest.
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
  const differences = comparison.differences.map(nameLeftover);
  const contradictions = checkReport(folder, files, differences);
  return { ...comparison, faults, contradictions, differences };
}

function checkReport(
  folder: string,
  manifest: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): string[] {
  if (!manifest.has(reportName)) return [`${reportName} is not in the manifest`];
  // Damage is told already, and damaged rows say nothing.
  if (differences.some(({ path }) => path === reportName)) return [];
  const report = readReport(folder);
  return report
    ? findContradictions(report, manifest)
    : [`${reportName} is not in the form of a report`];
}

function readText(folder: string): string {
  const path = join(folder, manifestName);
  if (existsSync(path)) return readFileSync(path, "utf8");
  if (!existsSync(folder)) throw new OwnerError(`there is no folder ${folder}. ${remedy}`);
  throw new OwnerError(`there is no ${manifestName} in ${folder}. ${remedy}`);
}

const remedy = "Name the folder of a site with --out, or make one with npm run build.";

/** Names the leftovers of a build, which keeps its working files in a folder of its own until it ends. */
function nameLeftover(difference: Difference): Difference {
  const isOurs = difference.path.startsWith(`${workName}/`);
  return isOurs && difference.kind === "extra" ? { ...difference, kind: "leftover" } : difference;
}

/** The result of comparing the sources with the report, or the reason why that was not possible. */
export type SourcesVerdict = Comparison | { readonly unchecked: string };

/** Compares the article files with the report of the site that was made from them. */
export function verifySources(articles: string, site: SiteVerdict): SourcesVerdict {
  const damage = site.differences.find(({ path }) => path === reportName);
  if (damage) return { unchecked: `${reportName}, which lists them, is ${damage.kind}` };
  const report = readReport(site.folder);
  if (!report) return { unchecked: `${reportName} of this site does not list them` };
  const list = new Map(
    report.files.map(({ path, sha256, bytes = 0 }) => [path, expect(bytes, sha256)]),
  );
  const { paths } = listFiles(articles);
  const comparison = compare(articles, { files: paths, others: new Map() }, list);
  return { ...comparison, differences: comparison.differences.map(nameChange) };
}

function readReport(folder: string): Report | undefined {
  try {
    return parseReport(readFileSync(join(folder, reportName), "utf8"));
  } catch {
    return undefined;
  }
}

function expect(bytes: number, sha256: string | null | undefined): Expected {
  return sha256 ? { sha256, bytes } : { bytes };
}

/** Names the changes of an owner, who adds and removes articles; that is not damage. */
function nameChange(difference: Difference): Difference {
  const words: Partial<Record<Kind, Kind>> = { extra: "added", missing: "removed" };
  return { ...difference, kind: words[difference.kind] ?? difference.kind };
}
