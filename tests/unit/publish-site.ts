import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { openPublisher } from "../../src/build/publish.ts";

export const manifest = "manifest-sha256.txt";
export type Site = Readonly<Record<string, string | Uint8Array>>;

export const site: Site = {
  "index.html": "<p>Café</p>",
  "2021/11/22/a-1.html": "one",
  "2021/11/22/b-2.html": "two",
  "assets/picture.png": new Uint8Array([0, 255, 1]),
};

export function publish(folder: string, files: Site) {
  const publisher = openPublisher(folder);
  for (const [path, content] of Object.entries(files)) publisher.write(path, content);
  return publisher.close();
}

/** Every file and folder, relative. */
export function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

export const files = (folder: string) =>
  tree(folder).filter((path) => statSync(join(folder, path)).isFile());
