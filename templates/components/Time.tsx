import type { Published } from "../../src/article.ts";
import { formatDate, formatShortDate } from "../../src/dates.ts";

/** A date in words, readable by machines as exactly as it is known. */
export function Time({ date, short }: { readonly date: string; readonly short?: boolean }) {
  return <time datetime={date}>{short ? formatShortDate(date) : formatDate(date)}</time>;
}

/** When an article was published, or that its file does not say. */
export function PublishedTime({ published }: { readonly published: Published | undefined }) {
  return published ? <Time date={published.date} short /> : <span>Undated</span>;
}
