/** The word of a list that somebody most likely meant who wrote another; nothing where none is near. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const [nearest] = words
    .map((word) => ({ word, distance: distanceOf(written.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const isNear = nearest && nearest.distance <= Math.max(1, Math.floor(nearest.word.length / 3));
  return isNear ? nearest.word : undefined;
}

/** Letters to put in, take out or exchange, until one word is the other (Levenshtein 1966). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const [exchanged = 0, taken = 0, put = 0] = [row[j], row[j + 1], next[j]];
      next.push(Math.min(exchanged + (letter === b[j] ? 0 : 1), taken + 1, put + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
