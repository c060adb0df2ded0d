import { existsSync } from "node:fs";
import { join } from "node:path";
import { isLitter } from "../read/files.ts";
import { refuseMissing } from "../render/theme/refuse-missing.ts";
import { sha256, shortHash } from "../text/hash.ts";
import { projectPath } from "../text/project-path.ts";
import type { BuildOrder } from "./build-options.ts";
import { readerDigest, settlerDigest, siteDigest } from "./code-digest.ts";
import { realPath } from "./real-path.ts";
import { type FolderScan, scanDigest, scanFolder } from "./scan-folder.ts";

/** All that a site is made from, as far as it can be known without reading a file. */
export interface BuildInputs {
  readonly articles: FolderScan;
  /** Files of the owner's own, which stand where pages of ours would. */
  readonly taken: readonly string[];
  /** Of the code and settings that files are read with. */
  readonly reader: string;
  /** Of the code and settings that volumes are settled with. */
  readonly settler: string;
  /** Of the code and settings that every page depends on. */
  readonly site: string;
  /** Of everything: equal inputs give equal sites. */
  readonly all: string;
}

/** Looks at everything that a site is made from. */
export function lookAtInputs(order: BuildOrder): BuildInputs {
  const { settings, portable, search, largestVolume } = order;
  const articles = scanFolder(order.articles);
  const { files: publicFiles, ignored } = existsSync(projectPath("public"))
    ? scanFolder(projectPath("public"))
    : { files: [], ignored: [] };
  const taken = [...publicFiles.map(({ path }) => path), ...ignored].filter(
    (path) => !isLitter(path),
  );
  refuseMissing(settings.look, taken);
  const { title, description, url, page_sizes, twins, look, interface: _, ...reading } = settings;
  const reader = sha256(JSON.stringify([readerDigest(), reading]));
  const settler = sha256(JSON.stringify([settlerDigest(), settings]));
  const site = sha256(JSON.stringify([siteDigest(), settings, portable, search, taken]));
  const all = sha256(JSON.stringify([site, scanDigest(articles), publicFiles, largestVolume]));
  return { articles, taken, reader, settler, site, all };
}

/** Where what is known of a site is kept: of these articles, in this place. */
export function cacheFolder({ cache, articles, out }: BuildOrder): string {
  return join(cache, shortHash(`${realPath(articles)}\n${realPath(out)}`, 16));
}
