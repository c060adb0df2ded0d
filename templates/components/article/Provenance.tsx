import type { Article, ArticleFile } from "../../../src/model/article.ts";
import type { Links } from "../../../src/model/paths.ts";
import { type ArticlePage, twinOf } from "../../../src/pages/page-types.ts";
import type { Words } from "../../words/en.ts";
import { FileFacts } from "./FileFacts.tsx";
import { FurtherFacts } from "./FurtherFacts.tsx";
import { FurtherFileFacts } from "./FurtherFileFacts.tsx";
import { Inferred } from "./Inferred.tsx";
import { Original } from "./Original.tsx";

interface ProvenanceProps {
  readonly item: ArticlePage;
  /** Whether the files themselves are published beside the page. */
  readonly twins: boolean;
  readonly to: Links;
  readonly words: Words;
}

/** Where the page comes from, so that a reader can go back to the bytes and to the outlet. */
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
        <FurtherFileFacts item={item} file={file} href={link(file)} words={words} />
      ))}
      {twins && (
        <p class="provenance__verify">
          <a class="button" href={`${to("/verify/")}#${item.path}`}>
            {words.article.verify(1 + article.furtherFiles.length)}
          </a>
        </p>
      )}
      <DateAsFound article={article} words={words} />
      <FurtherFacts facts={placeless(article)} names={words.article.facts} />
      {text.extra && <FurtherFacts facts={text.extra} />}
      <Inferred item={item} words={words} />
    </section>
  );
}

/** Facts that are known by name, but that nothing else on the page shows. */
function placeless({ section, tags }: Article): Readonly<Record<string, string>> {
  return { ...(section && { section }), ...(tags.length > 0 && { tags: tags.join(", ") }) };
}

/** The words of the files for the date, where the page shows them in another form or not at all. */
function DateAsFound({ article, words }: Pick<ProvenanceProps, "words"> & { article: Article }) {
  const { published, dateAsFound } = article;
  // A corrected date has a note of its own that says so.
  const asFound = published?.correction ? "" : published?.asFound;
  const found = [asFound === published?.date ? "" : asFound, dateAsFound];
  return <>{found.map((one) => one && <p>{words.article.dateAsFound(<code>{one}</code>)}</p>)}</>;
}
