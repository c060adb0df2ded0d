import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { listTree } from "../site/built-site.ts";
import type { Random } from "./random.ts";

/** What files of a cache held after earlier builds, by their paths in it, the oldest first. */
export type FormerFiles = Map<string, Buffer[]>;

/** What a failing disk, a backup or another program does to a file of a cache. */
type Damage = (path: string, random: Random, others: Others) => void;

interface Others {
  /** Another file of the cache, or the same where there is no other. */
  readonly other: string;
  /** What the file held after earlier builds. */
  readonly former: readonly Buffer[];
}

/** Copies as a program does that keeps times, or as one that does not. */
function put(path: string, bytes: Uint8Array, random: Random): void {
  const stat = existsSync(path) ? statSync(path) : undefined;
  writeFileSync(path, bytes);
  if (stat && random.below(2) === 0) utimesSync(path, stat.atime, stat.mtime);
}

export const damages: Readonly<Record<string, Damage>> = {
  flip: (path, random) => {
    const bytes = readFileSync(path);
    if (bytes.length === 0) return;
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    put(path, bytes, random);
  },
  cut: (path, random) => truncateSync(path, random.below(statSync(path).size + 1)),
  lengthen: (path, random) => appendFileSync(path, "\n".repeat(1 + random.below(3))),
  "fill with zeros": (path, random) => put(path, Buffer.alloc(statSync(path).size), random),
  remove: (path) => rmSync(path),
  swap: (path, random, { other }) => {
    const [one, two] = [readFileSync(path), readFileSync(other)];
    put(path, two, random);
    put(other, one, random);
  },
  "copy another file over": (path, random, { other }) => put(path, readFileSync(other), random),
  "put an older one back": (path, random, { former }) => {
    if (former.length > 0) put(path, random.pick(former), random);
  },
};

/** Damages one to three files of a cache; gives what was done to which. */
export function damageCache(cache: string, former: FormerFiles, random: Random): string[] {
  return Array.from({ length: 1 + random.below(3) }, () => {
    const files = listTree(cache);
    if (files.length === 0) return "nothing to damage";
    const [file, other] = [random.pick(files), random.pick(files)];
    const name = random.pick(Object.keys(damages));
    const others = { other: join(cache, other), former: former.get(file) ?? [] };
    damages[name]?.(join(cache, file), random, others);
    return `${name}: ${file}`;
  });
}

/** Puts back all files of an earlier build, but for those that are new since: an old backup of the cache. */
export function putBack(cache: string, former: FormerFiles, random: Random): string {
  for (const file of listTree(cache)) {
    const [oldest] = former.get(file) ?? [];
    if (oldest) put(join(cache, file), oldest, random);
  }
  return "put back the oldest of all files";
}

/** Most versions of a file that are remembered. */
const mostFormer = 4;

/** Remembers what every file of a cache holds now. */
export function rememberFiles(cache: string, former: FormerFiles): void {
  for (const file of listTree(cache)) {
    const versions = former.get(file) ?? [];
    const bytes = readFileSync(join(cache, file));
    if (!versions.at(-1)?.equals(bytes)) versions.push(bytes);
    former.set(file, versions.slice(-mostFormer));
  }
}
