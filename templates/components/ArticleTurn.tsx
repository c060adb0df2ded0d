import type { Child } from "hono/jsx";
import type { ArticleNeighbour } from "../../src/build/site.ts";
import type { Links } from "../../src/paths.ts";
import type { Words } from "../words/en.ts";

interface ArticleTurnProps {
  /** The row that the articles stand in, and what it is called for those who do not see the page. */
  readonly caption: unknown;
  readonly label: string;
  readonly previous: ArticleNeighbour | undefined;
  readonly next: ArticleNeighbour | undefined;
  /** Whether this is the row that readers turn the pages of the archive in. */
  readonly main?: boolean;
  readonly to: Links;
  readonly words: Words;
}

/** The articles before and after in a row of articles. */
export function ArticleTurn({ caption, label, previous, next, main, ...rest }: ArticleTurnProps) {
  if (!previous && !next) return null;
  const { earlier, later } = rest.words.lists;
  return (
    <nav class="turn" aria-label={label}>
      <p class="turn__caption">{caption as Child}</p>
      {previous && <Step article={previous} word={earlier} rel={main && "prev"} {...rest} />}
      {next && <Step article={next} word={later} rel={main && "next"} {...rest} />}
    </nav>
  );
}

interface StepProps extends Pick<ArticleTurnProps, "to"> {
  readonly article: ArticleNeighbour;
  readonly word: string;
  readonly rel: "prev" | "next" | false | undefined;
}

function Step({ article: { path, title, language, direction }, word, rel, to }: StepProps) {
  return (
    <a class="turn__step" href={to(path)} rel={rel || undefined}>
      <span class="turn__word">{word}</span>{" "}
      <span class="turn__title" lang={language} dir={direction}>
        {title}
      </span>
    </a>
  );
}
