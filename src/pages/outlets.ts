import type { ShelvedIndex } from "../indexes/shelf.ts";
import { unknownSource } from "../model/source.ts";

/** Who published what the archive holds. */
export interface Outlets {
  /** The fullest first. */
  readonly names: readonly string[];
  /** How many there are besides. */
  readonly further: number;
}

const named = 3;

/** The outlets that have given most, by name; `undefined` where none is known. */
export function outletsOf({ shelves }: ShelvedIndex): Outlets | undefined {
  const known = shelves.filter(({ key }) => key !== unknownSource);
  const bySize = known.toSorted((a, b) => b.count - a.count);
  // "and 1 other" would be longer than its name.
  const shown = known.length === named + 1 ? named + 1 : named;
  const names = bySize.slice(0, shown).map(({ label }) => label);
  return names.length > 0 ? { names, further: known.length - names.length } : undefined;
}
