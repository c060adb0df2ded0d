import { isKnownCity, isKnownRegion } from "./places.ts";

/** The place that opens a dateline. */
export interface DatelinePlace {
  /** Place in its display form: “Rio de Janeiro, Brazil”. */
  readonly place: string;
  /** Whether it is on our lists, or in a listed state or country. */
  readonly known: boolean;
  /** Whether the town is written in capitals, as usual. */
  readonly capitals: boolean;
  /** Whether a day followed it: “WASHINGTON, June 3”. */
  readonly dated: boolean;
}

/** Reads the words before the agency or the dash: “GAZA/JERUSALEM, June 3”. */
export function readDatelinePlace(words: string): DatelinePlace | undefined {
  const text = words.trim().replace(/[\s,:–—_-]+$/, "");
  const undatedText = text.replace(dayAtEnd, "");
  // Asian News International writes “Mumbai (Maharashtra) [India]”.
  const plain = undatedText
    .replace(/ ?\(([^()]+)\)(?= ?\[)/, ", $1")
    .replace(/ ?\[([^[\]]+)\]$/, ", $1");
  const towns = plain.split("/").map((town) => readTown(town.trim()));
  if (towns.length > 4) return undefined;
  const found = towns.filter((town) => town !== undefined);
  if (found.length < towns.length) return undefined;
  return {
    place: found.map(({ place }) => place).join("/"),
    known: found.every(({ known }) => known),
    capitals: found.every(({ capitals }) => capitals),
    dated: undatedText !== text,
  };
}

const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}{0,7}\\.?";
const dayNumber = "\\d{1,2}(?:st|nd|rd|th)?";
/** A day at the end of a place: “, June 3”, “. Dec 22”, “, 3rd June, 2021”, “, Wednesday, June 3”, “, 3 jun”. */
const dayAtEnd = new RegExp(
  `(?:,\\s*|\\.\\s+|\\s+)(?:\\p{L}{3,6}day,?\\s+)?(?:${month}\\s*${dayNumber}|${dayNumber}\\.?(?: de)?\\s+\\p{L}{3,10}\\.?)(?:,?\\s*\\d{4})?[.,]?$`,
  "iu",
);

/** Whether words are only a day: “Jan. 10 (Xinhua) --”. */
export function isDay(words: string): boolean {
  return ` ${words}`.replace(dayAtEnd, "") === "";
}

type Town = Omit<DatelinePlace, "dated">;

/** Reads “ST. PETERSBURG, Fla.”: a town, and at most two names of the regions that contain it. */
function readTown(words: string): Town | undefined {
  const [town = "", ...regions] = words.split(/,\s*/);
  if (regions.length > 2 || !regions.every((region) => isRegionShaped(region))) return undefined;
  const name = regions.length === 0 ? town.replace(/(?<=\p{L}{4})\.$/u, "") : town;
  const located = isKnownRegion(regions.at(-1) ?? "");
  const inItself = isKnownCity(name);
  if (!inItself && !isTownShaped(name, located)) return undefined;
  const capitals = isInCapitals(name);
  const place = [capitals ? inTitleCase(name) : name, ...regions.map(readRegion)].join(", ");
  return {
    place: place.replace(capitalOfUnion, "Washington"),
    known: located || (inItself && regions.length === 0),
    capitals,
  };
}

/** Names of one place with and without its district, so that it has one shelf. */
const capitalOfUnion = /^Washington,? (?:D\. ?C\.?|DC|District of Columbia)$/;

const particles =
  "al|am|an|and|au|aux|das|de|del|den|der|des|di|do|dos|du|e|el|en|es|in|la|las|le|les|los|of|on|sous|sur|the|under|upon|y";
const particle = new RegExp(`^(?:${particles})$`, "i");
const nameWord = new RegExp(
  `^(?:(?:[dl]['’]|[aet][lst]-)?\\p{Lu}[\\p{L}\\p{M}.'’ʻ‘-]*|${particles})$`,
  "u",
);

function isTownShaped(town: string, located: boolean): boolean {
  const words = town.split(" ");
  const away = /^(?:ABOARD|NEAR|OUTSIDE|OFF)$/.test(words[0] ?? "");
  if (words.length > (away ? 7 : 5) || town.length > 45) return false;
  if (!/^\p{Lu}/u.test(town) || (town.match(/\p{L}/gu)?.length ?? 0) < 3) return false;
  if (!words.every((word) => nameWord.test(word))) return false;
  return away || located || !words.some((word, at) => isNoPlace(word, at));
}

