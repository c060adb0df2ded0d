import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/page-types.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";
import { ArticleTurn } from "./ArticleTurn.tsx";
import { SameDay } from "./SameDay.tsx";

interface ReadingOnProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** What a reader may turn to after an article: its day, its outlet, what comes before and after. */
export function ReadingOn({ item, to, words }: ReadingOnProps) {
  const { previous, next, near } = item;
  const { inSource } = near;
  const name = sourceName(item.article.source, words);
  // Where an outlet stands alone, its row is that of the archive.
  const isSame = inSource.previous?.path === previous?.path && inSource.next?.path === next?.path;
  return (
    <div class="reading__on">
      <SameDay item={item} to={to} words={words} />
      {!isSame && (
        <ArticleTurn
          caption={words.article.turnInSource(<bdi>{name}</bdi>)}
          label={words.article.turnInSourceLabel(name)}
          previous={inSource.previous}
          next={inSource.next}
          to={to}
          words={words}
        />
      )}
      <ArticleTurn
        main
        caption={words.article.turnInTime}
        label={words.article.turn}
        previous={previous}
        next={next}
        to={to}
        words={words}
      />
    </div>
  );
}
