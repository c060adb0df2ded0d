/** A link whose end is still to come. */
export interface Link {
  attributes: string;
  /** One without an end ends with the block in which its words begin. */
  readonly hasEnd: boolean;
  /** Whether a part of its words has been written. */
  isShown: boolean;
}

/** The numbers of the links, counted from 0, that have an end: a slip makes no link of all the rest. */
export function linksWithEnds(html: string): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  let next = 0;
  for (const [, slash] of html.matchAll(/<(\/?)a[\s>]/g)) {
    if (slash === "") open.push(next++);
    else {
      const start = open.pop();
      if (start !== undefined) found.add(start);
    }
  }
  return found;
}
