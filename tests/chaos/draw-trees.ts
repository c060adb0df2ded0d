import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { drawPiece, formatPiece } from "./pile.ts";
import type { Random } from "./random.ts";

/** An entry of a folder, by the bytes of its path. */
export interface TreeEntry {
  readonly path: Buffer;
  readonly kind: "file" | "link" | "pipe";
  /** Content of a file, target of a link. */
  readonly content: string;
}

/** What no site may hold: it stands outside of all folders of the archive. */
export const secret = "nobody's but the owner's";

/** Names that some systems take for one, that are no text, or that end in a way of their own. */
const names = ["a", "A", "caf\u00e9", "cafe\u0301", "bad\ufffd", "bad\\xff", "100%", "x y"].map(
  (name) => Buffer.from(name),
);
const bytes = [Buffer.from("bad\xff", "latin1"), Buffer.from("bad\xfe", "latin1")];

/** Paths at which a site has files or folders of its own, and their neighbours. */
const claims = [
  ...["2019", "2019/01", "2020/index.html", "2021/02/index.html", "2021/note.txt", "undated"],
  ...["about", "About", "about/index.html", "ABOUT/index.html", "sources", "sources/mill.example"],
  ...["sources/notes.txt", "report.json", "manifest-sha256.txt", ".backfile", ".backfile/journal"],
  ...["assets", "assets/style.css", "assets/own.css", "404.html", "search/own.txt", "index.html"],
  ...["robots.txt", "logo.svg", ".well-known/security.txt", "dates", "authors/index.html"],
];

/** Draws the files of `articles/`: some pieces, under names of every kind, and what is no file. */
export function drawArticles(random: Random, outside: string): TreeEntry[] {
  const count = 3 + random.below(4);
  return Array.from({ length: count }, (_, at): TreeEntry => {
    const folder = drawFolder(random);
    const path = Buffer.concat([
      folder,
      drawName(random),
      Buffer.from(random.pick([".md", ".md", ".MD"])),
    ]);
    const content = formatPiece(drawPiece(random, at));
    return drawKind(random, { path, kind: "file", content }, outside);
  });
}

/** Draws the files of `public/`. `pages` are paths in the site of an archive like this one. */
export function drawOwnFiles(
  random: Random,
  outside: string,
  pages: readonly string[],
): TreeEntry[] {
  const count = random.below(4);
  return Array.from({ length: count }, (_, at): TreeEntry => {
    const claim =
      random.below(3) === 0 && pages.length > 0 ? random.pick(pages) : random.pick(claims);
    const claimed = Buffer.from(random.below(4) === 0 ? `${claim}/x` : claim);
    const free = Buffer.concat([drawFolder(random), drawName(random), Buffer.from(".txt")]);
    const path = random.below(2) === 0 ? claimed : free;
    return drawKind(random, { path, kind: "file", content: `own ${at}\n` }, outside);
  });
}

function drawName(random: Random): Buffer {
  return random.below(6) === 0 ? random.pick(bytes) : random.pick(names);
}

function drawFolder(random: Random): Buffer {
  if (random.below(3) > 0) return Buffer.alloc(0);
  return Buffer.concat([drawName(random), Buffer.from("/")]);
}

/** Makes a link or a pipe of some. A link leads out, within the folder, or nowhere. */
function drawKind(random: Random, entry: TreeEntry, outside: string): TreeEntry {
  const at = random.below(12);
  if (at === 0) return { ...entry, kind: "pipe" };
  if (at > 2) return entry;
  return {
    ...entry,
    kind: "link",
    content: random.pick([outside, "logo.svg", "a", "nowhere", "."]),
  };
}

/** Makes a folder anew, as far as its entries can stand beside each other. */
export function writeTree(folder: string, entries: readonly TreeEntry[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, kind, content } of entries) {
    const place = Buffer.concat([Buffer.from(`${folder}/`), path]);
    try {
      mkdirSync(place.subarray(0, place.lastIndexOf("/")), { recursive: true });
      if (kind === "file") writeFileSync(place, content, { flag: "wx" });
      else if (kind === "link") symlinkSync(content, place);
      else makePipe(place);
    } catch (error) {
      // Another entry is there, or a file is where this one needs a folder.
      if (!["EEXIST", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  }
}

/** Makes a pipe. Arguments of programs are text: the bytes of its name go through the shell's printf. */
function makePipe(place: Buffer): void {
  const octal = [...place].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  spawnSync("bash", ["-c", `mkfifo "$(printf '${octal}')"`]);
}
