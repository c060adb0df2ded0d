import { spellField } from "../../model/field-names.ts";
import type { FrontMatter } from "./front-matter.ts";

/** Names of fields that say how an article is called: its address in another system, or its title in a wiki. */
const fields: ReadonlySet<string> = new Set(
  "slug permalink url path alias aliases redirect_from".split(" "),
);
const mostNames = 20;
const longestName = 300;

/** Reads the names that a head gives its article besides that of its file: links of other articles may have them. */
export function readOwnNames({ data }: FrontMatter): string[] {
  const names: string[] = [];
  for (const [key, value] of data) {
    if (fields.has(spellField(key))) names.push(...[value].flat().filter(isName));
  }
  return [...new Set(names.map((name) => name.trim()))].slice(0, mostNames);
}

/** Whether a value is a name: a web address is known as that of the original page, “:title” is a pattern. */
function isName(value: unknown): value is string {
  if (typeof value !== "string" || value.length > longestName) return false;
  return value.trim() !== "" && !/^<?[a-z][a-z\d+.-]*:|:[a-z]|[\n{}]/i.test(value.trim());
}
