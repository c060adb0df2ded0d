import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { listFiles } from "../read/files.ts";
import { compare, type Expected } from "./compare.ts";
import type { Comparison, Difference, Kind } from "./difference.ts";
import type { SiteVerdict } from "./verify.ts";

const reportName = "report.json";

/** What we need of the report's rows. */
const reportShape = z.object({
  files: z.array(
    z.object({ path: z.string(), sha256: z.string().nullish(), bytes: z.number().optional() }),
  ),
});

/** Sources that were held against the report, or why they could not be. */
export type SourcesVerdict = Comparison | { readonly unchecked: string };

/** Holds the article files against the report of the site that was made from them. */
export function verifySources(articles: string, site: SiteVerdict): SourcesVerdict {
  const damage = site.differences.find(({ path }) => path === reportName);
  if (damage) return { unchecked: `${reportName}, which lists them, is ${damage.kind}` };
  const list = readReport(join(site.folder, reportName));
  if (!list) return { unchecked: `${reportName} of this site does not list them` };
  const { paths } = listFiles(articles);
  const comparison = compare(articles, { files: paths, others: new Map() }, list);
  return { ...comparison, differences: comparison.differences.map(nameChange) };
}

function readReport(path: string): Map<string, Expected> | undefined {
  try {
    const { files } = reportShape.parse(JSON.parse(readFileSync(path, "utf8")));
    return new Map(files.map(({ path, sha256, bytes = 0 }) => [path, expect(bytes, sha256)]));
  } catch {
    return undefined;
  }
}

function expect(bytes: number, sha256: string | null | undefined): Expected {
  return sha256 ? { sha256, bytes } : { bytes };
}

/** An owner adds and removes articles; that is not damage. */
function nameChange(difference: Difference): Difference {
  const words: Partial<Record<Kind, Kind>> = { extra: "added", missing: "removed" };
  return { ...difference, kind: words[difference.kind] ?? difference.kind };
}
