/** The list of all files of a site, at its root. */
export const manifestName = "manifest-sha256.txt";

/** SHA-256 by path, as BagIt writes it (RFC 8493 section 2.1.3): sorted, so that equal sites agree. */
export function formatManifest(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${files.get(path)}  ${path}\n`).join("");
}

/** SHA-256 by path. Lines of another form, and paths that lead out of the site, are passed over. */
export function parseManifest(text: string): Map<string, string> {
  const lines = [...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)];
  const inside = lines.filter(([, , path = ""]) => isInside(path));
  return new Map(inside.map(([, digest = "", path = ""]) => [path, digest]));
}

/** Whether a relative path stays where it begins. */
export function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.split("/").includes("..");
}
