import type { Child } from "../../../src/jsx/jsx-runtime.ts";
/** Words of the front page. */
export const front = {
  articles: "Articles",
  lastAddition: "Newest article",
  years: "Years",
  emptyYears: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  skipYears: "Skip the years",
  onThisDay: (day: string) => `${day} in other years`,
  onThisDayIs: "The day of the newest article.",
  latest: "Latest articles",
  all: {
    dates: "All dates",
    sources: "All sources",
    authors: "All authors",
    agencies: "All agencies",
    places: "All places",
  },
  empty: "There is nothing here yet.",
  fill: (folder: Child) => [
    "Put article files into the folder ",
    folder,
    " and build the archive again.",
  ],
};

/** Words of the page that stands for all that is not there. */
export const notFound = {
  title: "Page not found",
  text: "There is nothing at this address. It may have been mistyped, or never existed.",
  ways: "Ways into the archive",
};

/** Words of a page at an article's former address. */
export const redirect = {
  title: "This article has moved",
  text: "It stands at another address now:",
};
