import { idDigits } from "../model/ids.ts";
import type { VolumeContext } from "../pages/volume-context.ts";
import type { ArticlesOf } from "./join-articles.ts";
import type { PagesOfFiles } from "./other-files.ts";
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

/** Adds to the contexts of volumes what their articles link to: by files, and by addresses of original pages. */
export function addLinks(
  contexts: readonly VolumeContext[],
  links: ReadonlyMap<string, PagesOfFiles>,
  held: ReturnType<typeof findHeld>,
): VolumeContext[] {
  return contexts.map((context) => {
    const [toFiles, toAddresses] = [links.get(context.name), held.get(context.name)];
    if (!toFiles && !toAddresses) return context;
    return {
      ...context,
      ...(toFiles && { links: toFiles }),
      ...(toAddresses && { held: toAddresses }),
    };
  });
}
