import type { ArticleNeighbour, ArticlePage } from "../../src/build/site.ts";
import type { Links } from "../../src/paths.ts";
import type { Words } from "../words/en.ts";
import { sourceName } from "../words/names.ts";

interface SourceTurnProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** What the same outlet published before and after; nothing where that is what comes in time anyway. */
export function SourceTurn({ item, to, words }: SourceTurnProps) {
  const { previous, next } = item.near.inSource;
  if (previous?.path === item.previous?.path && next?.path === item.next?.path) return null;
  if (!previous && !next) return null;
  const name = sourceName(item.article.source, words);
  return (
    <nav class="source-turn" aria-label={words.article.turnInSourceLabel(name)}>
      <p>{words.article.turnInSource(<bdi>{name}</bdi>)}</p>
      <dl>
        {previous && <Row word={words.lists.earlier} article={previous} to={to} />}
        {next && <Row word={words.lists.later} article={next} to={to} />}
      </dl>
    </nav>
  );
}

interface RowProps {
  readonly word: string;
  readonly article: ArticleNeighbour;
  readonly to: Links;
}

function Row({ word, article: { path, title, language, direction }, to }: RowProps) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <a href={to(path)} lang={language} dir={direction}>
          {title}
        </a>
      </dd>
    </div>
  );
}
