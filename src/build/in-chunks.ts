/** Items in chunks of at most `size`. At least one chunk, be it empty: a list always has a first page. */
export function inChunks<T>(items: readonly T[], size: number): (readonly T[])[] {
  const chunks: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks.length > 0 ? chunks : [[]];
}
