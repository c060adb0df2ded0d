import type { ProblemInFile } from "../model/problem.ts";
import { longestTitle, truncate } from "../text/text.ts";

/*
 * Limits of facts. Each stands on many pages (a title on those of its neighbours, an author's name on all of the
 * author's own), and each author or tag has pages of its own: 16 KB of them would become 50 MB. What is longer is a
 * text that somebody has put in the wrong place; the record shows it as found, and the file has it whole.
 */

/** Longest name of a source, an author, a section, a tag (characters). */
const longestName = 3000;
/** Most values of a field that become shelves. */
const mostValues = 50;

/** A value within its limit, and what was wrong with it. */
interface Limited<Value> {
  readonly value: Value;
  readonly fault?: Pick<ProblemInFile, "found" | "remedy">;
}

const remedy = "The record shows it as found; move what belongs to the text into the text.";

/** Cuts a name that is too long; of a list, each, and leaves out what is beyond the most. */
export function limitField<Value extends string | readonly string[]>(
  field: string,
  value: Value,
): Limited<Value> {
  return (
    typeof value === "string" ? limitText(field, value) : limitList(field, value)
  ) as Limited<Value>;
}

function limitText(field: string, value: string): Limited<string> {
  const limit = field === "title" ? longestTitle : longestName;
  if (value.length <= limit) return { value };
  const found = `The ${field} has ${value.length} characters; the page shows the first ${limit}.`;
  return { value: truncate(value, limit), fault: { found, remedy } };
}

function limitList(field: string, values: readonly string[]): Limited<readonly string[]> {
  const kept = new Set(values.filter((one) => one !== "").map((one) => truncate(one, longestName)));
  if (kept.size > mostValues) {
    const found = `There are ${kept.size} ${field}; the page shows the first ${mostValues}.`;
    return { value: [...kept].slice(0, mostValues), fault: { found, remedy: keepFewer } };
  }
  const long = values.find(({ length }) => length > longestName);
  if (long === undefined) return { value: values };
  const found = `One of the ${field} has ${long.length} characters; the page shows the first ${longestName}.`;
  return { value: [...kept], fault: { found, remedy } };
}

const keepFewer = "The record shows all as found; keep those by which readers would look for it.";
