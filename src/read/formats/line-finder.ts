/** Characters that are searched for one file at most; where there are more, lines are those of what was found last. */
const mostSearched = 20_000_000;

/**
 * Returns a function that gives the line of the file, counted from 1, on which something stands that its text has: an
 * address, a tag. `content` is the text below the head. What cannot be found, since it is written in another way,
 * has the line of what was found before it.
 */
export function makeLineFinder(text: string, content: string): (found: string) => number {
  const start = text.length - content.length;
  let searched = 0;
  let [at, line] = [-1, 0];
  const lineAt = (position: number): number => {
    if (at < 0 || position < at) [at, line] = [0, 1];
    for (
      let end = text.indexOf("\n", at);
      end >= 0 && end < position;
      end = text.indexOf("\n", at)
    ) {
      at = end + 1;
      line += 1;
    }
    return line;
  };
  const find = (some: string, from: number): number => {
    if (searched > mostSearched) return -1;
    const position = text.indexOf(some, from);
    searched += (position < 0 ? text.length : position) - from;
    return position;
  };
  return (found) => {
    for (const some of spellings(found)) {
      const ahead = find(some, Math.max(at, start));
      const position = ahead < 0 ? find(some, start) : ahead;
      if (position >= 0) return lineAt(position);
    }
    return at < 0 ? lineAt(start) : line;
  };
}

/** How an address may be written in a text. */
function spellings(found: string): string[] {
  const [first = ""] = found.split("\n", 1);
  const all = [
    first,
    first.replaceAll("&", "&amp;"),
    first.replace(/^https?:/, ""),
    first.replace(/^[#/]/, ""),
  ];
  return [...new Set(all)].filter((one) => one !== "");
}
