import { guard, placeOf } from "../extend/blame.ts";
import { addedTo } from "../extend/owner-config.ts";
import type { Article } from "../model/article.ts";
import { isTaken } from "../model/paths.ts";
import { OwnerError } from "../text/owner-error.ts";
import { byValues } from "./by-values.ts";
import type { Index } from "./contract.ts";

/** An index that an owner adds, by any values that can be computed from an article. */
export interface IndexDefinition {
  /** Name, from which its address is made: "decades" is at `/decades/`. */
  readonly name: string;
  /** Heading for readers: "Decades". */
  readonly label: string;
  /** Caption of its values on an article's page: "Decade". If missing, the label. */
  readonly caption?: string;
  /** Whether readers can narrow the search by it. */
  readonly facet?: boolean;
  /** Returns the values of an article, as shown to readers: ["1990s"]. Pure: same article, same values. */
  valuesOf(article: Article): readonly string[];
}

/** Indexes of the owner's own. */
export const addedIndexes: readonly Index[] = addedTo("indexes", faultOfIndex).map(makeIndex);

function makeIndex({ name, label, caption = label, facet, valuesOf }: IndexDefinition): Index {
  const what = `the index ${name} failed`;
  return byValues({
    ...{ name, root: `/${name}/`, words: { title: label, caption } },
    ...(facet && { facet: name }),
    valuesOf: guard(valuesOf, { what, word: name, faultOf: faultOfValues }),
  });
}

function faultOfIndex(
  { name, label, caption, valuesOf }: Partial<IndexDefinition>,
  before: readonly IndexDefinition[],
): string | undefined {
  if (typeof name !== "string" || !/^[a-z][a-z0-9-]*$/.test(name))
    return "needs a name of small letters, such as “decades”";
  if (isTaken(name)) return `(${name}) would be at /${name}/, which is taken. Give it another name`;
  if (before.some((other) => other.name === name))
    return `(${name}) has the name of another. Give it another name`;
  if (typeof label !== "string" || label === "")
    return `(${name}) has no label. Write what readers call it`;
  if (caption !== undefined && typeof caption !== "string")
    return `(${name}) has a caption that is not text`;
  return typeof valuesOf === "function" ? undefined : `(${name}) has no function valuesOf`;
}

function faultOfValues(values: readonly string[]): string | undefined {
  const isList = Array.isArray(values) && values.every((one) => typeof one === "string" && one);
  return isList ? undefined : "did not return a list of texts. Return [ … ]; it may be empty";
}

/** Refuses two indexes with one address. @throws OwnerError if the settings make one of the same name */
export function refuseSameIndexes(ofSettings: readonly Index[]): void {
  const clash = addedIndexes.find(({ root }) => ofSettings.some((one) => one.root === root));
  if (!clash) return;
  const { name, root } = clash;
  throw new OwnerError(
    `${placeOf(name)}: the index ${name} would be at ${root}, where “indexes” in the settings makes one. Take one out.`,
  );
}
