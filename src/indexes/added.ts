import { guard, placeOf } from "../extend/blame.ts";
import { addedTo } from "../extend/owner-config.ts";
import type { Article } from "../model/article.ts";
import { isTaken } from "../model/paths.ts";
import { OwnerError } from "../text/owner-error.ts";
import { byValues } from "./by-values.ts";
import type { Index } from "./contract.ts";

/** A way to find articles that an owner adds, by whatever can be told of one. */
export interface IndexDefinition {
  /** Its address is made of it: "decades" stands at `/decades/`. */
  readonly name: string;
  /** What readers call it: "Decades". */
  readonly label: string;
  /** What stands before its values on an article's page: "Decade". The label unless told otherwise. */
  readonly caption?: string;
  /** Whether the search narrows to it, too. */
  readonly facet?: boolean;
  /** What the article stands under, as readers are to read it: ["1990s"]. Pure: same article, same values. */
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

/** Two indexes would share an address. @throws OwnerError where the settings have made one of that name, too */
export function refuseSameIndexes(ofSettings: readonly Index[]): void {
  const clash = addedIndexes.find(({ root }) => ofSettings.some((one) => one.root === root));
  if (!clash) return;
  const { name, root } = clash;
  throw new OwnerError(
    `${placeOf(name)}: the index ${name} would be at ${root}, where “indexes” in the settings makes one. Take one out.`,
  );
}
