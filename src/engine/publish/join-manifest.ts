import { pathInLine } from "./manifest.ts";
import type { PartState } from "./part-state.ts";

/**
 * Puts the manifest together from what is remembered of the parts of a site. Most files of a volume
 * stand in a folder of its name, which nothing else is in: these lines are taken as they are.
 * @throws Error where two parts have made the same file.
 */
export function joinManifest(parts: readonly { name: string; state: PartState }[]): string {
  const pieces: Piece[] = [];
  for (const { name, state } of parts) {
    const folder = `${name}/`;
    const own = rangeOf(state.lines, folder);
    const isTaken = parts.some((other) => other.name !== name && hasIn(other.state.lines, folder));
    const block = isTaken ? { from: 0, to: 0 } : own;
    if (block.from < block.to) {
      pieces.push({ path: folder, text: state.lines.slice(block.from, block.to).join("\n") });
    }
    for (const some of [state.lines.slice(0, block.from), state.lines.slice(block.to)]) {
      for (const line of some) pieces.push({ path: pathInLine(line), text: line });
    }
  }
  pieces.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const [at, { path }] of pieces.entries()) {
    if (pieces[at + 1]?.path === path)
      throw new Error(`two parts of the site made the same file: ${path}`);
  }
  return pieces.map(({ text }) => `${text}\n`).join("");
}

/** Lines of the manifest, with the path by which they are sorted. */
interface Piece {
  readonly path: string;
  readonly text: string;
}

/** The lines of files in a folder, which follow each other. */
function rangeOf(lines: readonly string[], folder: string) {
  const from = firstFrom(lines, folder);
  // The character that follows the slash.
  return { from, to: firstFrom(lines, `${folder.slice(0, -1)}0`) };
}

function hasIn(lines: readonly string[], folder: string): boolean {
  const { from, to } = rangeOf(lines, folder);
  return from < to;
}

/** The number of the first line whose path is not before this one. */
function firstFrom(lines: readonly string[], path: string): number {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (pathInLine(lines[middle] ?? "") < path) from = middle + 1;
    else to = middle;
  }
  return from;
}
