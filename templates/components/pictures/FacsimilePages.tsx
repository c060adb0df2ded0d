import type { Links } from "../../../src/model/paths.ts";
import type { Facsimile } from "../../../src/model/references.ts";
import { isPicture } from "../../../src/pages/attached/published-files.ts";
import type { Words } from "../../words/en.ts";
import { FileKind } from "./FileKind.tsx";
import { ZoomLink } from "./ZoomLink.tsx";

interface FacsimilePagesProps {
  readonly facsimile: Facsimile;
  readonly to: Links;
  readonly words: Words;
}

/** The scan of a text, page by page: beside it on a wide screen, on a narrow one folded above it. */
export function FacsimilePages({ facsimile: { pages }, to, words }: FacsimilePagesProps) {
  const { scan, showScan, scanPage } = words.pictures;
  if (pages.length === 0) return null;
  return (
    <section class="facsimile" aria-label={scan}>
      {/* Opened by the style sheet where there is room. */}
      <details>
        <summary>{showScan(pages.length)}</summary>
        <ol>
          {pages.map((page, at) => (
            <li>
              {isPicture(page) ? (
                <ZoomLink
                  picture={page}
                  alt={scanPage(at + 1, pages.length)}
                  sizes="(min-width: 62rem) 32rem, 92vw"
                  to={to}
                  words={words}
                />
              ) : (
                <>
                  <a class="button" href={to(page.path)}>
                    {scanPage(at + 1, pages.length)}
                  </a>{" "}
                  <FileKind file={page} words={words} />
                </>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
