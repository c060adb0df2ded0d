import { createHash } from "node:crypto";
import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { configPath } from "../extend/config-module.ts";
import { listFiles } from "../read/files.ts";
import { refuseMissing } from "../render/theme/theme.ts";
import { refuseMixed } from "../settings/indexes.ts";
import { readingSettings } from "../settings/settings.ts";
import { digestCode } from "../start/digest-code.mjs";
import { stagesName } from "../start/digest-stages.mjs";
import type { stages } from "../start/stages.mjs";
import { sha256, shortHash } from "../text/hash.ts";
import { projectPath } from "../text/project-path.ts";
import type { BuildOptions } from "./build-options.ts";
import { type FileStamp, stampOf } from "./file-stamp.ts";
import { inspectAssets, inspectOwnFiles, type OwnFiles } from "./own-files.ts";
import { compiledFolder } from "./workers/find-own.ts";

/**
 * All inputs of a site, as far as they can be known without reading a file. Each digest of code also covers
 * Node's tables of languages and encodings.
 */
export interface BuildInputs {
  readonly articles: FolderScan;
  readonly own: OwnFiles;
  /** Further folders with files that articles may name, by the names that the settings give them. */
  readonly assets: ReadonlyMap<string, OwnFiles>;
  /** Paths of the owner's own files, in which no page of ours is published. */
  readonly taken: readonly string[];
  /** Digest of the code and settings that affect how files are read. */
  readonly reader: string;
  /** Digest of the code and settings that affect how volumes are settled. */
  readonly settler: string;
  /** Digest of the code and settings that affect every page. */
  readonly site: string;
  /** Digest of the code that makes pictures. */
  readonly pictures: string;
  /** Digest of the code that builds the search. */
  readonly search: string;
  /** Digest of everything: equal inputs give equal sites. */
  readonly all: string;
}

/** Inspects everything that a site is made from. */
export async function inspectInputs(options: BuildOptions): Promise<BuildInputs> {
  const code = await findCodeDigests();
  const { settings, portable, search, largestVolume, drafts = false } = options;
  const articles = scanFolder(options.articles);
  const own = inspectOwnFiles(options.ownFiles ?? projectPath("public"));
  const assets = inspectAssets(settings, options.articles);
  const taken = own.files.map(({ path }) => path);
  refuseMissing(settings.look, taken);
  refuseMixed(settings.indexes, taken);
  // Node decodes files, names languages and divides words by the tables of this library.
  const { icu } = process.versions;
  const digest = (...parts: readonly unknown[]) => sha256(JSON.stringify(parts));
  const stages = {
    reader: digest(code.reading, readingSettings(settings), icu),
    settler: digest(code.settling, settings, icu),
    site: digest(code.rendering, settings, portable, search, taken, icu),
    pictures: digest(code.picturing),
    search: digest(code.searching, icu),
  };
  const folders = [own, ...assets];
  const all = digest(code.building, stages, scanDigest(articles), folders, largestVolume, drafts);
  return { articles, own, assets, taken, ...stages, all };
}

/** Returns the folder of the cache for this pile of articles and this place of the site. */
export function cacheFolder({ cache, articles, out }: BuildOptions): string {
  return join(cache, shortHash(`${realPath(articles)}\n${realPath(out)}`, 16));
}

/** The files of a folder, sorted by path. */
export interface FolderScan {
  readonly files: readonly FileStamp[];
  /** Hidden files and litter, which the report names. */
  readonly ignored: readonly string[];
}

/** Inspects every file of a folder without reading any. */
function scanFolder(root: string): FolderScan {
  const { paths, ignored, misnamed } = listFiles(root);
  // `join` would take as long as the disk.
  const folder = join(root, "/");
  const files = paths.map((path) => {
    const place = misnamed.get(path) ?? folder + path;
    return stampOf(path, lstatSync(place, { throwIfNoEntry: false }));
  });
  return { files, ignored };
}

/** Returns the digest of such a scan. */
function scanDigest({ files, ignored }: FolderScan): string {
  const stamps = new Float64Array(3 * files.length);
  for (const [at, { size, modified, changed }] of files.entries()) {
    stamps.set([size, modified, changed], 3 * at);
  }
  const paths = files.map(({ path }) => path).join("\0");
  const hash = createHash("sha256").update(stamps).update(`${files.length}\0`).update(paths);
  return hash.update(`\0${ignored.join("\0")}`).digest("hex");
}

/** Resolves a path through links, as far as it exists: two names of one place become one. */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const outer = dirname(whole);
    return outer === whole ? whole : join(realPath(outer), basename(whole));
  }
}

/** Digests of all code on which the results of each stage depend, see `src/start/stages.mjs`. */
export type CodeDigests = Readonly<Record<keyof typeof stages, string>>;

/**
 * Reads the digests beside the compiled code. If the code runs uncompiled, it is compiled for them, which
 * takes 0.6 s after each change of the code: the bundler knows who imports what, and both ways of running
 * then share one cache. If nothing can be compiled, each stage depends on all code.
 */
export async function findCodeDigests(): Promise<CodeDigests> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = compiledFolder ?? (await compile(root));
  if (folder) return JSON.parse(readFileSync(join(folder, stagesName), "utf8"));
  const all = digestCode(root, configPath);
  const rest = { rendering: all, picturing: all, searching: all, building: all };
  return { reading: all, settling: all, ...rest };
}

/**
 * Compiles the code for its digests. Compiled code never comes here: an import that esbuild does not see
 * keeps the compiler out of it.
 */
async function compile(root: string): Promise<string | undefined> {
  const address = new URL("../start/find-compiled.mjs", import.meta.url).href;
  const { findCompiled } = (await import(address)) as typeof import("../start/find-compiled.mjs");
  return await findCompiled(root, configPath);
}
