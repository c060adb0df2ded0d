import type { Article } from "../../model/article.ts";
import type { ArticlesOf } from "../volumes/join-shelves.ts";
import type { SettledPile } from "../volumes/settle.ts";
import { openArticles, readArticles } from "./settled-volumes.ts";

/** The settled articles, as they lie in the cache: read when they are asked for. */
export interface Library {
  /** Articles of a volume by their places in it. */
  readonly some: ArticlesOf;
  all(volume: string): readonly Article[];
  /** Where articles stand, by id. */
  locate(ids: ReadonlySet<string>): ReadonlyMap<string, ArticlePlace>;
}

export interface ArticlePlace {
  readonly volume: string;
  readonly place: number;
}

/** Hex digits of an id. */
const idLength = 12;

export function openLibrary({ volumes }: Pick<SettledPile, "volumes">): Library {
  const open = new Map<string, ReturnType<typeof openArticles>>();
  const settledAs = (volume: string) => {
    const settled = volumes.get(volume);
    if (!settled) throw new Error(`there is no volume ${volume}`);
    return settled;
  };
  return {
    some(volume, places) {
      const read = open.get(volume) ?? openArticles(settledAs(volume).articles);
      open.set(volume, read);
      return read(places);
    },
    all: (volume) => readArticles(settledAs(volume).articles),
    locate(ids) {
      const found = new Map<string, ArticlePlace>();
      if (ids.size === 0) return found;
      for (const [volume, { summary }] of volumes) {
        for (let place = 0; place < summary.count; place += 1) {
          const id = summary.ids.slice(place * idLength, (place + 1) * idLength);
          if (ids.has(id)) found.set(id, { volume, place });
        }
      }
      return found;
    },
  };
}
