/*
 * Values of heads as other systems write them: nothing in several ways, addresses in marks, things with a name.
 */

/** Whether a value stands for none: programs also write “null” and “~” as text. */
export function isNothing(value: unknown): boolean {
  if (typeof value === "string") return /^\s*(?:null|~)?\s*$/i.test(value);
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null;
}

/** Returns a list without the members that are nothing; any other value as it is. */
export function withoutNothing(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.some(isNothing) ? value.filter((one) => !isNothing(one)) : value;
}

/** A value as a fact can take it, and whether that is all of it. */
export interface Plain {
  readonly value: unknown;
  readonly isWhole: boolean;
}

/** Keys under which things have their names: Ghost's tags, authors, sources. */
const nameKeys = ["name", "title", "label", "rendered"];

/** Makes texts of things that have a name, alone or in a list. What is none stays as it is. */
export function plainValue(value: unknown): Plain {
  if (typeof value !== "object" || value === null) return { value, isWhole: true };
  if (!Array.isArray(value)) {
    const name = nameOf(value);
    const isWhole = name === undefined || Object.keys(value).length === 1;
    return { value: name ?? value, isWhole };
  }
  if (value.every((one) => typeof one === "string")) return { value, isWhole: true };
  const members = value.map(plainValue);
  return {
    value: members.map((one) => one.value),
    isWhole: members.every(({ isWhole }) => isWhole),
  };
}

function nameOf(value: object): string | undefined {
  const entries = new Map(Object.entries(value));
  return nameKeys.map((key) => entries.get(key)).find((one) => typeof one === "string");
}

/** Names whose values are mostly something else: they give an address only where it is one of the web. */
const oftenOthers: ReadonlySet<string> = new Set(["source", "permalink", "original", "canonical"]);

/** Reads the address of an original page; undefined for a path of a site, and for the address of a whole site. */
export function readAddress(name: string, value: unknown): Plain | undefined {
  const [text, isWhole] = textOf(value);
  if (text === undefined) return oftenOthers.has(name) ? undefined : { value, isWhole: true };
  const bare = text.trim().replace(/^<([^<>\s]+)>$/, "$1");
  const address = /^\[[^\]]*\]\(\s*<?([^\s()<>]+)[^()]*\)$/.exec(bare)?.[1] ?? bare;
  if (!oftenOthers.has(name)) {
    // A path is where another system kept the article.
    return /^\/(?!\/)|^\.{0,2}\/|^:|^[\w-]+\/$/.test(address)
      ? undefined
      : { value: address, isWhole: isWhole && address === bare };
  }
  const isPage = /^(?:https?:\/\/|www\.)[^\s/?#]+[/?#][^\s]+$/i.test(address);
  return isPage ? { value: address, isWhole: isWhole && address === bare } : undefined;
}

/** Returns the text of a value, or the address of a thing, and whether that is all of it. */
function textOf(value: unknown): readonly [text: string | undefined, isWhole: boolean] {
  if (typeof value === "string") return [value, true];
  if (Array.isArray(value)) return [textOf(value[0])[0], value.length === 1];
  if (typeof value !== "object" || value === null) return [undefined, true];
  const entries = new Map(Object.entries(value));
  const text = ["url", "link", "href"].map((key) => entries.get(key)).find(isText);
  return [text, entries.size === 1];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
