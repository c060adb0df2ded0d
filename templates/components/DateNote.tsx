import type { Article } from "../../src/article.ts";

/** That the archive's owner has declared another date than the file gives, and why. */
export function DateNote({ article: { published } }: { readonly article: Article }) {
  const correction = published?.correction;
  if (!correction) return null;
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
    </aside>
  );
}
