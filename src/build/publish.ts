import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../hash.ts";
import { OwnerError } from "../owner-error.ts";

/** What a build did to the output folder, in files. */
export interface PublishCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

const manifestName = "manifest-sha256.txt";

/** Takes the files of a site, in the order in which they may appear to readers. */
export interface Publisher {
  /** `file` is relative to the output folder, with `/` between its parts. */
  write(file: string, content: string | Uint8Array): void;
  /** A file whose SHA-256 is known already; `read` is called only if it is not there yet. */
  writeKnown(file: string, digest: string, read: () => Uint8Array): void;
  /** Removes what earlier builds wrote and this one did not, and writes the manifest. */
  close(): PublishCounts;
}

/**
 * Publishes into a folder, file by file: each is written beside its place and renamed into it, only
 * where its bytes changed. `/manifest-sha256.txt` (BagIt, RFC 8493 section 2.1.3) tells what is ours.
 * @throws OwnerError for a folder that holds anything and has no manifest.
 */
export function openPublisher(outDir: string): Publisher {
  const before = readManifest(outDir);
  const now = new Map<string, string>();
  const folders = new Set<string>();
  let written = 0;

  const place = (file: string, content: string | Uint8Array) => {
    const target = join(outDir, file);
    makeFolder(dirname(target), folders);
    writeFileSync(`${target}.part`, content);
    renameSync(`${target}.part`, target);
  };
  const writeKnown = (file: string, digest: string, read: () => string | Uint8Array) => {
    if (now.has(file)) return;
    now.set(file, digest);
    if (before.get(file) === digest && existsSync(join(outDir, file))) return;
    place(file, read());
    written += 1;
  };

  if (before.size === 0) place(manifestName, "");
  return {
    write: (file, content) => writeKnown(file, sha256(content), () => content),
    writeKnown,
    close() {
      const stale = [...before.keys()].filter((file) => !now.has(file));
      for (const file of stale) removeFile(outDir, file);
      place(manifestName, formatManifest(now));
      return { written, unchanged: now.size - written, removed: stale.length };
    },
  };
}

function readManifest(outDir: string): Map<string, string> {
  const path = join(outDir, manifestName);
  if (existsSync(path)) {
    const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
    return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  }
  if (existsSync(outDir) && (!statSync(outDir).isDirectory() || readdirSync(outDir).length > 0)) {
    throw new OwnerError(
      `${outDir} holds something that no build has made. Name an empty or a new folder with --out.`,
    );
  }
  return new Map();
}

function formatManifest(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${files.get(path)}  ${path}\n`).join("");
}

/** `mkdir` with `recursive` asks for every folder on the way again; most of them are known here. */
function makeFolder(folder: string, known: Set<string>): void {
  if (known.has(folder)) return;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: !known.has(dirname(folder)) });
  known.add(folder);
}

/** Removes a file and the folders that are empty without it. */
function removeFile(outDir: string, file: string): void {
  rmSync(join(outDir, file), { force: true });
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    const path = join(outDir, folder);
    if (!existsSync(path) || readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}
