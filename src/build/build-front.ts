import { readFileSync } from "node:fs";
import type { Archive } from "../archive.ts";
import { sha256, shortHash } from "../hash.ts";
import { outputFile } from "../paths.ts";
import type { PartResult } from "./build-volumes.ts";
import { listFonts } from "./fonts.ts";
import { openPart } from "./part-writer.ts";
import type { Target } from "./place-file.ts";
import { planFacts, planFront } from "./plan-front.ts";
import type { ReportPage } from "./plan-report.ts";
import { readState, writeState } from "./published-files.ts";
import { render } from "./render.ts";
import { type RedirectPage, Site } from "./site.ts";

/** What needs all volumes: home, the indexes, their outer shelves, the report, redirects. */
export interface FrontTask {
  readonly archive: Archive;
  readonly redirects: readonly RedirectPage[];
  readonly portable: boolean;
  readonly search: boolean;
  readonly target: Target;
  readonly taken: readonly string[];
  readonly state: string;
  readonly digest: string;
  readonly siteDigest: string;
}

/** The front, rendered and not yet published. */
export interface Front {
  readonly files: readonly string[];
  /** What the pages of the volumes need, too: styles and the like. */
  publishAssets(): void;
  /** All else, once every volume stands. */
  publishPages(): PartResult;
}

/** Renders the front. Of the report, which names every file, only the pages that changed. */
export async function renderFront(task: FrontTask): Promise<Front> {
  const { archive, redirects, portable, search, target, taken, state, digest } = task;
  const writer = openPart(target, readState(state));
  const plan = planFront(archive, redirects);
  // The first page tells of the whole report, and changes with it.
  const [, ...others] = plan.report;
  const keys = new Map(others.map((page) => [page.path, reportKey(page, task.siteDigest)]));
  const report = plan.report.filter(({ path }) => {
    const key = keys.get(path);
    return key === undefined || !writer.keep(outputFile(path), key);
  });
  const kept = plan.report.length - report.length;
  const pages = await render(new Site(planFacts(archive, portable, search), { ...plan, report }));
  const files = pages
    .map(({ path, content }) => ({ file: outputFile(path), content, key: keys.get(path) }))
    .filter(({ file }) => !taken.includes(file));
  const fonts = listFonts().filter(({ path }) => !taken.includes(path));
  const isPage = ({ file }: { readonly file: string }) => file.endsWith(".html");
  const write = (some: typeof files) => {
    for (const { file, content, key } of some) writer.write(file, content, key);
  };
  return {
    files: [...fonts.map(({ path }) => path), ...files.map(({ file }) => file)],
    publishAssets() {
      for (const { path, file } of fonts) {
        const bytes = readFileSync(file);
        writer.copy(path, sha256(bytes), bytes.length, () => bytes);
      }
      write(files.filter((file) => !isPage(file)));
    },
    publishPages() {
      const some = files.filter(isPage);
      write(some);
      writeState(state, { digest, files: writer.files });
      return { files: writer.files.length, pages: some.length + kept, written: writer.written() };
    },
  };
}

/** Of all that a further page shows: its rows, and how many pages there are. */
function reportKey({ pages, totals: _totals, ...shown }: ReportPage, siteDigest: string): string {
  return shortHash(JSON.stringify([siteDigest, pages.length, shown]), 32);
}
