import type { Article, SourceFile, UnsettledArticle } from "../../src/model/article.ts";
import { articlePath } from "../../src/model/paths.ts";
import { undivided, volumeOf } from "../../src/model/volumes.ts";
import { factsOf } from "../../src/read/read-article.ts";
import { sha256 } from "../../src/text/hash.ts";

/** A source file as it would have been read: `text` in UTF-8 at `path`. */
export function makeFile(path: string, text: string): SourceFile {
  return { path, text, bytes: Buffer.byteLength(text), sha256: sha256(text), encoding: "utf-8" };
}

/** What a test wishes for its article; everything else is filled in. */
export interface Wish extends Partial<UnsettledArticle> {
  readonly path?: string;
  /** Address of the original page. */
  readonly url?: string;
  readonly text?: string;
}

/** A checked article of the outlet "harbour.example". */
export function makeArticle({ path, url, text = "Some text.", ...wish }: Wish): UnsettledArticle {
  const { text: _text, ...file } = makeFile(path ?? "article.txt", text);
  return {
    title: "Title",
    dateEvidence: [],
    dateVerdict: { verdict: "silent" },
    source: { id: "harbour.example", name: "The Harbour Mail", ...(url && { url }) },
    authors: [],
    tags: [],
    language: "",
    direction: "ltr",
    body: { kind: "paragraphs", paragraphs: text.split("\n") },
    plainText: text,
    lead: text,
    file: { ...file, format: "plain text" },
    ...wish,
  };
}

/** An article with an id, as it stands in an archive. */
export function makeSettled(wish: Wish & { readonly id: string }): Article {
  const { id, ...rest } = wish;
  const { textLength: _length, textHash: _hash, ...article } = factsOf(makeArticle(rest));
  const volume = volumeOf(article.published?.date, undivided);
  return { ...article, id, path: articlePath({ ...article, id }), volume, furtherFiles: [] };
}
