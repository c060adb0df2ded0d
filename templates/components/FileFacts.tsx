import type { ArticleFile } from "../../src/article.ts";
import { en } from "../words/en.ts";

interface FileFactsProps {
  readonly file: ArticleFile;
  readonly href: string | undefined;
  readonly word: string;
}

/** A file that a page was made from: its name, size and digest. */
export function FileFacts({ file, href, word }: FileFactsProps) {
  return (
    <p>
      {word} {href ? <a href={href}>{file.path}</a> : <span>{file.path}</span>},{" "}
      {en.number(file.bytes)} bytes, SHA-256 <code class="hash">{file.sha256}</code>
    </p>
  );
}
