import type { Article } from "../../../src/model/article.ts";
import type { Words } from "../../words/en.ts";
import { speech } from "../inline/speech.ts";

interface DateNoteProps {
  readonly article: Article;
  readonly words: Words;
}

/**
 * What a reader has to know of a date before trusting it: that the archive's owner has declared
 * another than the file gives, or that the text speaks against it. Most articles have no note.
 */
export function DateNote({ article, words }: DateNoteProps) {
  const { published, dateVerdict } = article;
  const correction = published?.correction;
  const doubt = dateVerdict.verdict === "contradicted" ? dateVerdict : undefined;
  if (!published || (!correction && !doubt)) return null;
  const { long } = words.dates;
  return (
    <aside class="date-note" aria-label={words.article.dateNote}>
      {correction && (
        <p>
          {correction.from === ""
            ? words.article.fileGivesNoDate
            : words.article.foundDate(<code>{correction.from}</code>)}{" "}
          {words.article.corrected(<bdi>{correction.reason}</bdi>)}
        </p>
      )}
      {doubt && (
        <>
          <p>{words.article.pointsTo(long(published.date), long(doubt.pointsTo), !!correction)}</p>
          <ul {...speech(article, words)}>
            {doubt.evidence
              .flatMap((evidence) => evidence.words)
              .map((one) => (
                <li>
                  <q>{one}</q>
                </li>
              ))}
          </ul>
        </>
      )}
    </aside>
  );
}
