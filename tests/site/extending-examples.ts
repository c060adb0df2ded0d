import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { project } from "../cli/run-command.ts";
import { readDocument } from "../docs/read-table.ts";

/** The examples of docs/extending.md, as files: each stands behind its name. */
export function readExamples(): ReadonlyMap<string, string> {
  const page = readDocument("docs/extending.md");
  const blocks = page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms);
  return new Map([...blocks].map(([, name = "", text = ""]) => [name, text]));
}

/** Writes files into a folder by their paths in there. */
export function writeFiles(folder: string, files: Iterable<readonly [path: string, text: string]>) {
  for (const [path, text] of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

/** Makes what `npm install /path/to/backfile` leaves in the folder of another program. */
export function installHere(folder: string): void {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(project, join(folder, "node_modules/backfile"), "dir");
}
