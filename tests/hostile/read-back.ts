import { type BuiltSite, pageOf, readPage, rowOf } from "../site/built-site.ts";
import { type Element, findAll, textOf } from "../site/parse-html.ts";
import { type Kind, pathOf } from "./write-archive.ts";

/** A string that went into a field, and what stands at the field's place on the page. */
export interface ReadBack {
  readonly field: string;
  readonly text: string;
  readonly found: readonly string[];
}

type Place = (page: Element) => readonly string[];

const texts =
  (tag: string, className?: string): Place =>
  (page) =>
    findAll(page, tag, className).map(textOf);

const body = (page: Element) => findAll(page, "div", "article__body");

/** Where a field of a file of some kind stands on its page, and what stands before it. */
const places: readonly [field: string, kind: Kind, place: Place, before?: string][] = [
  ["title of plain text", "title", texts("h1"), "Title "],
  ["title in the head of the page", "fields", (page) => texts("title")(page).map(firstPart)],
  ["paragraph", "date", (page) => body(page).flatMap(texts("p")), "Text "],
  ["title", "fields", texts("h1")],
  ["summary", "fields", texts("p", "article__deck")],
  ["author", "fields", texts("bdi")],
  ["source", "fields", (page) => findAll(page, "header", "article__head").flatMap(texts("bdi"))],
  ["further fact", "fields", texts("dd")],
  ["code", "fields", (page) => body(page).flatMap(texts("code"))],
  // What is no tag of a language stands in the record, as found.
  [
    "language",
    "fields",
    (page) => {
      const tags = findAll(page, "h1").map((one) => one.attributes.get("lang") ?? "");
      return [...tags, ...texts("dd")(page)];
    },
  ],
];

/** Every string, from every place it should stand at. Refused files have no page to read. */
export function readBack(site: BuiltSite, strings: readonly string[]): ReadBack[] {
  return strings.flatMap((text, number) => {
    const pages = new Map<Kind, Element>();
    return places.flatMap(([field, kind, place, before = ""]) => {
      const file = pathOf(kind, number);
      if (rowOf(site, file).outcome === "refused") return [];
      const page = pages.get(kind) ?? readPage(site, pageOf(site, file));
      pages.set(kind, page);
      return { field, text: before + text, found: place(page).map(collapse) };
    });
  });
}

/** White space as a page shows it. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The page's own title stands before the archive's. */
function firstPart(title: string): string {
  return title.split(" · Title </title>")[0] ?? "";
}
