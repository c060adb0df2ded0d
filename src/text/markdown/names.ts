import { escapeHtml, wordsOf } from "../html.ts";
import { nameOf, type Reading } from "./reading.ts";

const passages = /<(p|h[2-6])( data-name="[^"]*")?>([\s\S]*?)<\/\1>/g;

/**
 * Settles the links of a text to places in itself. A passage that such a link leads to has the names of its places
 * in `data-name`, each on a line, and the link has its own in `data-fragment`; `passages.ts`, which gives passages
 * their ids, brings both together. A place that is no passage has an id of its own. A link to no place becomes a
 * reference, so that it is told like any other that leads nowhere.
 */
export function settleNames(html: string, reading: Reading): string {
  const wanted = reading.fragments;
  if (wanted.size === 0 && !/ data-(?:name|place)="/.test(html)) return html;
  const found = new Set<string>();
  const slugs = new Map<string, number>();
  const named = withNextPassage(html).replace(
    passages,
    (whole, tag: string, attribute = "", inner: string) => {
      const own =
        attribute === "" ? [] : plainOf(attribute.slice(' data-name="'.length, -1)).split("\n");
      const words = tag === "p" || wanted.size === 0 ? [] : slugsOf(wordsOf(inner), slugs);
      const names = [...new Set([...own.map(nameOf), ...words])].filter(
        (name) => wanted.has(name) && !found.has(name),
      );
      for (const name of names) found.add(name);
      if (names.length === 0 && attribute === "") return whole;
      const kept = names.length === 0 ? "" : ` data-name="${escapeHtml(names.join("\n"))}"`;
      return `<${tag}${kept}>${inner}</${tag}>`;
    },
  );
  const ids = new Map<string, string>();
  const placed = named
    .replace(/(?<=<[a-z\d]+(?: [^<>]*)?) data-place="([^"]*)"/g, (_, names: string) => {
      const name = plainOf(names)
        .split("\n")
        .find((one) => wanted.has(one) && !found.has(one));
      if (name === undefined) return "";
      found.add(name);
      const id = `n-${name.replace(/[^a-z\d]+/g, "-")}-${ids.size + 1}`;
      ids.set(name, id);
      return ` id="${id}"`;
    })
    .replace(/<span><\/span>\n?/g, "");
  return placed.replace(/(?<=<a) data-fragment="([^"]*)"/g, (whole, escaped: string) => {
    const name = plainOf(escaped);
    const id = ids.get(name);
    if (id !== undefined) return ` href="#${id}"`;
    return found.has(name) ? whole : ` data-ref="${reading.refer(`#${name}`, "link")}"`;
  });
}

/** Gives the names of a paragraph without words to the passage that follows it, or to an element without words. */
function withNextPassage(html: string): string {
  return html
    .replace(
      /((?:<p data-name="[^"]*"><\/p>\n)+)<(p|h[2-6])(?: data-name="([^"]*)")?>/g,
      (_, before: string, tag: string, own?: string) => {
        const names = [...before.matchAll(/="([^"]*)"/g)].map(([, name = ""]) => name);
        return `<${tag} data-name="${[...names, own ?? []].flat().join("\n")}">`;
      },
    )
    .replace(/<p data-name="([^"]*)"><\/p>\n/g, '<span data-place="$1"></span>\n');
}

function plainOf(text: string): string {
  return wordsOf(text);
}

/** The names that GitHub, Jekyll, Hugo and Hexo give a heading, and wikis: its words. */
function slugsOf(words: string, counts: Map<string, number>): string[] {
  const text = words.normalize("NFC").trim().toLowerCase();
  const github = text.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replace(/ /g, "-");
  const kramdown = text
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replace(/ /g, "-");
  const plain = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const ascii = plain.normalize("NFKD").replace(/\p{M}/gu, "");
  const count = counts.get(github) ?? 0;
  counts.set(github, count + 1);
  const names = [github, kramdown, plain, ascii, github.replace(/-{2,}/g, "-")];
  if (count === 0) return [text, ...names];
  return [...names.map((name) => `${name}-${count}`), ...names.map((name) => `${name}_${count}`)];
}
