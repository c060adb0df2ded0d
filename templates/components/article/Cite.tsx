import type { CitedArticle } from "../../../src/pages/article-page.ts";
import type { Settings } from "../../../src/settings/settings.ts";
import type { Words } from "../../words/en.ts";
import { Citation } from "./Citation.tsx";

interface CiteProps {
  readonly article: CitedArticle;
  readonly settings: Settings;
  readonly words: Words;
}

/** Instructions for citing the article and a passage of it. */
export function Cite({ article, settings, words }: CiteProps) {
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{words.article.cite}</h2>
      <p class="cite__words">
        <Citation article={article} settings={settings} words={words} />
      </p>
      <p class="cite__passages">{words.article.passages}</p>
    </section>
  );
}
