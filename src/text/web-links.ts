import type { Body } from "./body.ts";
import { wordsOf } from "./html.ts";

const links = /<a href="(https?:[^"]*)"/g;

/** Returns the web addresses to which a text links, each once, in order. */
export function webLinksOf(body: Body): string[] {
  if (body.kind !== "html" || !body.html.includes('<a href="http')) return [];
  const found = [...body.html.matchAll(links)].map(([, href = ""]) => wordsOf(href));
  return [...new Set(found)];
}
