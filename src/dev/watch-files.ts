import { existsSync, realpathSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { assetFolder } from "../engine/own-files.ts";
import { ownFolderOf, placeConfig } from "../start/find-config.mjs";
import { projectPath } from "../text/project-path.ts";

/** A change of a file that a build reads. */
export interface Change {
  /** Relative to the working folder. */
  readonly path: string;
  /** Whether it is code, which a running process has already loaded. */
  readonly isCode: boolean;
}

const config = placeConfig(projectPath("."));
const code = [
  ...["src", "templates", ".eleventy.ts"].map(projectPath),
  ...[config, ownFolderOf(config)],
];

/** Reports every change of articles, settings, `public/`, folders of assets and code. */
export function watchFiles(
  articles: string,
  settings: string,
  assets: readonly string[],
  tell: (change: Change) => void,
): void {
  // A build follows no links inside the articles, but the folder itself may be one.
  const own = [projectPath("public"), ...assets.map((name) => assetFolder(name, articles))];
  const roots = [realpathSync(articles), settings, ...own, ...code];
  const watcher = watch(roots, { ignoreInitial: true, followSymlinks: false });
  const codeRoots = code.map((path) => resolve(path));
  watcher.on("all", (_, path) => {
    // A folder that was not there in the beginning; nothing in it counts before this file names it.
    if (resolve(path) === config) watcher.add(ownFolderOf(config));
    const isCode = codeRoots.some((root) => resolve(path).startsWith(root));
    tell({ path: relative("", path), isCode });
  });
  watcher.on("unlinkDir", (path) => {
    if (path === roots[0]) watchAgain(watcher, path);
  });
  watcher.on("error", (error) => console.error(`backfile: cannot watch: ${error.message}`));
}

/** Watches a folder again when it is back, such as that of a USB stick: the system forgets it. */
function watchAgain(watcher: FSWatcher, folder: string): void {
  const timer = setInterval(() => {
    if (!existsSync(folder)) return;
    clearInterval(timer);
    watcher.unwatch(folder);
    watcher.add(folder);
    watcher.emit("all", "addDir", folder);
  }, 500);
}
