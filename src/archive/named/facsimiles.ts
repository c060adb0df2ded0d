import { kindOf } from "../../model/other-file.ts";
import { type NamesInPile, type Place, withoutEnding } from "../names-in-pile.ts";

/** The number at the end of a scan's name: `1937-07-16-2.jpg` is the second page of `1937-07-16.txt`. */
const pageNumber = /[-_ .](\d{1,4})$/;

/** Finds the scans beside texts, by the number of the text's file: pictures and PDFs with its name, and a number. */
export function findFacsimiles(
  places: readonly Place[],
  names: Pick<NamesInPile, "article">,
): Map<number, Place[]> {
  const found = new Map<number, { readonly place: Place; readonly page: number }[]>();
  for (const place of places) {
    const kind = kindOf(place.path);
    if (kind !== "picture" && kind !== "pdf") continue;
    const scan = scanOf(withoutEnding(place.path), names);
    if (!scan) continue;
    const pages = found.get(scan.text) ?? [];
    pages.push({ place, page: scan.page });
    found.set(scan.text, pages);
  }
  return new Map(
    [...found].map(([text, pages]) => {
      const sorted = pages.toSorted(
        (a, b) => a.page - b.page || (a.place.path < b.place.path ? -1 : 1),
      );
      return [text, sorted.map(({ place }) => place)];
    }),
  );
}

function scanOf(stem: string, names: Pick<NamesInPile, "article">) {
  const text = names.article(stem);
  if (text !== undefined) return { text, page: 0 };
  const [suffix = "", digits = ""] = pageNumber.exec(stem) ?? [];
  const rest = stem.slice(0, stem.length - suffix.length);
  // The day of a month, not a page of the text on that month.
  if (suffix === "" || (digits.length === 2 && /(?:^|\D)\d{4}-\d{2}$/.test(rest))) return undefined;
  const whole = names.article(rest);
  return whole === undefined ? undefined : { text: whole, page: Number(digits) };
}
