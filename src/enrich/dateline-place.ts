import { citiesNamed } from "../places/cities.ts";
import { findRegion } from "../places/regions.ts";
import { type Agency, agencyOfWords } from "./agencies.ts";
import { withoutDay } from "./dateline-day.ts";

/** The place that opens a dateline. */
export interface DatelinePlace {
  /** Place in its display form: “Rio de Janeiro, Brazil”. */
  readonly place: string;
  /** Whether it is on our lists, or in a listed state or country. */
  readonly known: boolean;
  /** Whether the town is written in capitals, as usual. */
  readonly capitals: boolean;
  /** Whether its name is no word: “Surprise”, “Reading” and “Nice” open other texts, too. */
  readonly sure: boolean;
  /** Whether people or things have its name, too: “Victoria”, “Phoenix”. */
  readonly namesake: boolean;
  /** Whether a day followed it: “WASHINGTON, June 3”. */
  readonly dated: boolean;
  /** An agency among the places: “WASHINGTON / AP”. */
  readonly agency?: Agency;
}

/** Reads the words before the agency or the dash: “GAZA/JERUSALEM, June 3”. */
export function readDatelinePlace(words: string): DatelinePlace | undefined {
  const text = words.trim().replace(/[\s,:–—_-]+$/, "");
  const undatedText = withoutDay(text);
  // Asian News International writes “Mumbai (Maharashtra) [India]”.
  const plain = undatedText
    .replace(/ ?\(([^()]+)\)(?= ?\[)/, ", $1")
    .replace(/ ?\[([^[\]]+)\]$/, ", $1");
  const parts = citiesNamed(plain).length > 0 ? [plain] : plain.split("/").map((one) => one.trim());
  const agency = parts.map(agencyOfWords).find((one) => one !== undefined);
  const towns = parts.filter((one) => agencyOfWords(one) === undefined).map(readTown);
  if (towns.length === 0 || towns.length > 4) return undefined;
  const found = towns.filter((town) => town !== undefined);
  if (found.length < towns.length) return undefined;
  return {
    place: found.map(({ place }) => place).join("/"),
    known: found.every(({ known }) => known),
    capitals: found.every(({ capitals }) => capitals),
    sure: found.every(({ sure }) => sure),
    namesake: found.some(({ namesake }) => namesake),
    dated: undatedText !== text,
    ...(agency && { agency }),
  };
}

type Town = Omit<DatelinePlace, "dated" | "agency">;

/** Reads “ST. PETERSBURG, Fla.”: a town, and at most two names of the regions that contain it. */
function readTown(words: string): Town | undefined {
  const [town = "", ...regions] = words.split(/,\s*/);
  if (regions.length > 2 || !regions.every((region) => isRegionShaped(region))) return undefined;
  const name = regions.length === 0 ? town.replace(/(?<=\p{L}{4})\.$/u, "") : town;
  const located = findRegion(regions.at(-1) ?? "") !== undefined;
  const cities = citiesNamed(name);
  const inItself = cities.length > 0;
  if (!inItself && !isTownShaped(name, located)) return undefined;
  const capitals = isInCapitals(name);
  const shown = capitals || /^\p{Ll}/u.test(name) ? inTitleCase(name) : name;
  const place = [shown, ...regions.map(readRegion)].join(", ");
  return {
    place: place.replace(capitalOfUnion, "Washington"),
    known: located || (inItself && regions.length === 0),
    capitals,
    sure: located || cities.every(({ word }) => !word),
    namesake: !located && cities.some(({ namesake }) => namesake),
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
  `ABOUT ACT ADVERTISEMENT AFTER AIRBUS ALERT ALL AMAZON AN ANALISI ANALIZA ANALYSE ANALYSIS ANSWER ANÁLISE ANÁLISIS
  APPLE ARE AS AT AVANCE BASF BBC BEFORE BMW BOEING BOX BREAKING BREXIT BRIEF BRIEFS BUT BY CALENDAR CAN CAPTION CEO
  CHAPTER CHECK CIA CLARIFICATION COLUMN COLUMNIST COMMENTARY COMMENTO CONCERT CONGRESS CONTEST CORRECTED CORRECTION
  COVID COVID-19 CREDIT CRÓNICA DAKİKA DEADLINE DEVELOPING DIRECTO DIRETO DO DÉCRYPTAGE EDITORIAL EDITORS EILMELDUNG
  ELECTION END ENTRETIEN ENTREVISTA ESCLUSIVA EU EVENTS EXCLUSIF EXCLUSIVA EXCLUSIVE EXCLUSIVO EXHIBITION EXPLAINER
  FACEBOOK FACT FACTBOX FACTS FBI FEATURE FIFA FILE FOCUS FOR FRIDAY FROM GDP GOOGLE GOP GRAPHIC HEADLINES HERE
  HINTERGRUND HORA HOST HOW HSBC IAEA IBM IKEA IMF INDEX INSIGHT INTEL INTERVIEW INTERVISTA INTERVJU IS IT ITS JUST
  KOMMENTAR LETTER LETTERS LIST LIVE LOOK MARKETS MEDIA MEETING MEINUNG MICROSOFT MIT MLB MODERATOR MONDAY MORE MR MRS
  MS NASA NATO NBA NCAA NEWS NFL NHL NO NOT NOTE NOTEBOOK NOW OBITUARIES OBITUARY OLYMPICS OPEC OPENING OPINIA OPINIE
  OPINION OPINIÃO OPINIÓN OR OUR PART PHOTO PHOTOS PICTURE PICTURES PILNE PODCAST POLICE POLL PORTRAIT PRESIDENT
  PREVIA PREVIEW PROFILE Q&A QUESTION QUOTES RECIPE RECIPES REFILE REPEAT REPORT REPORTAGE REPORTAJE RESULTS RESUMEN
  RESUMO REVIEW ROUNDUP RPT SAP SATURDAY SCENE SCHEDULE SCORES SEE SENATE SON SONY SOURCE SPEAKER SPECIAL SPONSORED
  SPORTS STAFF STANDINGS STATE STOCKS STORY SUMMARY SUNDAY TECH TESLA THAT THIS THURSDAY TIMELINE TO TODAY TOMORROW
  TONIGHT TOP TOYOTA TRANSCRIPT TRAVEL TUESDAY TWITTER UEFA ULTIMORA UN UNESCO UNICEF UPDATE UPDATED URGENT URGENTE US
  USA VIDEO VS WATCH WE WEATHER WEDNESDAY WHAT WHEN WHERE WHO WHY WILL WIRE WITH WORLD WRAPUP WTO WYWIAD YESTERDAY
  YORUM YOU YOUR ÚLTIMA АНОНС ВИДЕО ИНТЕРВЬЮ МНЕНИЕ ОБЗОР СРОЧНО ФОТО ЭКСКЛЮЗИВ`.split(/\s+/),
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
