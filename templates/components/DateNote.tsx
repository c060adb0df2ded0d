import type { Article } from "../../src/article.ts";
import { formatDate } from "../../src/dates.ts";

/**
 * What a reader has to know of a date before trusting it: that the archive's owner has declared
 * another than the file gives, or that the text speaks against it. Most articles have no note.
 */
export function DateNote({ article: { published, dateVerdict } }: { readonly article: Article }) {
  const correction = published?.correction;
  const doubt = dateVerdict.verdict === "contradicted" ? dateVerdict : undefined;
  if (!published || (!correction && !doubt)) return null;
  return (
    <aside class="date-note" aria-label="About the date">
      {correction && (
        <p>
          {correction.from === "" ? (
            "The file gives no date."
          ) : (
            <>
              Date as found in the file: <code>{correction.from}</code>.
            </>
          )}{" "}
          Corrected by the archive: <bdi>{correction.reason}</bdi>
        </p>
      )}
      {doubt && (
        <>
          <p>
            Dated {formatDate(published.date)}
            {correction ? "" : " in its file"}, while its text points to{" "}
            {formatDate(doubt.pointsTo)}:
          </p>
          <ul>
            {doubt.evidence
              .flatMap(({ words }) => words)
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