/** Words in capitals that open other texts: editors' notes, headlines, institutions. */
const noPlaces = new Set(
  `ABOUT AFTER ALERT ALL AN ANALYSIS ARE AS AT BEFORE BREAKING BRIEF BRIEFS BUT BY CAN CIA CLARIFICATION COLUMN
  COMMENTARY CONGRESS CORRECTED CORRECTION DEVELOPING DO EDITORIAL EDITORS END EU EXCLUSIVE EXPLAINER FACTBOX FBI FEATURE
  FIFA FILE FOCUS FOR FROM GOP GRAPHIC HEADLINES HERE HOW IAEA IMF INSIGHT INTERVIEW IS IT ITS JUST LETTER LIVE LOOK
  MARKETS MEDIA MLB MORE MR MRS MS NASA NATO NBA NCAA NEWS NFL NHL NO NOT NOTE NOTEBOOK NOW OLYMPICS OPEC OPINION OR OUR
  PHOTO PHOTOS PICTURE PICTURES POLICE POLL PRESIDENT PREVIEW PROFILE Q&A QUOTES REFILE REPEAT REPORT REVIEW ROUNDUP RPT
  SEE SENATE SPECIAL SPORTS STATE STOCKS STORY SUMMARY TECH THAT THIS TIMELINE TO TODAY TOP UEFA UN UPDATE UPDATED URGENT
  US USA VIDEO VS WATCH WE WEATHER WHAT WHEN WHERE WHO WHY WILL WITH WORLD WRAPUP WTO YOU YOUR`.split(
    /\s+/,
  ),
);

function isNoPlace(word: string, at: number): boolean {
  return (
    noPlaces.has(word.replaceAll(".", "").toUpperCase()) ||
    (at === 0 && particle.test(word) && !/^(?:al|da|el|la|las|le|les|los)$/i.test(word))
  );
}

function isRegionShaped(region: string): boolean {
  const words = region.split(" ");
  return region.length <= 30 && words.length <= 4 && words.every((word) => nameWord.test(word));
}

/** Whether a town is in capitals; names such as McALLEN, DeKALB and COEUR d'ALENE are, too. */
function isInCapitals(town: string): boolean {
  const bare = town.replace(mixedPrefix, "").replace(lowParticle, "");
  return /\p{Lu}{2}|\p{Lu}\./u.test(bare) && bare === bare.toUpperCase();
}

const mixedPrefix = /(?<!\p{L})(?:Mc|Mac|De|Du|La|Le|Van|[dl]['’]|[ae][lst]-)(?=\p{Lu}{2})/gu;
const lowParticle = new RegExp(`(?<= )(?:${particles})(?= )`, "gu");

/** Converts “RIO DE JANEIRO” to “Rio de Janeiro”, “AIX-EN-PROVENCE” to “Aix-en-Provence”; keeps “U.S.”. */
function inTitleCase(name: string): string {
  return name.replace(/[\p{L}\p{M}.'’ʻ‘]+/gu, (word, at: number) => {
    if (/\p{Lu}\.\p{Lu}/u.test(word) || /^(?:DC|UAE|UK|UN|US|USA|USS)$/.test(word)) return word;
    if (at > 0 && particle.test(word)) return word.toLowerCase();
    const [, prefix = "", stem = ""] =
      /^(Mc|MC(?=\p{L}{3})|Mac|De|Du|La|Le|Van|[DLMNOdl]['’])?(.*)$/u.exec(word) ?? [];
    const elided = at > 0 && /^[DLdl]['’]$/.test(prefix);
    return `${elided ? prefix.toLowerCase() : capitalized(prefix)}${capitalized(stem)}`;
  });
}

function capitalized(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length).toLowerCase();
}

/** Converts “BRAZIL” and “ILL.” to their display form; keeps “N.Y.”, “TN” and “UAE”. */
function readRegion(region: string): string {
  const letters = region.replaceAll(".", "");
  const spelt =
    letters === letters.toUpperCase() && (letters.length > 3 || /^\p{L}+\.$/u.test(region));
  return spelt ? inTitleCase(region) : region;
}
