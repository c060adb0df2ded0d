import type { Child } from "../../../src/render/jsx-runtime.ts";
import { counted, writing } from "../words.ts";

const others = counted(writing("en", "ltr"), { one: "# other", other: "# others" });

/** Words of the home page. */
export const home = {
  /** A description of the archive if its owner has not given one: a sentence without its full stop. */
  from: (outlets: readonly Child[], further: number) => {
    const names = further > 0 ? [...outlets, others(further)] : outlets;
    return ["Articles from ", ...names.flatMap((name, at) => [joint(at, names.length), name])];
  },
  published: (first: string, last: string) =>
    first === last ? `, published in ${first}` : `, published from ${first} to ${last}`,
  articles: "Articles",
  lastAddition: "Newest article",
  years: "Years",
  emptyYears: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  skipYears: "Skip the years",
  onThisDay: (day: string) => `${day} in other years`,
  onThisDayIs: "The day of the newest article.",
  latest: "Latest articles",
  empty: "There is nothing here yet.",
  fill: (folder: Child) => [
    "Put article files into the folder ",
    folder,
    " and build the archive again.",
  ],
};

/** Returns the words between the names of a list: "The Ledger, The Mirror and 2 others". */
function joint(at: number, length: number): string {
  if (at === 0) return "";
  return at < length - 1 ? ", " : " and ";
}

/** Words of the page for missing addresses. */
export const notFound = {
  title: "Page not found",
  text: "There is nothing at this address. It may have been mistyped, or may never have existed.",
  ways: "Ways into the archive",
};

/** Words of a page at an article's former address. */
export const redirect = {
  title: "This article has moved",
  place: "This place has another name",
  text: "It is now at another address:",
};
