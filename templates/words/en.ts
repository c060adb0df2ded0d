import { articleWords } from "./en/article.ts";
import { verifyWords } from "./en/verify.ts";
import { counted, writing } from "./words.ts";

const own = writing("en", "ltr");
const count = (one: string, other: string) =>
  counted(own, { one: `# ${one}`, other: `# ${other}` });

/** All words of the interface. Other languages have the same table, of the type that this one gives. */
export const en = {
  ...own,
  site: {
    skip: "Skip to the text",
    main: "Main",
    about: "About",
    foot: "What this archive holds, and what it does not",
  },
  article: articleWords(own),
  verify: verifyWords,
  indexes: {
    dates: { title: "Dates", caption: "Date", count: count("year", "years") },
    sources: { title: "Sources", caption: "Source", count: count("source", "sources") },
    authors: { title: "Authors", caption: "Author", count: count("author", "authors") },
    agencies: { title: "Agencies", caption: "Agency", count: count("agency", "agencies") },
    places: { title: "Places", caption: "Place", count: count("place", "places") },
  },
  lists: {
    articles: count("article", "articles"),
    frontPage: "Front page",
    way: "Where this stands",
    undated: "Undated",
    unknownSource: "Unknown source",
    onDay: (day: unknown) => ["of ", day],
    between: (first: unknown, last: unknown) => ["from ", first, " to ", last],
    earlier: "Earlier",
    later: "Later",
    beforeAndAfter: "Before and after",
    pages: "Pages of this list",
    page: (number: number, of: number) => `Page ${own.number(number)} of ${own.number(of)}`,
    titleOfPage: (title: string, number: number) => `${title}, page ${own.number(number)}`,
    within: (outer: string, inner: string) => `${outer}, ${inner}`,
  },
};

export type Words = typeof en;
