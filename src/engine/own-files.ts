import { existsSync, lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type OwnFolder, publicFolder } from "../archive/names-in-pile.ts";
import { type Problem, settingsFile } from "../model/problem.ts";
import { badName, isLitter, listFiles } from "../read/files.ts";
import type { Settings } from "../settings/settings.ts";
import { projectPath } from "../text/project-path.ts";
import { type FileStamp, stampOf } from "./file-stamp.ts";

/** The owner's own files, which go into the site unchanged: those of `public/`. */
export interface OwnFiles {
  readonly folder: string;
  /** Those that are published, sorted by path. */
  readonly files: readonly FileStamp[];
  /** Why others are not: one for each. */
  readonly problems: readonly Problem[];
}

/** Inspects the folder without reading a file. Hidden files belong to the site (`.well-known/`), litter does not. */
export function inspectOwnFiles(folder: string): OwnFiles {
  if (!existsSync(folder)) return { folder, files: [], problems: [] };
  const { paths, ignored, misnamed } = listFiles(folder);
  const root = realpathSync(folder);
  const files: FileStamp[] = [];
  const problems: Problem[] = [];
  for (const path of [...paths, ...ignored].sort()) {
    if (isLitter(path)) continue;
    const fault = misnamed.has(path) ? badName : findFault(join(root, path), root);
    if (!fault) files.push(stampOf(path, statSync(join(root, path), { throwIfNoEntry: false })));
    else problems.push({ ...fault, ...unpublished, file: `${basename(folder)}/${path}` });
  }
  return { folder, files, problems };
}

/** Returns where a folder of assets is, whose name is a path beside the folder of the articles. */
export function assetFolder(name: string, articles: string): string {
  return join(dirname(resolve(articles)), name);
}

/** Inspects the folders beside the articles with files that these may name, by the names that the settings give them. */
export function inspectAssets(
  { assets }: Pick<Settings, "assets">,
  articles: string,
): Map<string, OwnFiles> {
  return new Map(assets.map((name) => [name, inspectOwnFiles(assetFolder(name, articles))]));
}

/** Tells which folders of assets are not there: a typing error would leave their pictures missing. */
export function findMissingAssets(
  { assets }: Pick<Settings, "assets">,
  articles: string,
): Problem[] {
  const missing = assets.filter((name) => !existsSync(assetFolder(name, articles)));
  return missing.map((name) => ({
    code: "unknown-declaration",
    severity: "warning",
    file: settingsFile,
    found: `assets names “${name}”, but there is no such folder beside ${basename(resolve(articles))}/.`,
    remedy: `Write the path from the folder that holds ${basename(resolve(articles))}/, or take it out.`,
  }));
}

/** Lists all files of the owner's beside the articles that these may name. */
export function listOwnFolders(settings: Pick<Settings, "assets">, articles: string): OwnFolder[] {
  const folders = [[publicFolder, inspectOwnFiles(projectPath(publicFolder))] as const];
  return [...folders, ...inspectAssets(settings, articles)].map(([folder, { files }]) => {
    return { folder, paths: files.map(({ path }) => path) };
  });
}

type Fault = Pick<Problem, "found" | "remedy">;

const unpublished = { code: "own-file", severity: "refusal" } as const;

const leading: Fault = {
  found: "This is a link that leads out of the folder, or nowhere.",
  remedy: "Put the file itself here.",
};

/** A pipe would keep the build waiting for ever, a device would never end. */
const irregular: Fault = {
  found: "This is not a regular file, nor a link to one.",
  remedy: "Put the file itself here.",
};

/** Finds why a file cannot be published. A link may lead to a file that is published under its own name as well. */
function findFault(path: string, root: string): Fault | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat || stat.isFile()) return undefined;
  if (!stat.isSymbolicLink()) return irregular;
  const target = follow(path);
  if (!target?.path.startsWith(root + sep)) return leading;
  return target.stat.isFile() ? undefined : irregular;
}

function follow(path: string): { readonly path: string; readonly stat: Stats } | undefined {
  try {
    const target = realpathSync(path);
    return { path: target, stat: statSync(target) };
  } catch {
    return undefined;
  }
}
