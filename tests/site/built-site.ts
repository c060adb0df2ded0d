import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine, type Finished, project, runNode } from "../cli/run-command.ts";
import { type Report, type ReportRow, readReport } from "./check-ledger.ts";
import { digestInputs } from "./digest-inputs.ts";
import { makeOnce } from "./make-once.ts";
import { type Element, parseHtml } from "./parse-html.ts";
import { listTree } from "./tree-digest.ts";

export { listTree };

/** The fixture archive; tests/fixtures/README.md says what is in it. */
export const fixture = join(project, "tests/fixtures/articles");
export const fixtureSettings = join(project, "tests/fixtures/archive.yaml");

/** A site that a command has built. */
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
}

/**
 * The site that a command builds; of the fixture with its own settings unless told otherwise. Each is
 * built once in a run of the tests and shared by all who want the same, so that nobody may change it:
 * who must, copies it or builds with `buildSiteInto`.
 */
export function buildSite(order: Order = {}): BuiltSite {
  const { articles = fixture, settings = fixtureSettings, options = [] } = order;
  const key = digestInputs([articles, settings], options);
  return buildOnce(`site-${key}`, (out) => buildSiteInto(out, order));
}

/**
 * Builds a site into a folder, by running the command, ours or that of a copy of the project; its cache is beside
 * it and goes with it.
 */
export function buildSiteInto(out: string, order: Order = {}, code = project): BuiltSite {
  const { articles = fixture, settings = fixtureSettings, options = [] } = order;
  const inputs = ["--articles", articles, "--settings", settings];
  const places = ["--out", out, "--cache", `${out}.cache`];
  const run = runNode(commandLine(["build", ...inputs, ...places, ...options], code));
  if (run.code !== 0 && run.code !== 2) throw new Error(run.stdout + run.stderr);
  return openSite(out, run);
}

/** The site that whoever asks first for this key builds; see `makeOnce`. */
export function buildOnce(key: string, build: (out: string) => BuiltSite): BuiltSite {
  const folder = makeOnce(key, (place) => {
    const { run } = build(join(place, "site"));
    writeFileSync(join(place, "run.json"), JSON.stringify(run));
  });
  const run: Finished = JSON.parse(readFileSync(join(folder, "run.json"), "utf8"));
  return openSite(join(folder, "site"), run);
}

export function openSite(folder: string, run: Finished): BuiltSite {
  const files = listTree(folder);
  const pages = files.filter((path) => path.endsWith(".html"));
  return { folder, run, files, pages, report: readReport(folder) };
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
