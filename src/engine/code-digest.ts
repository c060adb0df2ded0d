import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../text/hash.ts";
import { projectPath } from "../text/project-path.ts";

/** Folders of `src/` that have no part in reading a file. */
const afterReading = [
  "add",
  "checks",
  "cli",
  "dev",
  "engine",
  "indexes",
  "pages",
  "render",
  "search",
  "serve",
  "verify",
];

/** npm's note of what is installed, whatever the lockfile says. */
const installed = "node_modules/.package-lock.json";

/** Of all code that what a file is read as depends on. */
export function readerDigest(): string {
  const parts = readdirSync(projectPath("src")).filter((name) => !afterReading.includes(name));
  return digestOf([...parts.map((name) => `src/${name}`), installed]);
}

/** Of all code that volumes are settled with. */
export function settlerDigest(): string {
  return digestOf(["src", installed]);
}

/** Of all code that the bytes of a page depend on. */
export function siteDigest(): string {
  return digestOf(["src", "templates", ".eleventy.ts", installed]);
}

/** Of all code that the search is built with, and of the dictionaries that words are told apart by. */
export function searchDigest(): string {
  return sha256(
    `${digestOf(["src/engine/search", "src/search", installed])} ${process.versions.icu}`,
  );
}

function digestOf(paths: readonly string[]): string {
  const files = paths.flatMap(filesOf).sort();
  return sha256(
    files.map((path) => `${path} ${sha256(readFileSync(projectPath(path)))}`).join("\n"),
  );
}

function filesOf(path: string): string[] {
  const full = projectPath(path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => join(path, file.slice(full.length + 1)));
}
