import { type BuiltSite, pageOf } from "../site/built-site.ts";

/** Addresses of a page of every kind in the site of the fixture, and of articles of every sort. */
export function kindsOfPages(site: BuiltSite): string[] {
  const articles = [
    "2019/03/lamps.txt",
    "2019/03/ferry-full.txt",
    "2020/summary.md",
    "undated/no-date.txt",
    "undated/only-a-headline.txt",
    "letters/arabic.txt",
    "letters/hebrew-mixed.md",
    "hostile/title.txt",
    "hostile/raw-html.md",
    "titles/three-hundred-letters.txt",
    "titles/no-blanks.txt",
  ];
  return [
    "/",
    "/dates/",
    "/2021/",
    "/2021/06/",
    "/2021/12/31/",
    "/undated/",
    "/sources/",
    "/sources/lanternpost.example/",
    "/sources/lanternpost.example/2019/",
    "/authors/",
    "/authors/orla-fenn/",
    "/about/",
    "/report/",
    "/verify/",
    "/404.html",
    ...articles.map((file) => pageOf(site, file)),
  ];
}
