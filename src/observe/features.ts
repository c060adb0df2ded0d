import type { Article } from "../model/article.ts";

/** How many articles of a pile have something in common that their owner should hear of. Plain data, without texts. */
export interface Features {
  readonly articles: number;
  /** Articles whose day is not in a head, by what gives it. */
  readonly dated: Counts;
  /** Articles with a head that is not YAML, by its form. */
  readonly heads: Counts;
  /** Articles that show pictures, and how many these are together. */
  readonly illustrated: number;
  readonly pictures: number;
  /** Articles by the tag of their language; "" if it is not known. */
  readonly languages: Counts;
  /** Titles of several articles, and the path of a file with each. */
  readonly titles: Readonly<Record<string, SharedTitle>>;
}

type Counts = Readonly<Record<string, Counted>>;

/** A number of articles, and the path of the first of them. */
interface Counted {
  readonly count: number;
  readonly first: string;
}

type SharedTitle = Counted;

/** Share of a volume below which a title is not remembered: only one that a tenth of a pile has is told. */
const leastShare = 0.02;

/** Counts the features of a volume's articles, which come in the archive's order. */
export function countFeatures(articles: readonly Article[]): Features {
  const dated = new Counter();
  const heads = new Counter();
  const languages = new Counter();
  const titles = new Counter();
  let [illustrated, pictures] = [0, 0];
  for (const { published, headForm, language, title, file, ...shown } of articles) {
    if (published?.from) dated.add(published.from, file.path);
    if (headForm) heads.add(headForm, file.path);
    languages.add(language, file.path);
    titles.add(title, file.path);
    const own = countPictures(shown);
    pictures += own;
    illustrated += own > 0 ? 1 : 0;
  }
  const least = Math.max(2, leastShare * articles.length);
  return {
    ...{ articles: articles.length, illustrated, pictures },
    ...{ dated: dated.all(), heads: heads.all(), languages: languages.all() },
    titles: titles.all(least),
  };
}

function countPictures({
  attachments = [],
  cover,
}: Pick<Article, "attachments" | "cover">): number {
  const inText = attachments.filter((one) => one?.kind === "picture").length;
  return inText + (cover?.target?.kind === "picture" ? 1 : 0);
}

/** Adds up the features of all volumes. */
export function joinFeatures(parts: readonly Features[]): Features {
  const sum = (name: "articles" | "illustrated" | "pictures") =>
    parts.reduce((total, part) => total + part[name], 0);
  const join = (name: "dated" | "heads" | "languages" | "titles") => {
    const counter = new Counter();
    for (const part of parts)
      for (const [key, { count, first }] of Object.entries(part[name]))
        counter.add(key, first, count);
    return counter.all();
  };
  return {
    ...{ articles: sum("articles"), illustrated: sum("illustrated"), pictures: sum("pictures") },
    ...{ dated: join("dated"), heads: join("heads") },
    ...{ languages: join("languages"), titles: join("titles") },
  };
}

/** Counts by name, each with the path of the first file that has it. */
class Counter {
  readonly #counts = new Map<string, { count: number; first: string }>();

  add(name: string, path: string, count = 1): void {
    const known = this.#counts.get(name);
    if (!known) this.#counts.set(name, { count, first: path });
    else {
      known.count += count;
      if (path < known.first) known.first = path;
    }
  }

  /** Returns those of at least so many, the most frequent first. Without a prototype: a title may be `__proto__`. */
  all(least = 1): Record<string, Counted> {
    const some = [...this.#counts].filter(([, { count }]) => count >= least);
    some.sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    return Object.assign(Object.create(null), Object.fromEntries(some));
  }
}
