import type { ArticleFile } from "../../../src/model/article.ts";
import type { Words } from "../../words/en.ts";

interface FileFactsProps {
  readonly file: ArticleFile;
  readonly href: string | undefined;
  readonly word: string;
  readonly words: Words;
}

/**
 * A file from which a page was made: its name, size, form and digest. `templates/scripts/verify.ts` reads
 * address and digest from here.
 */
export function FileFacts({ file, href, word, words }: FileFactsProps) {
  const { path, bytes, format, encoding, sha256 } = file;
  const { comma, formats } = words.article;
  const facts = [words.article.bytes(bytes), formats[format] ?? format, encoding.toUpperCase()];
  return (
    <p class="file">
      {word}{" "}
      {href ? (
        <a href={href} dir="ltr">
          {path}
        </a>
      ) : (
        <bdi dir="ltr">{path}</bdi>
      )}{" "}
      <span class="file__facts">{[...facts, "SHA-256"].join(comma())}</span>{" "}
      <code class="file__hash">{sha256}</code>
    </p>
  );
}
