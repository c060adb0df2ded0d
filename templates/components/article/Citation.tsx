import type { Links } from "../../../src/model/paths.ts";
import { unknownSource } from "../../../src/model/source.ts";
import type { CitedArticle } from "../../../src/pages/article-page.ts";
import type { Settings } from "../../../src/settings/settings.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";
import { Names } from "../inline/Names.tsx";

interface CitationProps {
  readonly article: CitedArticle;
  readonly settings: Settings;
  /** Links for the address; missing on the article's own page, where it is no link. */
  readonly to?: Links;
  readonly words: Words;
}

/** The citation of an article, in words to be copied as a whole. */
export function Citation({ article, settings, to, words }: CitationProps) {
  const { title, language, direction, source, published, authors, id, path } = article;
  const { url } = settings;
  const address = <bdi class="cite__address">{url ? `${url}${path.slice(1)}` : path}</bdi>;
  return (
    <>
      {words.article.citation({
        authors: authors.length > 0 && <Names names={authors} words={words} />,
        title: (
          <bdi lang={language} dir={direction}>
            {title}
          </bdi>
        ),
        source: source.id !== unknownSource && <bdi>{sourceName(source, words)}</bdi>,
        date: published?.date,
        archive: <bdi>{settings.title}</bdi>,
        id: <bdi>{id}</bdi>,
        address: to ? <a href={to(path)}>{address}</a> : address,
      })}
    </>
  );
}
