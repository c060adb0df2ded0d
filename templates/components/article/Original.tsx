import type { Article } from "../../../src/model/article.ts";
import { waybackAddress } from "../../../src/text/wayback.ts";
import type { Words } from "../../words/en.ts";

interface OriginalProps {
  readonly article: Article;
  readonly words: Words;
}

const rel = "external noopener noreferrer nofollow";

/** The page that the article was published on, and where a copy of it may be found. */
export function Original({ article: { source, published }, words }: OriginalProps) {
  const { url } = source;
  if (!url) return null;
  const { original, wayback, waybackNear, waybackAny } = words.article;
  return (
    <>
      <p class="article__original">
        {original}:{" "}
        <a href={url} rel={rel} dir="ltr">
          {url}
        </a>
      </p>
      <p>
        {wayback}:{" "}
        <a href={waybackAddress(url, published?.date)} rel={rel}>
          {published ? waybackNear(published.date) : waybackAny}
        </a>
      </p>
    </>
  );
}
