import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatManifest } from "../../src/engine/publish/manifest.ts";
import { openPart } from "../../src/engine/publish/part-state.ts";
import { openSiteFolder } from "../../src/engine/publish/site-folder.ts";
import { sha256 } from "../../src/text/hash.ts";

export const manifest = "manifest-sha256.txt";
export type Site = Readonly<Record<string, string | Uint8Array>>;

export const site: Site = {
  "index.html": "<p>Café</p>",
  "2021/11/22/a-1.html": "one",
  "2021/11/22/b-2.html": "two",
  "assets/picture.png": new Uint8Array([0, 255, 1]),
};

/** Publishes files as a build does that remembers nothing. */
export function publish(folder: string, files: Site) {
  const opened = openSiteFolder(folder);
  opened.reserve(Object.keys(files));
  const part = openPart(opened.target, undefined);
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === "string") part.write(path, content);
    else part.copy(path, sha256(content), content.length, () => content);
  }
  const made = new Map(part.files.map(({ file, sha256: digest }) => [file, digest]));
  const { removed } = opened.finish({
    has: (file) => made.has(file),
    manifest: () => formatManifest(made),
  });
  return { written: part.written(), unchanged: part.files.length - part.written(), removed };
}

/** Every file and folder, relative. */
export function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

export const files = (folder: string) =>
  tree(folder).filter((path) => statSync(join(folder, path)).isFile());
