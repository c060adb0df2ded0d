import type { Article, ArticleFile } from "../../src/article.ts";
import { type ArticlePage, twinOf } from "../../src/build/site.ts";
import type { Links } from "../../src/paths.ts";
import { FileFacts } from "./FileFacts.tsx";
import { FurtherFacts } from "./FurtherFacts.tsx";
import { FurtherFileFacts } from "./FurtherFileFacts.tsx";

interface ProvenanceProps {
  readonly item: ArticlePage;
  /** Whether the files themselves are published beside the page. */
  readonly twins: boolean;
  readonly to: Links;
}

/** The files that the page was made from, so that a reader can go back to the bytes. */
export function Provenance({ item, twins, to }: ProvenanceProps) {
  const { article, text } = item;
  const link = (file: ArticleFile) => (twins ? to(twinOf(article, file)) : undefined);
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">From the archive's files</h2>
      <FileFacts file={article.file} href={link(article.file)} word="Source file" />
      {article.furtherFiles.map((file) => (
        <FurtherFileFacts item={item} file={file} href={link(file)} />
      ))}
      <DateAsFound article={article} />
      <FurtherFacts facts={placeless(article)} />
      {text.extra && <FurtherFacts facts={text.extra} />}
      <Inferred article={article} />
    </section>
  );
}

/** Facts that are known by name, but that nothing else on the page shows. */
function placeless({ section, tags }: Article): Readonly<Record<string, string>> {
  return { ...(section && { section }), ...(tags.length > 0 && { tags: tags.join(", ") }) };
}

/** The words of the files for the date, where the page shows them in another form or not at all. */
function DateAsFound({ article: { published, dateAsFound } }: { readonly article: Article }) {
  // A corrected date has a note of its own that says so.
  const asFound = published?.correction ? "" : published?.asFound;
  const found = [asFound === published?.date ? "" : asFound, dateAsFound];
  return (
    <>
      {found.map(
        (words) =>
          words && (
            <p>
              Date as found: <code>{words}</code>
            </p>
          ),
      )}
    </>
  );
}

/** What no file declares: the page says that it was read from the text, and from which words. */
function Inferred({ article: { dateline, agency } }: { readonly article: Article }) {
  if (!dateline && !agency) return null;
  const names = [dateline?.place, agency?.name].filter((name) => name !== undefined).join(", ");
  return (
    <p>
      {dateline ? "Dateline" : "Agency"}: <bdi>{names}</bdi>, as read from the text
      {dateline && (
        <>
          : <code>{dateline.asFound}</code>
        </>
      )}
    </p>
  );
}
