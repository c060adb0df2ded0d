/** What decides where an article is searched. */
export interface Dated {
  /** 12 hex digits. */
  readonly id: string;
  /** "2021-11-22", "2021-11" or "2021"; missing where it is not known. */
  readonly date?: string;
}

/** A part of the archive by time that is searched on its own. */
export interface Shard<Kind extends Dated> {
  /** Tells the part and no other, as long as the archive grows: "2016-2023", "2021-11", "undated". */
  readonly name: string;
  /** First and last day (`yyyy-mm-dd`) that its articles may be of; missing where they are undated. */
  readonly span?: { readonly first: string; readonly last: string };
  readonly articles: readonly Kind[];
}

/** Articles of a shard. Pagefind takes 0.38 MB for each while it writes: 1.5 GB. */
export const shardSize = 4000;
/** A search of the whole archive asks every shard. */
const mostShards = 24;

/**
 * Divides an archive for the search, by counts alone. Time is halved on a fixed grid (2048 years, …,
 * 16, 8, 4, 2, one, its half, its quarter, a month, …, a day) until no part has more than `size`
 * articles. The grid does not move with the archive: an article that is added changes one shard, or
 * divides it. Where there are so many articles that too many shards would come of it, they are larger.
 */
export function planShards<Kind extends Dated>(
  articles: readonly Kind[],
  size = shardSize,
): Shard<Kind>[] {
  let limit = size;
  while (limit * mostShards < articles.length) limit *= 2;
  const dated = articles.filter(({ date }) => date);
  const undated = articles.filter(({ date }) => !date);
  const isSmall = dated.length > 0 && dated.length <= limit;
  return [
    ...(isSmall ? [shard("dated", dated)] : halve(dated, { from: 0, count: wholeGrid }, limit)),
    // Apart from the others, since no range of dates has them and every order puts them last.
    ...divideUndated(undated, "undated", limit),
  ];
}

/** Days of the grid: 2048 years of 16 months of 32 days, so that every half is a half again. */
const wholeGrid = 2048 * 512;

interface Cells {
  readonly from: number;
  readonly count: number;
}

function halve<Kind extends Dated>(
  articles: readonly Kind[],
  { from, count }: Cells,
  limit: number,
): Shard<Kind>[] {
  if (articles.length === 0) return [];
  if (count === 1 || articles.length <= limit) return [shard(nameOf({ from, count }), articles)];
  const middle = from + count / 2;
  const half = { count: count / 2 };
  const before = articles.filter(({ date }) => cellOf(date) < middle);
  const after = articles.filter(({ date }) => cellOf(date) >= middle);
  return [
    ...halve(before, { ...half, from }, limit),
    ...halve(after, { ...half, from: middle }, limit),
  ];
}

/** A month or year without a day stands before its first. */
function cellOf(date = ""): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return year * 512 + month * 32 + day;
}

function nameOf({ from, count }: Cells): string {
  const year = String(Math.floor(from / 512)).padStart(4, "0");
  if (count > 512) return `${year}-${String((from + count) / 512 - 1).padStart(4, "0")}`;
  if (count === 512) return year;
  const pair = (number: number) => String(number).padStart(2, "0");
  const month = Math.floor((from % 512) / 32);
  if (count > 32) return `${year}-m${pair(month)}-${pair(month + count / 32 - 1)}`;
  if (count === 32) return `${year}-m${pair(month)}`;
  return `${year}-m${pair(month)}-d${pair(from % 32)}-${pair((from % 32) + count - 1)}`;
}

/** Without a date, ids divide evenly. */
function divideUndated<Kind extends Dated>(
  articles: readonly Kind[],
  name: string,
  limit: number,
  digit = 0,
): Shard<Kind>[] {
  if (articles.length === 0) return [];
  if (articles.length <= limit || digit === 12) return [shard(name, articles)];
  return [..."0123456789abcdef"].flatMap((one) => {
    const some = articles.filter(({ id }) => id[digit] === one);
    return divideUndated(some, `${name}-${one}`, limit, digit + 1);
  });
}

function shard<Kind extends Dated>(name: string, articles: readonly Kind[]): Shard<Kind> {
  const dates = articles.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return { name, articles };
  const first = dates.map((date) => date + "-01-01".slice(date.length - 4)).sort()[0] ?? "";
  const last =
    dates
      .map((date) => date + "-12-31".slice(date.length - 4))
      .sort()
      .at(-1) ?? "";
  return { name, span: { first, last }, articles };
}
