import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatManifest, manifestName } from "../../src/engine/publish/manifest.ts";
import { sha256 } from "../../src/text/hash.ts";
import { makeFolder } from "./make-folder.ts";

/** A folder with these files and a manifest of them. */
export function makeSite(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder(files);
  const hashes = Object.entries(files).map(([path, content]) => [path, sha256(content)] as const);
  writeFileSync(join(folder, manifestName), formatManifest(new Map(hashes)));
  return folder;
}

/** A site whose report lists these rows. */
export function makeReport(rows: readonly object[]): string {
  return makeSite({ "report.json": JSON.stringify({ totals: {}, files: rows }) });
}

/** A row as the report has it, for a file with this content. */
export function rowOf(path: string, content: string): object {
  return { path, sha256: sha256(content), bytes: Buffer.byteLength(content), outcome: "built" };
}
