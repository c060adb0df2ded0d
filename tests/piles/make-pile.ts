import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyProject } from "../cli/copy-project.ts";
import { project } from "../cli/run-command.ts";
import { plain } from "../unit/pictures/sample-pictures.ts";
import type { Pile } from "./pile.ts";

/** A copy of the project with the files of a pile in their places, as its owner has it. Gives its folder. */
export async function makePile(pile: Pile): Promise<string> {
  const folder = copyProject();
  cpSync(join(project, "tests/piles", pile.name), folder, { recursive: true });
  const shown = [pile.shows, pile.linked ?? {}].flatMap((by) => Object.values(by).flat());
  const named = [...new Set([...shown, ...pile.unused])].sort();
  for (const [at, path] of named.entries()) {
    const file = join(folder, placeOf(path));
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await makeFile(path, at));
  }
  return folder;
}

/** Returns the path of a file from the folder of its pile: `/` is this folder, all else is in `articles/`. */
export function placeOf(path: string): string {
  return path.startsWith("/") ? path.slice(1) : join("articles", path);
}

/** Makes a small file of the kind that its name says; no two are alike. */
export async function makeFile(path: string, at: number): Promise<Uint8Array | string> {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const picture = plain(600 + at, 400, `#${(0x305070 + at * 4099).toString(16)}`);
  switch (ending) {
    case "jpg":
      return picture.jpeg().toBuffer();
    case "png":
      return picture.png().toBuffer();
    case "webp":
      return picture.webp().toBuffer();
    case "gif":
      return picture.gif().toBuffer();
    case "tif":
      return picture.tiff().toBuffer();
    case "svg":
      return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="${9 + at}"/></svg>\n`;
    case "pdf":
      return `%PDF-1.4\n% ${path}\n%%EOF\n`;
    default:
      return `${path}\n`;
  }
}
