import type { Article } from "../../src/article.ts";
import type { Links } from "../../src/paths.ts";
import type { Settings } from "../../src/settings.ts";
import type { Words } from "../words/en.ts";
import { sourceName } from "../words/names.ts";
import { PublishedTime } from "./Time.tsx";

interface CitationProps {
  readonly article: Article;
  readonly settings: Settings;
  readonly to: Links;
  readonly words: Words;
}

/** How an article is cited, by the example of one. */
export function Citation({ article, settings, to, words }: CitationProps) {
  const title = (
    <bdi lang={article.language} dir={article.direction}>
      {article.title}
    </bdi>
  );
  return (
    <blockquote class="citation">
      <p>
        {words.about.cited({
          title,
          source: <bdi>{sourceName(article.source, words)}</bdi>,
          date: <PublishedTime published={article.published} words={words} />,
          archive: <bdi>{settings.title}</bdi>,
          address: (
            <a href={to(article.path)}>
              <bdi>
                {settings.url ?? "/"}
                {article.path.slice(1)}
              </bdi>
            </a>
          ),
        })}
      </p>
    </blockquote>
  );
}
