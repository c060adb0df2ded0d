import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * When tests run, and how: `units` in one process and `quick` in a process each, both by `npm test`;
 * `long` in a process each, too, but only by `npm run test:all` and in the CI.
 */
export const groups = ["units", "quick", "long"] as const;

export type Group = (typeof groups)[number];

/** The group of each folder of tests, below which no other group lies unless it is named here. */
const folders: Readonly<Record<string, Group>> = {
  bench: "units",
  browser: "quick",
  "browser/long": "long",
  chaos: "long",
  cli: "quick",
  "cli/long": "long",
  docs: "units",
  formats: "units",
  fuzz: "long",
  hostile: "long",
  limits: "long",
  piles: "long",
  search: "quick",
  "search/long": "long",
  serve: "quick",
  "serve/long": "long",
  site: "quick",
  start: "quick",
  unit: "units",
  words: "long",
};

/** All files of the group `units`, in one process. */
export const allUnits = "all-units.ts";

/** Files that take a minute or more of two processors' time. */
export const longest: readonly string[] = [
  allUnits,
  "search/reading.test.ts",
  "search/building.test.ts",
  "cli/wrong-options.test.ts",
  "search/long/exact.test.ts",
  "cli/long/config-faults.test.ts",
  "browser/long/axe.test.ts",
  "chaos/edits.test.ts",
];

const tests = fileURLToPath(new URL("./", import.meta.url));

/** A file of tests and where it belongs. */
export interface TestFile {
  /** Relative to the folder `tests`. */
  readonly path: string;
  /** The innermost folder that has a group, and that group; missing where there is none. */
  readonly folder?: string;
  readonly group?: Group;
}

/** Every file of tests, in order, found by its name: a new one need not be named anywhere. */
export function listTestFiles(): TestFile[] {
  const paths = readdirSync(tests, { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => /\.test\.tsx?$/.test(path))
    .sort()
    .map(describeFile);
}

/** Names of all folders that have a group. */
export const folderNames = Object.keys(folders);

function describeFile(path: string): TestFile {
  const parts = path.split("/").slice(0, -1);
  for (let length = parts.length; length > 0; length -= 1) {
    const folder = parts.slice(0, length).join("/");
    const group = folders[folder];
    if (group) return { path, folder, group };
  }
  return { path };
}
