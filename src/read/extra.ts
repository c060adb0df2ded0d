import type { RawArticle, RawField } from "../model/article.ts";
import { toOneLine, truncate } from "../text/text.ts";

/** Longest value that is shown; the file itself has it whole. */
const longest = 500;

/**
 * What front matter says beyond the fields that are known here, as text: lists and maps as JSON. In an
 * object without a prototype, for a key may be called `__proto__`. Nothing where there is nothing.
 */
export function readExtra(
  data: ReadonlyMap<string, unknown>,
): Readonly<Record<string, string>> | undefined {
  const extra: Record<string, string> = Object.create(null);
  for (const [key, value] of data) {
    const text = toOneLine(typeof value === "string" ? value : toJson(value));
    const name = toOneLine(key);
    if (name !== "" && text !== "") extra[truncate(name, 80)] = truncate(text, longest);
  }
  return Object.keys(extra).length > 0 ? extra : undefined;
}

/**
 * The same with what is known by name but has no place on the page: under the file's own name for it,
 * else as “address as found”.
 */
export function showAsFound(raw: RawArticle, fields: readonly RawField[]): RawArticle["extra"] {
  const found = fields.map((field): [string, unknown] => {
    return [raw.names?.[field] ?? `${field} as found`, raw[field]];
  });
  if (found.length === 0) return raw.extra;
  const extra = readExtra(new Map(found));
  return Object.assign(Object.create(null), extra, raw.extra);
}

function toJson(value: unknown): string {
  return value === null || value === undefined ? "" : JSON.stringify(value);
}
