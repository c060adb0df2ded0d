import { type FileTable, type marks, numberWidth } from "./file-table.ts";

/**
 * Numbers of files, in their order, of which others have the same mark: all that share a digest, and
 * hardly any that do not. A table of marks with open addresses: a `Set` takes ten times as long.
 */
export function findRepeated(
  { numbers, paths }: Pick<FileTable, "numbers" | "paths">,
  column: (typeof marks)[keyof typeof marks],
): number[] {
  const slots = 2 ** Math.ceil(Math.log2(2 * paths.length + 2));
  // The number of the first file with a mark, from 1.
  const firsts = new Int32Array(slots);
  const repeated = new Set<number>();
  for (let at = 0; at < paths.length; at += 1) {
    const mark = numbers[at * numberWidth + column] ?? 0;
    if (mark === 0) continue;
    for (let slot = mark % slots; ; slot = (slot + 1) % slots) {
      const first = (firsts[slot] ?? 0) - 1;
      if (first < 0) {
        firsts[slot] = at + 1;
        break;
      }
      if (numbers[first * numberWidth + column] !== mark) continue;
      repeated.add(first).add(at);
      break;
    }
  }
  return [...repeated].sort((a, b) => a - b);
}
