import type { Links } from "../../../src/model/paths.ts";
import type { ArticleLink as Link } from "../../../src/pages/links.ts";

/** A link to an article by its headline, in the headline's own language. */
export function ArticleLink({ article, to }: { readonly article: Link; to: Links }) {
  const { path, title, language, direction } = article;
  return (
    <a class="article-link" href={to(path)} lang={language} dir={direction}>
      {title}
    </a>
  );
}
