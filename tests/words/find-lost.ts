import { decodeHTML } from "entities";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { bodyToHtml, renderHtml, renderMarkdown } from "../../src/text/markdown.ts";
import { linkPassages } from "../../src/text/passages.ts";
import { makeFile } from "../unit/make-article.ts";
import { runsOfFile } from "./words-of-file.ts";

/** Words of a file that its page does not have, or by which it is not found; none where it is no article. */
export function findLost(path: string, text: string): string[] {
  const { article, problems } = parseArticle(path, { file: makeFile(path, text) }, defaultSettings);
  if (!article) return [];
  const { title, plainText, body } = article;
  const page = linkPassages(body, "") + bodyToHtml(body);
  const attributes = [...page.matchAll(/ (?:alt|title|cite)="([^"]*)"/g)].map(
    ([, value = ""]) => value,
  );
  const told = problems.map(({ found }) => found);
  const onPage = wholeWords([
    // A tag may stand in the middle of a word, or be all that parts two.
    ...["", " "].map((part) => decodeHTML(page.replace(/<[^>]*>/g, part))),
    decodeHTML(attributes.join(" ")),
    title,
    ...told,
  ]);
  const searched = wholeWords([title, plainText, ...told]);
  const lost = runsOfFile(text, article.headForm).flatMap((run) =>
    run.filter((_, at) => !has(onPage, run, at) || !has(searched, run, at)),
  );
  if (lost.length === 0) return [];
  const leftOut = wholeWords(leftOutOf(path, text));
  return [...new Set(lost)].filter((word) => !leftOut.has(word.toLowerCase()));
}

/** Whether a page has a word, alone or as a part of one that it makes with those beside it. */
function has(words: ReadonlySet<string>, run: readonly string[], at: number): boolean {
  for (let first = at; first >= 0; first -= 1) {
    for (let last = at; last < run.length; last += 1)
      if (
        words.has(
          run
            .slice(first, last + 1)
            .join("")
            .toLowerCase(),
        )
      )
        return true;
  }
  return false;
}

/** All that the renderer says it has left out, which the note of it counts. */
function leftOutOf(path: string, text: string): string[] {
  const content = text.replace(/^---\n[\s\S]*?\n---\n/, "");
  const { leftOut } = path.endsWith(".html") ? renderHtml(content) : renderMarkdown(content);
  return leftOut.flatMap(({ all }) => all);
}

function wholeWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.normalize("NFC").toLowerCase().match(word) ?? []));
}

const word = /[\p{L}\p{N}\p{M}]+/gu;
