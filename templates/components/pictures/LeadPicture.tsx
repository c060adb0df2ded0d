import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/article-page.ts";
import type { Words } from "../../words/en.ts";
import { Caption } from "./Caption.tsx";
import { ShownTarget } from "./ShownTarget.tsx";

interface LeadPictureProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** The picture that an article's head names, above its text: the first that a browser loads. */
export function LeadPicture({ item: { lead, article }, to, words }: LeadPictureProps) {
  if (!lead) return null;
  const { target, alt = "", caption, credit } = lead;
  return (
    <figure class="lead-picture" lang={article.language} dir={article.direction}>
      <ShownTarget target={target} alt={alt} loading="first" to={to} words={words} />
      <Caption caption={caption} credit={credit} />
    </figure>
  );
}
