import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/article-page.ts";
import type { ArticleLink } from "../../../src/pages/links.ts";
import type { Child } from "../../../src/render/jsx-runtime.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";
import { speech } from "../inline/speech.ts";

interface ReadingOnProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** Links to read on from an article: its day, its outlet, the articles before and after. */
export function ReadingOn({ item, to, words }: ReadingOnProps) {
  const { previous, next, near } = item;
  const { inSource } = near;
  const name = sourceName(item.article.source, words);
  // If the archive has only one outlet, its row is the same as the archive's.
  const isSame = inSource.previous?.path === previous?.path && inSource.next?.path === next?.path;
  return (
    <div class="reading__on">
      <SameDay item={item} to={to} words={words} />
      {!isSame && (
        <ArticleTurn
          caption={words.article.turnInSource(<bdi>{name}</bdi>)}
          label={words.article.turnInSourceLabel(name)}
          previous={inSource.previous}
          next={inSource.next}
          to={to}
          words={words}
        />
      )}
      <ArticleTurn
        // On a page of a longer text, what comes next is the next page.
        main={item.textPage === undefined}
        caption={words.article.turnInTime}
        label={words.article.turn}
        previous={previous}
        next={next}
        to={to}
        words={words}
      />
    </div>
  );
}

interface ArticleTurnProps {
  /** The sequence of the articles, and its name for those who do not see the page. */
  readonly caption: Child;
  readonly label: string;
  readonly previous: ArticleLink | undefined;
  readonly next: ArticleLink | undefined;
  /** Whether this is the sequence in which readers turn the pages of the archive. */
  readonly main?: boolean;
  readonly to: Links;
  readonly words: Words;
}

/** The articles before and after in a sequence. */
function ArticleTurn({ caption, label, previous, next, main, ...rest }: ArticleTurnProps) {
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
  readonly article: ArticleLink;
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

interface SameDayProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** Some others of the same day, with a link to all of them. */
function SameDay({ item: { article, near, shelves }, to, words }: SameDayProps) {
  const [day] = shelves;
  if (near.sameDay.length === 0 || !article.published || !day) return null;
  return (
    <section class="same-day" aria-labelledby="same-day">
      <h2 id="same-day">{words.article.sameDay}</h2>
      <ul>
        {near.sameDay.map((other) => (
          <li>
            <a href={to(other.path)} {...speech(other, words)}>
              {other.title}
            </a>{" "}
            <bdi>{sourceName(other.source, words)}</bdi>
          </li>
        ))}
      </ul>
      {near.dayCount > near.sameDay.length + 1 && (
        <p>
          <a href={to(day.path)}>{words.article.wholeDay(near.dayCount, article.published.date)}</a>
        </p>
      )}
    </section>
  );
}
