import { outermost, type Shelf } from "../../../src/indexes/shelf.ts";
import type { Source } from "../../../src/model/article.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";

interface KickerProps {
  readonly source: Source;
  readonly shelves: readonly Shelf[];
  readonly to: Links;
  readonly words: Words;
}

/** The outlet above a headline, leading to all it published. */
export function Kicker({ source, shelves, to, words }: KickerProps) {
  const shelf = shelves.find(({ index }) => index.name === "sources");
  const name = <bdi>{sourceName(source, words)}</bdi>;
  return (
    <p class="article__kicker">{shelf ? <a href={to(outermost(shelf).path)}>{name}</a> : name}</p>
  );
}
