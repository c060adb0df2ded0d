import { isAbsolute } from "node:path";
import { quote } from "../../model/problem.ts";

/** The list of all files of a site, at its root. */
export const manifestName = "manifest-sha256.txt";

/** The contents of a manifest. */
export interface Manifest {
  /** SHA-256 by path. */
  readonly files: Map<string, string>;
  /** Faults in it, a sentence each with the number of the line. */
  readonly faults: readonly string[];
}

/** Formats SHA-256 by path, sorted, as BagIt does (RFC 8493 section 2.1.3): equal sites, equal manifests. */
export function formatManifest(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${formatLine(path, files.get(path) ?? "")}\n`).join("");
}

/** Formats the line of a file, without the line break. */
export function formatLine(path: string, sha256: string): string {
  return `${sha256}  ${encodePath(path)}`;
}

/** Returns the path in a line that we wrote. */
export function pathInLine(line: string): string {
  const path = line.slice(digestLength + 2);
  return path.includes("%") ? decodePath(path) : path;
}

/** Hex digits of a SHA-256. */
export const digestLength = 64;

/** Parses SHA-256 by path. Lines of another form, and paths that lead out of the site, are skipped. */
export function parseManifest(text: string): Map<string, string> {
  return readManifest(text).files;
}

/** Reads a manifest and reports its faults. Accepts manifests of any program, not only ours. */
export function readManifest(text: string): Manifest {
  const files = new Map<string, string>();
  const faults: string[] = [];
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line === "") continue;
    const [, digest = "", encoded = ""] = manifestLine.exec(line) ?? [];
    const path = decodePath(encoded);
    const fault =
      digest === "" ? `is not in the form of a manifest: ${quote(line)}` : refuse(path, files);
    if (fault) faults.push(`line ${at + 1} ${fault}`);
    else files.set(path, digest.toLowerCase());
  }
  return { files, faults };
}

/** A line of a manifest. A path may begin with a blank: in ours, two blanks separate it from the digest. */
const manifestLine = /^([0-9a-f]{64})(?: {2}|[ \t]+)(.+)$/is;

function refuse(path: string, files: ReadonlyMap<string, string>): string | undefined {
  if (!isInside(path)) return `names a file outside the site: ${quote(path)}`;
  if (path === manifestName) return "names the manifest itself";
  return files.has(path) ? `names a file a second time: ${quote(path)}` : undefined;
}

/** Whether a relative path stays inside its folder, on any system. */
export function isInside(path: string): boolean {
  if (path.startsWith("/") || isAbsolute(path) || path.includes("\0")) return false;
  return !path.split(/[/\\]/).includes("..");
}

/** Encodes these three characters and no others (RFC 8493 section 2.1.3). */
function encodePath(path: string): string {
  return path.replace(/[\n\r%]/g, encodeURIComponent);
}

function decodePath(path: string): string {
  return path.replace(/%(?:0A|0D|25)/gi, decodeURIComponent);
}
