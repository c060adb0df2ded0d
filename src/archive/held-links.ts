import { idDigits } from "../model/ids.ts";
import type { ArticlesOf } from "./join-articles.ts";
import type { VolumeSummary } from "./summarize.ts";

/**
 * Finds, by volume, the pages of the articles to whose original addresses its articles link, by their ids. Only ids
 * are compared, until one is held.
 */
export function findHeld(
  volumes: readonly Pick<VolumeSummary, "name" | "ids" | "linked">[],
  articlesOf: ArticlesOf,
): Map<string, Readonly<Record<string, string>>> {
  const linking = volumes.filter(({ linked }) => linked !== undefined);
  if (linking.length === 0) return new Map();
  const wanted = new Set(linking.flatMap(({ linked = "" }) => splitIds(linked)));
  const pages = new Map<string, string>();
  for (const { name, ids } of volumes) {
    const positions = splitIds(ids).flatMap((id, at) => (wanted.has(id) ? [at] : []));
    if (positions.length === 0) continue;
    for (const { id, path } of articlesOf(name, positions)) pages.set(id, path);
  }
  const held = new Map<string, Readonly<Record<string, string>>>();
  for (const { name, linked = "" } of linking) {
    const found = splitIds(linked).flatMap((id): [string, string][] => {
      const page = pages.get(id);
      return page === undefined ? [] : [[id, page]];
    });
    if (found.length > 0) held.set(name, Object.fromEntries(found));
  }
  return held;
}

function splitIds(ids: string): string[] {
  return Array.from({ length: ids.length / idDigits }, (_, at) =>
    ids.slice(at * idDigits, (at + 1) * idDigits),
  );
}
