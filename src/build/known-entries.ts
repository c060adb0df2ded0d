import type { Entry, Pack } from "./packs.ts";

/** Packs of few files that may gather before they are read anew, as one. */
const mostSmallPacks = 64;
const smallPack = 100;

/**
 * What packs know of the files that are there, by path: the latest entry of each. A pack that is half
 * out of date is forgotten, and so are many small ones, so that their files move into a new pack.
 */
export function knownEntries(
  packs: readonly Pack[],
  paths: ReadonlySet<string>,
): Map<string, Entry> {
  const latest = new Map<string, Entry>();
  for (const entry of packs.flatMap((pack) => pack.entries)) {
    const { path, changed } = entry.stamp;
    const other = latest.get(path);
    if (paths.has(path) && (!other || other.stamp.changed <= changed)) latest.set(path, entry);
  }
  const isLatest = (entry: Entry) => latest.get(entry.stamp.path) === entry;
  const small = packs.filter(({ entries }) => entries.length < smallPack);
  const forgotten = packs.filter((pack) => {
    const live = pack.entries.filter(isLatest).length;
    return (
      live * 2 < pack.entries.length || (small.length > mostSmallPacks && small.includes(pack))
    );
  });
  for (const entry of forgotten.flatMap(({ entries }) => entries.filter(isLatest))) {
    latest.delete(entry.stamp.path);
  }
  return latest;
}

/** The packs that hold these entries or their records. */
export function packsOf(packs: readonly Pack[], entries: ReadonlySet<Entry>): Set<string> {
  const holding = packs.filter((pack) => pack.entries.some((entry) => entries.has(entry)));
  const texts = [...entries].flatMap(({ place }) => place?.pack ?? []);
  return new Set([...holding.map(({ id }) => id), ...texts]);
}
