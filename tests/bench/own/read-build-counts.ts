/** What a build of ours did to the files of its site; `pages` is how many pages the site has. */
export interface BuildCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly pages: number;
}

const names = ["written", "unchanged", "removed", "pages"] as const;

/**
 * Reads what `build --json` said.
 * @throws Error where it does not tell what was published.
 */
export function readBuildCounts(said: string): BuildCounts {
  const published = parseLine(said.trim().split("\n").at(-1) ?? "")?.published;
  const counts = published as Partial<BuildCounts> | undefined;
  if (counts && names.every((name) => Number.isInteger(counts[name]))) return counts as BuildCounts;
  throw new Error(`The build did not tell what it published: ${said.slice(-500)}`);
}

function parseLine(line: string): { readonly published?: unknown } | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
