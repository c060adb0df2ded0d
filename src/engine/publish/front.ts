import { readFileSync } from "node:fs";
import { outputFile } from "../../model/paths.ts";
import { inChunks } from "../../pages/chunks.ts";
import { planFacts, planLists, readerOf } from "../../pages/front.ts";
import type { FrontArchive } from "../../pages/front-archive.ts";
import { type RedirectPage, Site, type SitePages } from "../../pages/page-types.ts";
import { planReport, planReportPage, reportPage } from "../../pages/report.ts";
import {
  archiveShelfPages,
  archiveShelfPaths,
  planArchiveShelf,
} from "../../pages/shelf-of-archive.ts";
import { listFonts } from "../../render/assets.ts";
import { render } from "../../render/render.ts";
import { sha256 } from "../../text/hash.ts";
import { letEventsIn } from "../../text/let-events-in.ts";
import type { PartResult } from "./counts.ts";
import { keyOfPage } from "./page-keys.ts";
import { openPart, readState, writeState } from "./part-state.ts";
import type { Target } from "./place-file.ts";

/** The front, which needs all volumes: home, the indexes, their outer shelves, the report, redirects. */
export interface FrontTask {
  readonly archive: FrontArchive;
  readonly redirects: readonly RedirectPage[];
  readonly portable: boolean;
  readonly search: boolean;
  readonly target: Target;
  readonly taken: readonly string[];
  readonly state: string;
  readonly digest: string;
  readonly siteDigest: string;
}

/** The front, rendered as far as the pages of volumes need it. */
export interface Front {
  /** Files that were rendered. */
  readonly files: readonly string[];
  /** Publishes what the pages of the volumes also need: styles and the like. */
  publishAssets(): void;
  /** Publishes everything else, when every volume stands. */
  publishPages(): Promise<PartResult>;
}

/** A list or a page of the report, which is made only if it has changed. */
interface PageGroup {
  /** Digests of everything that its pages show, by file. */
  readonly keys: ReadonlyMap<string, string>;
  plan(): Partial<SitePages>;
}

/** Number of groups that are planned and rendered at a time: they may list a hundred thousand articles. */
const batchSize = 250;

/** Renders the front. Of shelves across volumes and of the report, only the pages that changed. */
export async function renderFront(task: FrontTask): Promise<Front> {
  const { archive, redirects, portable, search, target, taken, state, digest } = task;
  const writer = openPart(target, readState(state));
  const changed = planGroups(task).filter(({ keys }) => {
    const isKept = [...keys].every(([file, key]) => writer.holds(file, key));
    if (isKept) for (const [file, key] of keys) writer.keep(file, key);
    return !isKept;
  });
  const keys = new Map(changed.flatMap((group) => [...group.keys]));
  const [first = [], ...others] = inChunks(changed, batchSize);
  const renderGroups = async (groups: readonly PageGroup[], more: Partial<SitePages>) => {
    const plans = [more];
    for (const group of groups) {
      await letEventsIn();
      plans.push(group.plan());
    }
    const lists = {
      shelves: plans.flatMap(({ shelves = [] }) => shelves),
      report: plans.flatMap(({ report = [] }) => report),
    };
    const pages: Page[] = [];
    await render(
      new Site(planFacts(archive, portable, search), { ...more, ...lists }),
      (path, content) => pages.push({ file: outputFile(path), content }),
    );
    return pages.filter(({ file }) => !taken.includes(file));
  };
  const rendered = await renderGroups(first, planLists(archive, redirects, taken));
  const fonts = listFonts().filter(({ path }) => !taken.includes(path));
  const write = (some: readonly Page[]) => {
    for (const { file, content } of some) writer.write(file, content, keys.get(file));
  };
  return {
    files: [...fonts.map(({ path }) => path), ...rendered.map(({ file }) => file)],
    publishAssets() {
      for (const { path, file } of fonts) {
        const bytes = readFileSync(file);
        writer.copy(path, sha256(bytes), bytes.length, () => bytes);
      }
      write(rendered.filter((page) => !isPage(page)));
    },
    async publishPages() {
      write(rendered.filter(isPage));
      for (const groups of others) write(await renderGroups(groups, {}));
      writeState(state, digest, writer.files);
      const pages = writer.files.filter(isPage).length;
      return { files: writer.files.length, pages, written: writer.written() };
    },
  };
}

interface Page {
  readonly file: string;
  readonly content: string;
}

function isPage({ file }: { readonly file: string }): boolean {
  return file.endsWith(".html");
}

function planGroups({ archive, siteDigest }: FrontTask): PageGroup[] {
  const sizes = archive.settings.page_sizes;
  const shelves = archive.across.map((shelf): PageGroup => {
    const plan = planArchiveShelf(shelf, archive);
    const key = keyOfPage(plan, siteDigest);
    const files = archiveShelfPaths(shelf, sizes.articles).map(outputFile);
    return {
      keys: new Map(files.map((file) => [file, key])),
      plan: () => ({
        shelves: archiveShelfPages(plan, readerOf(shelf, archive), archive.settings),
      }),
    };
  });
  const report = planReport(archive, sizes.shelves).map((part): PageGroup => {
    const key = keyOfPage(planReportPage(archive, part), siteDigest);
    return {
      keys: new Map([[outputFile(part.path), key]]),
      plan: () => ({ report: [reportPage(archive, part)] }),
    };
  });
  return [...report, ...shelves];
}
