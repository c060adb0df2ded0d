import type { Article, ArticleFile } from "../../src/article.ts";
import { type ArticlePage, type ArticleVersion, twinOf } from "../../src/build/site.ts";
import type { Links } from "../../src/paths.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { formatNumber } from "./Count.tsx";
import { FurtherFacts } from "./FurtherFacts.tsx";
import { Time } from "./Time.tsx";

interface ProvenanceProps {
  readonly item: ArticlePage;
  /** Whether the files themselves are published beside the page. */
  readonly twins: boolean;
  readonly to: Links;
}

/** The files that the page was made from, so that a reader can go back to the bytes. */
export function Provenance({ item, twins, to }: ProvenanceProps) {
  const { article, text, versions } = item;
  const link = (file: ArticleFile) => (twins ? to(twinOf(article, file)) : undefined);
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">From the archive's files</h2>
      <FileFacts file={article.file} href={link(article.file)} word="Source file" />
      {article.furtherFiles.map((file) => (
        <>
          <FileFacts
            file={file}
            href={link(file)}
            word={file.sameText ? "Same text in" : "Another version in"}
          />
          {file.otherDate && (
            <p>
              That file is dated <Time date={file.otherDate.date} />
            </p>
          )}
          <Version version={versions.get(file.path)} />
        </>
      ))}
      <DateAsFound article={article} />
      {text.extra && <FurtherFacts facts={text.extra} />}
      <Inferred article={article} />
    </section>
  );
}

function Version({ version }: { readonly version: ArticleVersion | undefined }) {
  if (!version) return null;
  return (
    <details class="provenance__version">
      <summary>Read this version</summary>
      <ArticleBody article={version} name="provenance__text" />
    </details>
  );
}

/** The words of the file for its date, where the page shows them in another form or not at all. */
function DateAsFound({ article: { published, dateAsFound } }: { readonly article: Article }) {
  const asFound = published?.asFound ?? dateAsFound ?? "";
  // A corrected date has a note of its own that says so.
  if (asFound === "" || asFound === published?.date || published?.correction) return null;
  return (
    <p>
      Date as found: <code>{asFound}</code>
    </p>
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

interface FileFactsProps {
  readonly file: ArticleFile;
  readonly href: string | undefined;
  readonly word: string;
}

function FileFacts({ file, href, word }: FileFactsProps) {
  return (
    <p>
      {word} {href ? <a href={href}>{file.path}</a> : <span>{file.path}</span>},{" "}
      {formatNumber(file.bytes)} bytes, SHA-256 <code class="hash">{file.sha256}</code>
    </p>
  );
}
