import { toOneLine } from "../text/text.ts";
import { isOffice, isPerson, isSuffix } from "./people-words.ts";
import { splitNames } from "./split-names.ts";
import { isNothing } from "./values.ts";

/** The people that a head names as authors. */
export interface People {
  readonly names: readonly string[];
  /** Whether the names have all the words: offices, addresses and links stand in the record only. */
  readonly isWhole: boolean;
  /** Whether there is a member that names nobody. */
  readonly hasOdd: boolean;
}

/** Reads authors as heads have them: text, list, thing with a name, map of these, links of wikis. */
export function readPeople(value: unknown): People {
  if (typeof value === "string") return readNames(value);
  if (Array.isArray(value)) {
    // YAML reads “[[Ada Marsh]]” as a list in a list, and a comma in it as that of the list.
    if (value.length === 1 && isListOfTexts(value[0]))
      return readNames(`[[${value[0].join(", ")}]]`);
    return join(value.filter((one) => !isNothing(one)).map(readPeople));
  }
  if (typeof value === "object" && value !== null) return readThing(new Map(Object.entries(value)));
  return { names: [], isWhole: false, hasOdd: true };
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function join(all: readonly People[]): People {
  return {
    names: [...new Set(all.flatMap(({ names }) => names))],
    isWhole: all.every(({ isWhole }) => isWhole),
    hasOdd: all.some(({ hasOdd }) => hasOdd),
  };
}

/** Keys under which things have the name of a person; then those of its two parts. */
const nameKeys = [
  "name",
  "display_name",
  "displayName",
  "full_name",
  "fullName",
  "title",
  "author",
  "label",
  "text",
];
const parts: readonly (readonly [given: string, family: string])[] = [
  ["first_name", "last_name"],
  ["firstName", "lastName"],
  ["first", "last"],
  ["given", "family"],
  ["given_name", "family_name"],
];

const allNameKeys: ReadonlySet<string> = new Set([...nameKeys, ...parts.flat()]);

function readThing(thing: ReadonlyMap<string, unknown>): People {
  const isNamed = [...thing.keys()].some((key) => allNameKeys.has(key));
  if (isNamed && [...thing.values()].every(isNothing))
    return { names: [], isWhole: true, hasOdd: false };
  const named = nameKeys.find(
    (key) => typeof thing.get(key) === "string" && !isNothing(thing.get(key)),
  );
  if (named !== undefined) {
    const found = readPeople(thing.get(named));
    return { ...found, isWhole: found.isWhole && thing.size === 1 };
  }
  for (const keys of parts) {
    const texts = keys.map((key) => thing.get(key)).filter((one) => !isNothing(one));
    if (texts.length === 0 || !isListOfTexts(texts)) continue;
    return {
      names: [toOneLine(texts.join(" "))],
      isWhole: thing.size === texts.length,
      hasOdd: false,
    };
  }
  // A map of people: “ada: { name: Ada Marsh }”, or of names with their addresses.
  const values = [...thing.values()];
  if (values.some((one) => typeof one === "object" && one !== null && !Array.isArray(one)))
    return { ...join(values.map(readPeople)), isWhole: false };
  if (values.every((one) => isNothing(one) || isAddress(one)) && thing.size > 0)
    return { ...join([...thing.keys()].map(readPeople)), isWhole: values.every(isNothing) };
  return values.every((one) => typeof one === "string") && values.every(isPerson)
    ? { ...join(values.map(readPeople)), isWhole: false }
    : { names: [], isWhole: false, hasOdd: true };
}

function isAddress(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^(?:https?:|mailto:|www\.|@|[^\s@]+@[^\s@]+\.)/i.test(value.trim())
  );
}

