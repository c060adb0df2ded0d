import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "./manifest.ts";
import { workName } from "./work-folder.ts";

/** Names the files that a build adds, so that the next one knows them after it was killed. */
const journalName = `${workName}/journal`;

/** Notes files before they are made. */
export function noteFiles(folder: string, files: readonly string[]): void {
  const lines = files.map((file) => `${JSON.stringify(file)}\n`);
  writeFileSync(join(folder, journalName), lines.join(""), { flag: "a" });
}

/** The files that builds have noted which did not come to their end. */
export function readNoted(folder: string): string[] {
  const journal = join(folder, journalName);
  if (!existsSync(journal)) return [];
  return readFileSync(journal, "utf8").split("\n").flatMap(parseLine).filter(isInside);
}

/** The last line may have been cut: what it names was not made yet. */
function parseLine(line: string): string[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
