import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/article-page.ts";
import { publishedFiles } from "../../../src/pages/attached/published-files.ts";
import type { Words } from "../../words/en.ts";

interface MediaFactsProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** Number of pictures and files up to which the record shows them at once. */
const few = 3;

/** The pictures and files of an article as they were found: path, size, form and digest of each. */
export function MediaFacts({ item, to, words }: MediaFactsProps) {
  const files = publishedFiles(item);
  const { inRecord, allFiles } = words.pictures;
  const lines = files.map(({ path, file, bytes, type, sha256 }) => (
    <p class="file">
      {type.startsWith("image/") ? inRecord.picture : inRecord.file}{" "}
      <a href={to(path)} dir="ltr">
        {file}
      </a>{" "}
      <span class="file__facts">
        {[words.article.bytes(bytes), type, "SHA-256"].join(words.article.comma())}
      </span>{" "}
      <code class="file__hash">{sha256}</code>
    </p>
  ));
  if (files.length <= few) return <>{lines}</>;
  return (
    <details class="provenance__media">
      <summary>{allFiles(files.length)}</summary>
      {lines}
    </details>
  );
}
