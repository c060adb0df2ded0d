import { decodeHTML } from "entities";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { bodyToHtml } from "../../src/text/markdown.ts";
import { linkPassages } from "../../src/text/passages.ts";
import { makeFile } from "../unit/make-article.ts";
import { wordsOfFile } from "./words-of-file.ts";

/** Words of a file that neither its page nor what is told of it has; none where it is no article. */
export function findLost(path: string, text: string): string[] {
  const { article, problems } = parseArticle(path, { file: makeFile(path, text) }, defaultSettings);
  if (!article) return [];
  const { title, plainText, body } = article;
  const page = linkPassages(body, "") + bodyToHtml(body);
  const attributes = [...page.matchAll(/ (?:alt|title|cite)="([^"]*)"/g)].map(
    ([, value = ""]) => value,
  );
  const told = problems.map(({ found }) => found);
  const onPage = joined([
    decodeHTML(page.replace(/<[^>]*>/g, "")),
    decodeHTML(attributes.join(" ")),
    title,
    ...told,
  ]);
  const searched = joined([title, plainText, decodeHTML(attributes.join(" ")), ...told]);
  return [...new Set(wordsOfFile(text))].filter((word) => {
    const small = word.toLowerCase();
    return !onPage.includes(small) || !searched.includes(small);
  });
}

/** Letters and digits alone: marks inside a word part it in the file, but not on its page. */
function joined(texts: readonly string[]): string {
  return texts
    .map((text) =>
      text
        .normalize("NFC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ""),
    )
    .join(" ");
}
