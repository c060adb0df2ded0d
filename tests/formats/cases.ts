import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Format } from "../../src/read/formats/format.ts";
import { formats } from "../../src/read/formats/index.ts";
import { decodeText } from "../../src/text/decode.ts";
import { sha256 } from "../../src/text/hash.ts";

/** A folder with a source file, kept byte for byte, and what its format should make of it. */
export interface Case {
  /** "plain-text/crlf", the folder below `cases/`. */
  readonly name: string;
  readonly format: Format;
  readonly source: string;
  readonly expected: string;
}

const root = fileURLToPath(new URL("cases", import.meta.url));

/** Folder of a format's cases: "plain-text" for the format "plain text". */
export function folderOf(format: Format): string {
  return format.name.toLowerCase().replaceAll(" ", "-");
}

/** The cases of a format; none where it has no folder. */
export function casesOf(format: Format): Case[] {
  return foldersIn(join(root, folderOf(format))).map((folder) => {
    const source = readdirSync(folder).find((file) => file.startsWith("source."));
    if (!source) throw new Error(`${folder} holds no source file`);
    return {
      name: `${folderOf(format)}/${basename(folder)}`,
      format,
      source: join(folder, source),
      expected: join(folder, "expected.json"),
    };
  });
}

/** Folders of cases that belong to no format. */
export function strayFolders(): string[] {
  const known = new Set(formats.map(folderOf));
  return foldersIn(root)
    .map((folder) => basename(folder))
    .filter((name) => !known.has(name));
}

/** What the format makes of the case today, as the text of `expected.json`. */
export function resultOf({ format, source }: Case): string {
  const content = readFileSync(source);
  const decoded = decodeText(content);
  if ("reason" in decoded) throw new Error(`${source} is ${decoded.reason}`);
  const facts = { path: basename(source), bytes: content.length, sha256: sha256(content) };
  return `${JSON.stringify(format.parse({ ...facts, ...decoded }), null, 2)}\n`;
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}
