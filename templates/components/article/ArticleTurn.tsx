import type { Links } from "../../../src/model/paths.ts";
import type { ArticleNeighbour } from "../../../src/pages/page-types.ts";
import type { Child } from "../../../src/render/jsx-runtime.ts";
import type { Words } from "../../words/en.ts";
import { speech } from "../inline/speech.ts";

interface ArticleTurnProps {
  /** The row that the articles stand in, and what it is called for those who do not see the page. */
  readonly caption: Child;
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
      <p class="turn__caption">{caption}</p>
      {previous && <Step article={previous} word={earlier} {...rest} {...(main && prev)} />}
      {next && <Step article={next} word={later} {...rest} isNext {...(main && nextInTime)} />}
    </nav>
  );
}

const prev = { rel: "prev" };
const nextInTime = { rel: "next" };

interface StepProps extends Pick<ArticleTurnProps, "to" | "words"> {
  readonly article: ArticleNeighbour;
  readonly word: string;
  readonly isNext?: boolean;
  readonly rel?: string;
}

function Step({ article, word, isNext, rel, to, words }: StepProps) {
  const { path, title } = article;
  return (
    <a class={isNext ? "turn__step turn__step--next" : "turn__step"} href={to(path)} rel={rel}>
      <span class="turn__word">{word}</span>{" "}
      <span class="turn__title" {...speech(article, words)}>
        {title}
      </span>
    </a>
  );
}