/** Marks without which a text is one name. */
const mayBeMore =
  /[,;|/&\n<>()[\]"\u3001\u060c\uff0c\uff1b\u2022]|\s(?:\S{1,3}|with)\s|^(?:by|written|story|text|words|posted|reported|reporting|par|por|von|av|af|door|di|da)\b|[.:]\s*$/i;
/** Longest text (characters) in which names are looked for; a longer one is no list of people. */
const longestList = 2000;

const by =
  /^(?:(?:written|posted|story|text|words|report(?:ed|ing)?)\s+)?by(?:\s*:\s*|\s+)(?=[\p{L}\d"“[@])/iu;
/** The same in languages in which nobody is called by the word. */
const byElsewhere = /^(?:par|por|von|av|af|door)\s*:?\s+(?=\p{Lu}\S+\s+\p{Lu})/iu;
/** In Italian and Portuguese names begin with the word, too: only before two people it is none. */
const byBoth = /^(?:di|da)\s+(?=\p{Lu}\S+\s+\p{Lu}\S+\s+e\s+\p{Lu}\S+\s+\p{Lu})/iu;

/** Reads the names in a text. */
function readNames(text: string): People {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const words = toOneLine(lines.every(isPerson) ? lines.join("; ") : text);
  if (isNothing(words)) return { names: [], isWhole: true, hasOdd: false };
  if (isNobody(words)) return { names: [], isWhole: false, hasOdd: false };
  if (words.length > longestList || !mayBeMore.test(words))
    return { names: [words], isWhole: true, hasOdd: false };
  const bare = withoutLinks(words);
  const unsigned = bare.text.replace(by, "").replace(byElsewhere, "").replace(byBoth, "");
  const rows = unsigned.split(/\s*[;；|•]\s*|\s+\/\s+|\s*、\s*/).filter((row) => row !== "");
  const found = rows.flatMap((row) => splitNames(row, unsigned !== bare.text));
  const people = found.filter((one) => !isOffice(one));
  const names = (people.length > 0 ? people : found).map(clean).filter((one) => !isNothing(one));
  const isWhole = bare.isWhole && (people.length === 0 || people.length === found.length);
  return names.length > 0
    ? { names: [...new Set(names)], isWhole, hasOdd: false }
    : { names: [words], isWhole: true, hasOdd: false };
}

/** Takes names out of links, mail addresses and brackets. */
function withoutLinks(words: string): { readonly text: string; readonly isWhole: boolean } {
  let isWhole = true;
  const lose = <Words extends string>(kept: Words): Words => {
    isWhole = false;
    return kept;
  };
  const text = words
    .replace(
      /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g,
      (_, name: string, shown = "") => shown || name,
    )
    .replace(/\[([^[\]]+)\]\(\s*[^\s()]*[^()]*\)/g, (_, name: string) => lose(name))
    .replace(/<\/?(?:a|b|em|i|span|strong)(?:\s[^<>]*)?>/gi, () => lose(""))
    .replace(/^\s*[^\s@()]+@[^\s@()]+\s*\(([^()]+)\)\s*$/, (_, name: string) => lose(name))
    .replace(/(?<=\S)\s*[<(](?:mailto:)?[^\s<>()@]*@[^\s<>()]+[>)]/gi, () => lose(""))
    .replace(/(?<=\S)\s*\(([^()]*)\)/g, (whole, inside: string) =>
      isOffice(inside) ? lose("") : whole,
    )
    .replace(/(^|[,;]\s*)["“]([^"“”]+)["”](?=\s*(?:$|[,;]))/g, "$1$2");
  return { text: text.trim(), isWhole };
}

/** Whether words say that nobody is named, as forms and programs have them. */
function isNobody(words: string): boolean {
  return /^(?:false|true|none|undefined|nan|n\/a|unknown|-+|\?+)$/i.test(words);
}

/** Takes away what a sentence has left: a full stop, a comma, a colon. */
function clean(name: string): string {
  const bare = name.replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, "");
  return /\p{L}\p{Ll}{2,}\.$/u.test(bare) && !isSuffix(bare.slice(bare.lastIndexOf(" ") + 1))
    ? bare.slice(0, -1)
    : bare;
}
