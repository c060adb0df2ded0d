/** The command by which a reader checks all files of a site, without our program. */
export interface ManifestCheck {
  /** For a shell, in the folder of the site. */
  readonly command: string;
  /** Whether it has to decode names of files first. */
  readonly decodes: boolean;
}

const check = "sha256sum --check";
const manifest = "manifest-sha256.txt";

/**
 * Returns the command for a site with these files. The manifest, in BagIt form, encodes three characters of names
 * (RFC 8493 section 2.1.3), and `sha256sum` looks for names as they are written. It takes a name with a line
 * end from a line that begins with a backslash and has others doubled.
 */
export function checkManifest(paths: readonly string[]): ManifestCheck {
  const hasLineEnds = paths.some((path) => /[\n\r]/.test(path));
  const decodes = hasLineEnds || paths.some((path) => path.includes("%"));
  if (!decodes) return { command: `${check} ${manifest}`, decodes };
  const lineEnds = String.raw`/%0[AD]/{s/\\/\\\\/g;s/^/\\/;s/%0A/\\n/g;s/%0D/\\r/g;};`;
  const script = `${hasLineEnds ? lineEnds : ""}s/%25/%/g`;
  return { command: `sed '${script}' ${manifest} | ${check}`, decodes };
}
