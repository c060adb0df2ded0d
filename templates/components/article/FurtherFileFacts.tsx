import type { FurtherFile } from "../../../src/model/article.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/article-page.ts";
import type { Words } from "../../words/en.ts";
import { Time } from "../inline/Time.tsx";
import { ArticleBody } from "./ArticleBody.tsx";
import { FileFacts } from "./FileFacts.tsx";
import { FurtherFacts } from "./FurtherFacts.tsx";

interface FurtherFileProps {
  readonly to: Links;
  readonly item: ArticlePage;
  readonly file: FurtherFile;
  readonly href: string | undefined;
  readonly words: Words;
}

/** Another file of the same article: what the page takes from it, and where it differs. */
export function FurtherFileFacts({ item, file, href, to, words }: FurtherFileProps) {
  const { path, sameText, otherDate, gave, says } = file;
  const { facts, onlyThere, readVersion, ...terms } = words.article;
  const version = item.versions.get(path);
  const extra = item.furtherExtra.get(path);
  return (
    <>
      <FileFacts
        file={file}
        href={href}
        word={sameText ? terms.sameText : terms.otherVersion}
        words={words}
      />
      {gave && <p>{onlyThere(gave.map((name) => facts[name] ?? name))}</p>}
      {otherDate && <p>{terms.otherDate(<Time date={otherDate.date} words={words} />)}</p>}
      {says && <FurtherFacts facts={says} names={facts} />}
      {extra && <FurtherFacts facts={extra} />}
      {version && (
        <details class="provenance__version">
          <summary>{readVersion}</summary>
          <ArticleBody article={version} version to={to} words={words} />
          {version.isCut && <p class="note">{terms.versionCut}</p>}
        </details>
      )}
    </>
  );
}
