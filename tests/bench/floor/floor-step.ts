import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Step } from "../step.ts";
import { stepNames } from "../step-names.ts";

const program = fileURLToPath(new URL("write-files.mjs", import.meta.url));

/** Writes files of the sizes and at the paths of those in `site`, into `output`. */
export function floorStep(site: string, output: string): Step {
  const plan = `${output}.json`;
  let files: FilePlan[] = [];
  return {
    name: stepNames.floor,
    command: [process.execPath, program, plan, output],
    folder: site,
    prepare: () => {
      files = planFiles(site);
      writeFileSync(plan, JSON.stringify(files));
    },
    look: () => ({ written: files.length }),
  };
}

/** Path relative to the site, and bytes. */
export type FilePlan = readonly [path: string, bytes: number];

/** All files of a folder, folder by folder, as a program that writes a tree would go through them. */
export function planFiles(folder: string): FilePlan[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): FilePlan => [relative(folder, path), statSync(path).size])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
