import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finished, project, runCommand } from "../cli/run-command.ts";
import { type Report, type ReportRow, readReport } from "./check-ledger.ts";
import { type Element, parseHtml } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** The fixture archive; tests/fixtures/README.md says what is in it. */
export const fixture = join(project, "tests/fixtures/articles");
export const fixtureSettings = join(project, "tests/fixtures/archive.yaml");

/** A site that a command has built into a temporary folder. */
export interface BuiltSite {
  readonly folder: string;
  readonly run: Finished;
  /** All files, relative to the folder, sorted. */
  readonly files: readonly string[];
  /** Those of them that are HTML. */
  readonly pages: readonly string[];
  readonly report: Report;
}

interface Order {
  readonly articles?: string;
  readonly settings?: string;
  readonly options?: readonly string[];
  /** Where the site goes; a new temporary folder unless told otherwise. */
  readonly out?: string;
}

/** Builds a site by running the command; the fixture with its own settings unless told otherwise. */
export function buildSite(order: Order = {}): BuiltSite {
  const { articles = fixture, settings = fixtureSettings, options = [] } = order;
  const folder = order.out ?? join(makeTemporaryFolder(), "site");
  const places = ["--articles", articles, "--settings", settings, "--out", folder];
  const run = runCommand(["build", ...places, ...options]);
  if (run.code !== 0 && run.code !== 2) throw new Error(run.stdout + run.stderr);
  const files = listTree(folder);
  const pages = files.filter((path) => path.endsWith(".html"));
  return { folder, run, files, pages, report: readReport(folder) };
}

/** All files below a folder, sorted, with `/` between their parts. */
export function listTree(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name).slice(folder.length + 1))
    .sort();
}

/** A file of a site, by its path in the folder or its address in the site. */
export function readSite({ folder }: Pick<BuiltSite, "folder">, path: string): string {
  return readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path), "utf8");
}

export function readPage(site: Pick<BuiltSite, "folder">, path: string): Element {
  return parseHtml(readSite(site, path));
}

/** The row of an input file in the report. */
export function rowOf({ report }: BuiltSite, file: string): ReportRow {
  const row = report.files.find(({ path }) => path === file);
  if (!row) throw new Error(`the report has no row for ${file}`);
  return row;
}

/** Address of the page that an input file became. */
export function pageOf(site: BuiltSite, file: string): string {
  const { page } = rowOf(site, file);
  if (page === null) throw new Error(`${file} has no page`);
  return page;
}
