import { agenciesOf } from "../../../src/model/agencies-of.ts";
import type { ArticleFile } from "../../../src/model/article.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { ArticleOfPage, ArticlePage } from "../../../src/pages/article-page.ts";
import { twinOf } from "../../../src/pages/page-types.ts";
import { waybackAddress } from "../../../src/text/urls.ts";
import type { Words } from "../../words/en.ts";
import { Names } from "../inline/Names.tsx";
import { FileFacts } from "./FileFacts.tsx";
import { FurtherFacts } from "./FurtherFacts.tsx";
import { FurtherFileFacts } from "./FurtherFileFacts.tsx";
import { MediaFacts } from "./MediaFacts.tsx";
import { MendedWords } from "./MendedWords.tsx";

interface ProvenanceProps {
  readonly item: ArticlePage;
  /** Whether the source files are published beside the page. */
  readonly twins: boolean;
  readonly to: Links;
  readonly words: Words;
}

/** The origin of the page, so that a reader can go back to the bytes and to the outlet. */
export function Provenance({ item, twins, to, words }: ProvenanceProps) {
  const { article, text } = item;
  const link = (file: ArticleFile) => (twins ? to(twinOf(article, file)) : undefined);
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{words.article.provenance}</h2>
      <Original article={article} words={words} />
      <FileFacts
        file={article.file}
        href={link(article.file)}
        word={words.article.file}
        words={words}
      />
      {article.furtherFiles.map((file) => (
        <FurtherFileFacts item={item} file={file} href={link(file)} to={to} words={words} />
      ))}
      <MediaFacts item={item} to={to} words={words} />
      {twins && (
        <p class="provenance__verify">
          <a class="button" href={`${to("/verify/")}#${item.path}`}>
            {words.article.verify(1 + article.furtherFiles.length)}
          </a>
        </p>
      )}
      <DateAsFound article={article} words={words} />
      {text.mended && <MendedWords mended={text.mended} words={words} />}
      <FurtherFacts facts={placeless(item)} names={words.article.facts} />
      {text.extra && <FurtherFacts facts={text.extra} />}
      <Inferred item={item} to={to} words={words} />
    </section>
  );
}

/** Returns facts that are known by name, but that nothing else on the page shows. */
function placeless({ article, shelves }: ArticlePage): Readonly<Record<string, string>> {
  const { section, tags, updated } = article;
  const isPlaced = (name: string) => shelves.some(({ index }) => index.name === name);
  return {
    ...(updated && { updated: updated.asFound }),
    ...(section && !isPlaced("sections") && { section }),
    ...(tags.length > 0 && !isPlaced("tags") && { tags: tags.join(", ") }),
  };
}

/** The date as the files have it, if the page shows it in another form or not at all. */
function DateAsFound({
  article,
  words,
}: Pick<ProvenanceProps, "words"> & { article: ArticleOfPage }) {
  const { published, dateAsFound } = article;
  // A corrected date has a note of its own that shows it.
  const asFound = published?.correction ? "" : published?.asFound;
  const found = [asFound === published?.date ? "" : asFound, dateAsFound];
  const { order, from, correction } = published ?? {};
  const terms = words.article;
  return (
    <>
      {found.map((one) => one && <p>{terms.dateAsFound(<code>{one}</code>)}</p>)}
      {from && !correction && <p>{terms.dateFrom[from]}</p>}
      {order && !correction && (
        <p>{`${terms.dateOrder[order.order]} ${terms.dateOrderBy[order.by]}`}</p>
      )}
    </>
  );
}

interface InferredProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** Facts that no file declares: the page says that they were read from the text, and from which words. */
function Inferred({ item, to, words }: InferredProps) {
  const { dateline, agency, language, languageFrom, direction, ...article } = item.article;
  const terms = words.article;
  const names = [dateline?.place ?? [], agenciesOf(item.article).map(({ name }) => name)].flat();
  const where = <Names names={names} words={words} />;
  return (
    <ul class="provenance__inferred">
      {(dateline || agency) && (
        <li>
          {dateline ? terms.dateline(where) : terms.agency(where)}
          {dateline && (
            <>
              : <code>{dateline.asFound}</code>
            </>
          )}
        </li>
      )}
      {article.published && <li>{terms.verdicts[article.dateVerdict.verdict]}</li>}
      <li>
        {language === ""
          ? terms.languageUnknown
          : terms.language(terms.languageName(language), languageFrom)}
        {`${terms.comma()}${terms.direction[direction]}`}
      </li>
      <Order item={item} to={to} words={words} />
    </ul>
  );
}

/**
 * A note on the order of paragraphs, if it is not obvious: for texts without marked paragraphs, and above
 * all for scrambled ones.
 */
function Order({ item: { path, text, opening }, to, words }: InferredProps) {
  const { body } = text;
  if (body.kind !== "paragraphs" || body.paragraphs.length < 2) return null;
  if (!opening) return <li>{words.article.order}</li>;
  const page = opening.path === path ? "" : to(opening.path);
  const link = (name: string) => <a href={`${page}#${opening.id}`}>{name}</a>;
  return <li>{words.article.opening(link)}</li>;
}

interface OriginalProps {
  readonly article: ArticleOfPage;
  readonly words: Words;
}

const rel = "external noopener noreferrer nofollow";

/** Links to the page where the article was published, and to where a copy of it may be found. */
function Original({ article: { source, published }, words }: OriginalProps) {
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
