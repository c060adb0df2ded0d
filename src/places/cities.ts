import exonyms from "./exonyms.json" with { type: "json" };
import { foldName } from "./fold-name.ts";
import names from "./names.json" with { type: "json" };

/*
 * The cities of the world: every capital, every city of 100,000 people and more, and the towns that agencies
 * write from, with their names in other languages and times. The lists are of GeoNames (CC BY 4.0) and
 * Unicode's CLDR; `tests/gazetteer/` makes them anew. They stay texts, which are searched: a process that
 * meets a few datelines pays for these alone.
 */

/** A city of the lists. */
export interface City {
  /** Its usual name in English: “Seoul”. */
  readonly name: string;
  /** Country by its code of two letters (ISO 3166), with the state if it is in the U.S. or Canada: “US-FL”. */
  readonly region: string;
  /** Whether it is meant where no region is named: there is none of its name a quarter as large. */
  readonly alone: boolean;
  /** Whether the name is a word, too, or names another thing: “Surprise”, “Reading”, “Nice”. */
  readonly word: boolean;
  /** Whether people or things have the name, too: “Victoria”, “Jackson”, “Phoenix”. */
  readonly namesake: boolean;
}

const byLetter: Readonly<Record<string, string>> = names.lists;

/** Returns the cities of a name, in any language, the likeliest first. */
export function citiesNamed(name: string): readonly City[] {
  const key = foldName(name);
  const list = byLetter[key.charAt(0)];
  const entry = `|${key}>`;
  const at = list?.indexOf(entry) ?? -1;
  if (!list || at < 0) return [];
  const from = at + entry.length;
  return list
    .slice(from, list.indexOf("|", from))
    .split("+")
    .map((item) => {
      const [, city = "", region = "", doubtful, mark] = parts.exec(item) ?? [];
      const kind = { word: mark === "!", namesake: mark === "~" };
      return { name: city, region, alone: !doubtful, ...kind };
    });
}

const parts = /^(.+)@([A-Z-]+)(\?)?([!~])?$/;

/** Returns the name of a city in a language, such as “pt”; its English name where that is used. */
export function cityNameIn(language: string, name: string): string {
  const list = (exonyms.lists as Readonly<Record<string, string>>)[language] ?? "";
  const entry = `|${name}=`;
  const at = list.indexOf(entry);
  return at < 0 ? name : (/^[^=|]+/.exec(list.slice(at + entry.length))?.[0] ?? name);
}
