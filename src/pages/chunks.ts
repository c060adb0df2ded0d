/** Divides items into chunks of at most `size`; at least one, even if empty: every list has a first page. */
export function inChunks<T>(items: readonly T[], size: number): (readonly T[])[] {
  const chunks: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks.length > 0 ? chunks : [[]];
}

/**
 * Divides items into chunks of about `size` (half to twice as many) whose borders depend on the items
 * alone: one more item changes its chunk and, seldom, the next, not all that follow.
 */
export function inStableChunks<T>(
  items: readonly T[],
  size: number,
  keyOf: (item: T) => string,
): (readonly T[])[] {
  if (items.length <= size) return [items];
  const chunks: T[][] = [[]];
  for (const item of items) {
    const chunk = chunks.at(-1) ?? [];
    const full = chunk.length >= 2 * size - 1;
    const opens = chunk.length >= size / 2 && fingerprint(keyOf(item)) % Math.ceil(size / 2) === 0;
    if (chunk.length > 0 && (full || opens)) chunks.push([item]);
    else chunk.push(item);
  }
  return chunks;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
