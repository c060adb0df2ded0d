import listed from "./cities.json" with { type: "json" };
import exonyms from "./exonyms.json" with { type: "json" };
import { foldName } from "./fold-name.ts";
import scripts from "./scripts.json" with { type: "json" };

/*
 * The cities of the world: every capital, every city of 100,000 people and more, and the towns that agencies
 * write from, with their names in other languages and times. The lists are of GeoNames (CC BY 4.0) and
 * Unicode's CLDR; `tests/gazetteer/` makes them anew. They are texts until the first dateline is looked at.
 */

/** A city of the lists. */
export interface City {
  /** Its usual name in English: “Seoul”. */
  readonly name: string;
  /** Country by its code of two letters (ISO 3166), with the state if it is in the U.S. or Canada: “US-FL”. */
  readonly region: string;
  /** Whether it is meant where no region is named: there is none of its name a quarter as large. */
  readonly alone: boolean;
  /** Whether its name opens other texts, too: “Surprise”, “Victoria”, “Reading”. */
  readonly unsure: boolean;
}

/** Returns the cities of a name, in any language, the largest first. */
export function citiesNamed(name: string): readonly City[] {
  const key = foldName(name);
  latin ??= indexLatin();
  const found = latin.get(key);
  if (found || !beyondLatin.test(key)) return found ?? [];
  others ??= indexOthers(latin);
  return others.get(key) ?? [];
}

/** Returns the name of a city in a language, such as “pt”; its English name where that is used. */
export function cityNameIn(language: string, name: string): string {
  let names = inLanguages.get(language);
  if (!names) {
    names = new Map(itemsOf(exonymsOf(language)).map(([city = "", own = ""]) => [city, own]));
    inLanguages.set(language, names);
  }
  return names.get(name) ?? name;
}

/** Returns all names of all cities, each with the English one. */
export function* allCityNames(): Generator<readonly [name: string, city: string]> {
  for (const list of Object.values(listed.lists))
    for (const item of list.split("|")) {
      const names = item.replace(marks, "").split("=");
      for (const name of names) yield [name, names[0] ?? ""];
    }
  for (const list of [...Object.values(exonyms.lists), ...Object.values(scripts.lists)])
    for (const [city = "", ...names] of itemsOf(list)) for (const name of names) yield [name, city];
}

type Cities = Map<string, City[]>;

let latin: Cities | undefined;
let others: Cities | undefined;
const inLanguages = new Map<string, ReadonlyMap<string, string>>();

const beyondLatin = /[\u0370-\u1dff\u2e80-\uffef]/;
/** The state and the marks behind the names of a city: “Portland=…@OR?!”. */
const marks = /(?:@(\w\w))?(\?)?(!)?$/;

function indexLatin(): Cities {
  const found: Cities = new Map();
  for (const [country, list] of Object.entries(listed.lists))
    for (const item of list.split("|")) {
      const [, state, doubtful, unsure] = marks.exec(item) ?? [];
      const names = item.replace(marks, "").split("=");
      const region = state ? `${country}-${state}` : country;
      const city = { name: names[0] ?? "", region, alone: !doubtful, unsure: unsure !== undefined };
      for (const name of names) add(found, name, city);
    }
  for (const cities of found.values()) cities.sort((a, b) => Number(b.alone) - Number(a.alone));
  addNames(found, found, Object.values(exonyms.lists), (name) => !beyondLatin.test(name));
  return found;
}

function indexOthers(known: Cities): Cities {
  const found: Cities = new Map();
  const lists = [...Object.values(exonyms.lists), ...Object.values(scripts.lists)];
  addNames(found, known, lists, (name) => beyondLatin.test(name));
  return found;
}

function addNames(
  found: Cities,
  known: Cities,
  lists: readonly string[],
  wanted: (name: string) => boolean,
): void {
  for (const list of lists)
    for (const [name = "", ...names] of itemsOf(list)) {
      const city = known.get(foldName(name))?.[0];
      if (city) for (const one of names) if (wanted(one)) add(found, one, city);
    }
}

/** Adds a name of a city. The first cities of a name stay first: an own name comes before those in other languages. */
function add(found: Cities, name: string, city: City): void {
  const key = foldName(name);
  const cities = found.get(key);
  if (!cities) found.set(key, [city]);
  else if (!cities.includes(city)) cities.push(city);
}

function itemsOf(list: string): string[][] {
  return list === "" ? [] : list.split("|").map((item) => item.split("="));
}

function exonymsOf(language: string): string {
  return (exonyms.lists as Readonly<Record<string, string>>)[language] ?? "";
}
