import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/article-page.ts";
import type { Words } from "../../words/en.ts";
import { FacsimilePages } from "../pictures/FacsimilePages.tsx";
import { LeadPicture } from "../pictures/LeadPicture.tsx";
import { ArticleText } from "./ArticleText.tsx";

interface ArticleMainProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** The text of an article, with the picture above it and the scan beside it, if it has them. */
export function ArticleMain({ item, to, words }: ArticleMainProps) {
  const { lead, facsimile } = item;
  const text = <ArticleText item={item} to={to} words={words} />;
  return (
    <>
      {facsimile && <FacsimilePages facsimile={facsimile} to={to} words={words} />}
      {lead ? (
        <div class="article__main">
          <LeadPicture item={item} to={to} words={words} />
          {text}
        </div>
      ) : (
        text
      )}
    </>
  );
}
