import type { Child } from "../../src/render/jsx-runtime.ts";
import { about } from "./en/about.ts";
import { articleWords } from "./en/article.ts";
import { descriptions } from "./en/descriptions.ts";
import { home, notFound, redirect } from "./en/home.ts";
import { pictureWords } from "./en/pictures.ts";
import { report } from "./en/report.ts";
import { search } from "./en/search.ts";
import { verifyWords } from "./en/verify.ts";
import { counted, writing } from "./words.ts";

const own = writing("en", "ltr");
const count = (one: string, other: string) =>
  counted(own, { one: `# ${one}`, other: `# ${other}` });
const articles = count("article", "articles");
/** Names for an index: of one article's value, and of the whole index. */
const named = (
  caption: string,
  title: string,
  counted = count(caption.toLowerCase(), title.toLowerCase()),
) => ({ title, caption, all: `All ${title.toLowerCase()}`, count: counted });

/** All words of the interface. Other languages have the same table, typed by this one. */
export const en = {
  ...own,
  site: {
    skip: "Skip to the text",
    main: "Main",
    about: "About",
    foot: "What this archive holds, and what it does not",
  },
  search,
  ...{ home, about, report, notFound, redirect, descriptions },
  article: articleWords(own),
  pictures: pictureWords(own),
  verify: verifyWords,
  indexes: {
    dates: named("Date", "Dates", count("year", "years")),
    sources: named("Source", "Sources"),
    authors: named("Author", "Authors"),
    agencies: named("Agency", "Agencies"),
    places: named("Place", "Places"),
    sections: named("Section", "Sections"),
    tags: named("Tag", "Tags"),
    languages: named("Language", "Languages"),
    "by-kicker": named("Kicker", "Kickers"),
    "by-rubric": named("Rubric", "Rubrics"),
    "by-series": named("Series", "Series"),
  },
  calendar: {
    byDay: "Articles by day",
    skip: "Skip the days",
    byMonth: "Articles by year and month",
    held: (date: string, number: number) => `${date}: ${articles(number)}`,
    range: (from: number, to: number) => `${own.number(from)}–${articles(to)}`,
    none: "nothing held",
    outside: "no square: before the first or after the last article",
    silent: "a weekday without an issue",
    day: {
      outside: "before the first or after the last article",
      silent: "a weekday without an issue",
    },
    withoutDay: (number: number) => `${articles(number)} without a day`,
    emptyYears: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    dayOfMonth: (weekday: string, day: string) => `${weekday}, ${day}`,
    year: "Year",
    all: "All",
  },
  shelves: {
    gaps: "Gaps",
    gapsAre: "Between the first and the last article, nothing is held from:",
    gap: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    months: count("month", "months"),
    days: count("missing issue", "missing issues"),
    furtherGaps: count("further gap, none longer", "further gaps, none longer"),
    agencies: "Agencies credited",
    mostlyFrom: (place: Child) => ["datelines mostly from ", place],
    undated: "The files of these articles give no readable date.",
    previous: { year: "Previous year", month: "Previous month", day: "Previous day" },
    next: { year: "Next year", month: "Next month", day: "Next day" },
  },
  lists: {
    articles,
    frontPage: "Front page",
    way: "Where this stands",
    undated: "Undated",
    unknownSource: "Unknown source",
    onDay: (day: Child) => ["of ", day],
    between: (first: Child, last: Child) => ["from ", first, " to ", last],
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
