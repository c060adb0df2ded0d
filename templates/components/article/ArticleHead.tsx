import { isSources } from "../../../src/indexes/by-source.ts";
import { agenciesOf } from "../../../src/model/agencies-of.ts";
import type { Source } from "../../../src/model/article.ts";
import type { Links } from "../../../src/model/paths.ts";
import { deckOf, longestDeck } from "../../../src/pages/article.ts";
import type { ArticleOfPage, ArticlePage } from "../../../src/pages/article-page.ts";
import { type NestedShelf, outermostOf } from "../../../src/pages/links.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";
import { Names } from "../inline/Names.tsx";
import { speech } from "../inline/speech.ts";
import { Time } from "../inline/Time.tsx";

interface ArticleHeadProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** Outlet, headline, deck, byline, place and date, as above a report in print. */
export function ArticleHead({ item, to, words }: ArticleHeadProps) {
  const { article, text, shelves } = item;
  const { title, source, authors, dateline } = article;
  const deck = deckOf(article, text);
  const own = speech(article, words);
  return (
    <header class="article__head">
      {article.draft !== undefined && (
        <aside class="date-note">
          <p>
            <strong>{words.article.draft}</strong>{" "}
            <span lang="en" dir="ltr">
              {article.draft}
            </span>
          </p>
        </aside>
      )}
      <Kicker source={source} kicker={article.kicker} shelves={shelves} to={to} words={words} />
      <h1 class={titleClass(title)} {...own}>
        {title}
      </h1>
      {deck && (
        <p class={deckClass(deck)} {...own}>
          {deck}
        </p>
      )}
      <p class="article__meta">
        {authors.length > 0 && (
          <span class="article__byline">
            {words.article.by(<Names names={authors} words={words} />)}
          </span>
        )}
        {dateline && <bdi>{dateline.place}</bdi>}
        {agenciesOf(article).map(({ name }) => (
          <bdi>{name}</bdi>
        ))}
        <ArticleDate item={item} words={words} />
        <UpdatedDate article={article} words={words} />
      </p>
      {article.translations?.map((one) => (
        <p class="article__languages">
          {words.article.inLanguage(
            words.article.languageName(one.language),
            <a href={to(one.path)} hreflang={one.language} {...speech(one, words)}>
              {one.title}
            </a>,
          )}
        </p>
      ))}
      <DateNote article={article} words={words} />
    </header>
  );
}

/** Most characters of a headline in large type. */
const longTitle = 140;

/** Returns the class of a headline, by its length. */
export function titleClass(title: string): string {
  return title.length > longTitle ? "article__title article__title--long" : "article__title";
}

/** Returns the class of a deck: a summary that is longer than a deck is set as text. */
function deckClass(deck: string): string {
  return deck.length > longestDeck ? "article__deck article__deck--long" : "article__deck";
}

function ArticleDate({ item: { article }, words }: Omit<ArticleHeadProps, "to">) {
  if (article.published) return <Time date={article.published.date} words={words} />;
  const { noDate, unreadableDate } = words.article;
  return <span>{article.dateAsFound ? unreadableDate : noDate}</span>;
}

/** The day of the last change, where it is not that of publication. */
function UpdatedDate({ article: { published, updated }, words }: DateNoteProps) {
  if (!updated || updated.date === published?.date) return null;
  return <span>{words.article.updated(<Time date={updated.date} words={words} />)}</span>;
}

interface DateNoteProps {
  readonly article: ArticleOfPage;
  readonly words: Words;
}

/**
 * A warning about a date: that the archive's owner has declared another than the file gives, or that the
 * text speaks against it. Most articles have no note.
 */
export function DateNote({ article, words }: DateNoteProps) {
  const { published, dateVerdict } = article;
  const correction = published?.correction;
  const doubt = dateVerdict.verdict === "contradicted" ? dateVerdict : undefined;
  if (!published || (!correction && !doubt)) return null;
  const { long } = words.dates;
  return (
    <aside class="date-note" aria-label={words.article.dateNote}>
      {correction && (
        <p>
          {correction.from === ""
            ? words.article.fileGivesNoDate
            : words.article.foundDate(<code>{correction.from}</code>)}{" "}
          {words.article.corrected(<bdi>{correction.reason}</bdi>)}
        </p>
      )}
      {doubt && (
        <>
          <p>{words.article.pointsTo(long(published.date), long(doubt.pointsTo), !!correction)}</p>
          <ul {...speech(article, words)}>
            {doubt.evidence
              .flatMap((evidence) => evidence.words)
              .map((one) => (
                <li>
                  <q>{one}</q>
                </li>
              ))}
          </ul>
        </>
      )}
    </aside>
  );
}

interface KickerProps {
  readonly source: Source;
  readonly kicker: string | undefined;
  readonly shelves: readonly NestedShelf[];
  readonly to: Links;
  readonly words: Words;
}

/** The outlet above a headline, with a link to all its articles, and the line that stood there in it. */
function Kicker({ source, kicker, shelves, to, words }: KickerProps) {
  const shelf = shelves.find(({ index }) => isSources(index));
  const name = <bdi>{sourceName(source, words)}</bdi>;
  return (
    <p class="article__kicker">
      {shelf ? <a href={to(outermostOf(shelf).path)}>{name}</a> : name}
      {kicker && (
        <>
          {" · "}
          <bdi>{kicker}</bdi>
        </>
      )}
    </p>
  );
}
