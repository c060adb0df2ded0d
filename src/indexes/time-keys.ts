import type { Article } from "../model/article.ts";
import { undated } from "../model/volumes.ts";
import type { Index, Shelf } from "./shelf.ts";

/** What tells the time of a shelf: its index and its key. */
type Keyed = Pick<Shelf, "index" | "key">;

/**
 * The key of an inner shelf for the time of an article, as fine as its volume: "tnledger.com/2021",
 * ".../undated"; where the year is divided ".../2021/03".
 */
export function withTime(outer: string, { volume }: Pick<Article, "volume">): string {
  return `${outer}/${volume.replace(/-00$/, "").replaceAll("-", "/")}`;
}

/** The year, month and day of a shelf, as far as its key tells them, or "undated"; none of an outer shelf. */
export function timeOf({ index, key }: Keyed): readonly string[] {
  const segments = key.split("/");
  return index.sequence === "time" ? segments : segments.slice(1);
}

/** What such a shelf is called inside its outer shelf; nothing for the outer one. */
export function timeLabel(key: string): string | undefined {
  const [, ...time] = key.split("/");
  if (time.length === 0) return undefined;
  return time[0] === undated ? "Undated" : time.join("-");
}

/** Whether all articles of a shelf are of one volume, so that its page is made with them. */
export function isWithin(
  volume: string,
  { index, key }: { readonly index: Pick<Index, "sequence">; readonly key: string },
): boolean {
  // Its articles stand on the shelf of a divided year itself.
  if (volume.endsWith("-00")) return false;
  const time = volume.replaceAll("-", "/");
  if (index.sequence === "none") return key.slice(key.indexOf("/")) === `/${time}`;
  return key === time || key.startsWith(`${time}/`);
}
