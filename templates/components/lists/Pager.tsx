import type { Links } from "../../../src/model/paths.ts";
import type { Words } from "../../words/en.ts";

interface PagerProps {
  /** Addresses of all pages of the list. */
  readonly pages: readonly string[];
  /** The number of this page, counted from 1. */
  readonly number: number;
  /** Name of the pages for those who do not see them, if they are not those of a list. */
  readonly label?: string;
  /** Whether the pages are read one after the other: the one before and the one after say so. */
  readonly isText?: boolean;
  readonly to: Links;
  readonly words: Words;
}

const relations: ReadonlyMap<number, string> = new Map([
  [-1, "prev"],
  [1, "next"],
]);

/** Links between the pages of a long list or text: first, neighbours, last. Nothing if there is only one page. */
export function Pager({ pages, number, label, isText = false, to, words }: PagerProps) {
  if (pages.length < 2) return null;
  const near = new Set([1, number - 1, number, number + 1, pages.length]);
  const shown = [...near].filter((at) => at >= 1 && at <= pages.length).sort((a, b) => a - b);
  return (
    <nav class="pager" aria-label={label ?? words.lists.pages}>
      <ol>
        {shown.map((at) => (
          <li>
            <a
              href={to(pages[at - 1] ?? "/")}
              aria-current={at === number ? "page" : undefined}
              aria-label={words.lists.page(at, pages.length)}
              rel={isText ? relations.get(at - number) : undefined}
            >
              {words.number(at)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
