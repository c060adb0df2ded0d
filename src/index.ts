import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Archive, loadTexts } from "./archive.ts";
import { type BuildResult, buildSite as build } from "./engine/build.ts";
import { checkConfig } from "./extend/owner-config.ts";
import type { Article, ArticleText } from "./model/article.ts";
import type { ArchiveIndex } from "./pages/archive-shelf.ts";
import { loadSettings, parseSettings, type Settings } from "./settings/settings.ts";
import { type SiteVerdict, verifySite as verify } from "./verify/verify.ts";

/*
 * The library, which other programs import as "backfile". `config.ts` is what an owner's `backfile.config.ts`
 * imports; docs/extending.md shows examples of both.
 */

/** An article with the text of its file. */
export type FullArticle = Article & ArticleText;

/** An archive whose articles have their texts. */
export interface FullArchive
  extends Pick<Archive, "settings" | "ledger" | "dateAudit" | "ignored"> {
  /** By date, undated last. */
  readonly articles: readonly FullArticle[];
  /** Every index with its shelves, in numbers. */
  readonly indexes: readonly ArchiveIndex[];
}

/** Locations of the articles and the settings: paths, absolute or relative to the working folder. */
export interface ArchiveOptions {
  readonly articles: string;
  /** A file like `archive.yaml`, or its content as an object. If missing, the defaults apply. */
  readonly settings?: string | Readonly<Record<string, unknown>>;
}

/**
 * Reads a folder of article files, with all texts. Never throws because of a file's content: see `ledger`.
 * @throws OwnerError for settings or a configuration that cannot be used
 */
export function loadArchive({ articles, settings }: ArchiveOptions): FullArchive {
  checkConfig();
  const { archive, recordOf } = loadTexts(articles, readSettings(settings));
  const full = archive.articles.map((article): FullArticle => {
    const { body, plainText, extra } = recordOf(article.file.path);
    return { ...article, body, plainText, ...(extra && { extra }) };
  });
  const { ledger, dateAudit, ignored, front } = archive;
  return {
    settings: archive.settings,
    articles: full,
    indexes: front.indexes,
    ledger,
    dateAudit,
    ignored,
  };
}

/** Options of a build. */
export interface SiteOptions extends ArchiveOptions {
  /** The folder of the site. */
  readonly out: string;
  /** The folder of the cache. If missing, `.cache` beside the site. */
  readonly cache?: string;
  readonly search?: boolean;
  readonly portable?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  /** Number of processes at a time. If missing, that of processors. */
  readonly jobs?: number;
}

/** Builds a site, as `npm run build` does. @throws OwnerError if nothing can be built */
export async function buildSite(options: SiteOptions): Promise<BuildResult> {
  checkConfig();
  const { articles, settings, out, cache = join(out, "..", ".cache") } = options;
  const { search = true, portable = false, strict = false, force = false } = options;
  const { jobs = availableParallelism() } = options;
  const choices = { search, portable, strict, force, jobs };
  return await build({ articles, out, cache, settings: readSettings(settings), ...choices });
}

/** Compares the files of a site with its manifest. @throws OwnerError if it has none */
export function verifySite(folder: string): SiteVerdict {
  return verify(folder);
}

function readSettings(settings: ArchiveOptions["settings"] = {}): Settings {
  if (typeof settings === "string") return loadSettings(settings, true);
  return parseSettings(JSON.stringify(settings), "the settings");
}

export { OwnerError } from "./text/owner-error.ts";
export type { Article, ArticleText, BuildResult, Settings, SiteVerdict };
