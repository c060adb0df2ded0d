import { z } from "zod";
import { outcomes } from "../model/ledger.ts";
import { outputFile } from "../model/paths.ts";
import { twinOf } from "../pages/page-types.ts";

/** The file of a site that accounts for every article file. */
export const reportName = "report.json";

/** A file of those sites in which a copy of each article file stands beside its page. */
const ofSitesWithTwins = "assets/verify.js";

const rowShape = z.object({
  path: z.string(),
  outcome: z.string().optional(),
  page: z.string().nullish(),
  id: z.string().nullish(),
  sha256: z.string().nullish(),
  bytes: z.number().optional(),
});

const reportShape = z.object({
  totals: z.record(z.string(), z.unknown()).optional(),
  files: z.array(rowShape),
});

/** The part of a site's report that we need. */
export type Report = z.infer<typeof reportShape>;

type Row = Report["files"][number];

/** Parses a report; `undefined` if it is not in the form of one. */
export function parseReport(text: string): Report | undefined {
  try {
    return reportShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Finds where a report and the manifest of its site contradict each other, a sentence each: a page that was
 * dropped from the site and from the manifest still stands in the report. `manifest` has SHA-256 by path.
 */
export function findContradictions(
  report: Report,
  manifest: ReadonlyMap<string, string>,
): string[] {
  const main = new Map(
    report.files.flatMap((row): [string, Row][] =>
      row.outcome === "built" && row.page && row.id ? [[row.page, row]] : [],
    ),
  );
  const hasTwins = manifest.has(ofSitesWithTwins);
  return [
    ...checkTotals(report),
    ...report.files.flatMap((row) => {
      const { path, outcome, page } = row;
      if (outcome !== "built" && outcome !== "merged") return [];
      if (!page) return [`${path} is ${outcome}, but has no page`];
      const file = outputFile(page);
      const fault = manifest.has(file)
        ? []
        : [`${path} has its page at ${file}, which is not in the manifest`];
      // A picture has no copy beside the page of the article that names it.
      const isArticle = typeof row.id === "string";
      return [...fault, ...(hasTwins && isArticle ? checkTwin(row, main.get(page), manifest) : [])];
    }),
    ...findUnaccounted(report, manifest),
  ];
}

/** Compares the sums of a report with its rows. */
function checkTotals({ totals = {}, files }: Report): string[] {
  const counts: [string, number][] = [
    ["files", files.length],
    ...outcomes.map((one): [string, number] => [
      one,
      files.filter(({ outcome }) => outcome === one).length,
    ]),
  ];
  return counts.flatMap(([name, count]) => {
    const total = totals[name];
    return total === undefined || total === count
      ? []
      : [`its totals say “${name} ${total}”, but it lists ${count}`];
  });
}

/** Looks for the copy of an article file, beside the page that is `main`'s. */
function checkTwin(
  { path, page, sha256 }: Row,
  main: Row | undefined,
  manifest: ReadonlyMap<string, string>,
): string[] {
  if (!page || !sha256) return [];
  if (!main) return [`${path} is merged into ${outputFile(page)}, but no file is built there`];
  const twin = outputFile(twinOf({ path: page, file: main }, { path, sha256 }));
  const digest = manifest.get(twin);
  if (digest === undefined) {
    return [`${path} has its copy at ${twin}, which is not in the manifest`];
  }
  return digest === sha256 ? [] : [`${path} has its copy at ${twin}, which has other bytes`];
}

/** An article's page: `2021/11/22/{slug}-{id}.html`. */
const articlePage = /^(?:\d{4}(?:\/\d\d){0,2}|undated)\/[a-z0-9-]+-([0-9a-f]{12})\.html$/;

/** Finds pages of articles that no row accounts for. Former addresses have the id of their article. */
function findUnaccounted({ files }: Report, manifest: ReadonlyMap<string, string>): string[] {
  const ids = new Set(files.map(({ id }) => id));
  return [...manifest.keys()].flatMap((file) => {
    const id = articlePage.exec(file)?.[1];
    return id === undefined || ids.has(id)
      ? []
      : [`${file} is the page of an article, but no article file has it`];
  });
}
