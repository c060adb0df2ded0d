import { type BuiltSite, pageOf, readPage } from "../../site/built-site.ts";
import { type Element, findAll, findOne, linksIn, textOf } from "../../site/parse-html.ts";
import type { Facts } from "./written-pile.ts";

/** Reads from the page of an article what readers are told of it. */
export function factsOfPage(site: BuiltSite, file: string): Facts {
  const path = pageOf(site, file);
  const article = findOne(readPage(site, path), "article", "article");
  const head = findOne(article, "header", "article__head");
  const meta = findOne(head, "p", "article__meta");
  const [published, updated] = daysIn(meta);
  const address = findAll(article, "p", "article__original").flatMap((p) => findAll(p, "a"))[0];
  const [kicker] = findAll(head, "p", "article__kicker").flatMap((p) => findAll(p, "bdi"));
  const authors = findAll(meta, "span", "article__byline").flatMap((p) => findAll(p, "bdi"));
  return {
    title: textOf(findOne(head, "h1")),
    date: published ?? null,
    authors: authors.map(textOf),
    source: kicker ? textOf(kicker) : "",
    ...(address && { address: address.attributes.get("href") ?? "" }),
    sections: placesOn(article, path, "sections"),
    tags: placesOn(article, path, "tags"),
    language: findAll(article, "div", "article__body")[0]?.attributes.get("lang") ?? "",
    ...(updated !== undefined && { updated }),
  };
}

/** The days below a headline: that of publication, if it is known, and that of the last change. */
function daysIn(meta: Element): (string | undefined)[] {
  const days = (element: Element) =>
    findAll(element, "time").map(({ attributes }) => attributes.get("datetime") ?? "");
  const [updated] = findAll(meta, "span").flatMap(days);
  return [days(meta).find((day) => day !== updated), updated];
}

/** The names under which an article stands in an index. */
function placesOn(article: Element, page: string, index: string): string[] {
  const shelves = findOne(article, "dl", "placements");
  return findAll(shelves, "dd").flatMap((one) => {
    const [first] = findAll(one, "a");
    const [to = ""] = first ? linksIn(one, page) : [];
    return first && to.startsWith(`/${index}/`) ? [textOf(first)] : [];
  });
}
