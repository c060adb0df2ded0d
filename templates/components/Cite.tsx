import type { Article } from "../../src/article.ts";
import type { Settings } from "../../src/settings.ts";
import { unknownSource } from "../../src/source.ts";
import type { Words } from "../words/en.ts";
import { sourceName } from "../words/names.ts";
import { Names } from "./Names.tsx";

interface CiteProps {
  readonly article: Article;
  readonly settings: Settings;
  readonly words: Words;
}

/** A citation in words, to be taken over as a whole; and that of a passage. */
export function Cite({ article, settings, words }: CiteProps) {
  const { title, language, direction, source, published, authors, id, path } = article;
  const { url } = settings;
  const parts = words.article.citation({
    authors: authors.length > 0 && <Names names={authors} words={words} />,
    title: (
      <bdi lang={language} dir={direction}>
        {title}
      </bdi>
    ),
    source: source.id !== unknownSource && <bdi>{sourceName(source, words)}</bdi>,
    date: published?.date,
    archive: <bdi>{settings.title}</bdi>,
    id,
    address: <bdi class="cite__address">{url ? `${url}${path.slice(1)}` : path}</bdi>,
  });
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{words.article.cite}</h2>
      <p class="cite__words">{parts}</p>
      <p class="cite__passages">{words.article.passages}</p>
    </section>
  );
}
