import type { FurtherFile } from "../../src/article.ts";
import type { ArticlePage } from "../../src/build/site.ts";
import { en } from "../words/en.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { FileFacts } from "./FileFacts.tsx";
import { FurtherFacts } from "./FurtherFacts.tsx";
import { Time } from "./Time.tsx";

interface FurtherFileProps {
  readonly item: ArticlePage;
  readonly file: FurtherFile;
  readonly href: string | undefined;
}

/** Another file of the same article: what the page has from it, and what it tells otherwise. */
export function FurtherFileFacts({ item, file, href }: FurtherFileProps) {
  const { path, sameText, otherDate, gave, says } = file;
  const version = item.versions.get(path);
  const extra = item.furtherExtra.get(path);
  return (
    <>
      <FileFacts file={file} href={href} word={sameText ? "Same text in" : "Another version in"} />
      {gave && <p>Only that file tells this of the article: {gave.join(", ")}</p>}
      {otherDate && (
        <p>
          That file is dated <Time date={otherDate.date} words={en} />
        </p>
      )}
      {says && <FurtherFacts facts={says} />}
      {extra && <FurtherFacts facts={extra} />}
      {version && (
        <details class="provenance__version">
          <summary>Read this version</summary>
          <ArticleBody article={version} name="provenance__text" />
        </details>
      )}
    </>
  );
}
