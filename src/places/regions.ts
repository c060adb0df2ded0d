import countryNames from "./countries.json" with { type: "json" };
import { foldName } from "./fold-name.ts";

/** A state, a province or a country that datelines add to a town. */
export interface Region {
  /** Its code: “US-FL”, “CA-ON”, “BR”. A region that is gone, or part of a country, has its name instead. */
  readonly id: string;
  /** The form in use: “Fla.”, “Brazil”. */
  readonly name: string;
}

/**
 * States of the U.S. and provinces of Canada: the form of the Associated Press first, then the postal
 * abbreviation, then others.
 */
const states = `
Ala.|AL|Alabama~Alaska|AK~Ariz.|AZ|Arizona~Ark.|AR|Arkansas~Calif.|CA|California|Cal.~Colo.|CO|Colorado
Conn.|CT|Connecticut~Del.|DE|Delaware~D.C.|DC|District of Columbia~Fla.|FL|Florida~Ga.|GA|Georgia~Hawaii|HI
Idaho|ID~Ill.|IL|Illinois~Ind.|IN|Indiana~Iowa|IA~Kan.|KS|Kansas|Kans.~Ky.|KY|Kentucky~La.|LA|Louisiana
Maine|ME~Md.|MD|Maryland~Mass.|MA|Massachusetts~Mich.|MI|Michigan~Minn.|MN|Minnesota~Miss.|MS|Mississippi
Mo.|MO|Missouri~Mont.|MT|Montana~Neb.|NE|Nebraska~Nev.|NV|Nevada~N.H.|NH|New Hampshire~N.J.|NJ|New Jersey
N.M.|NM|New Mexico~N.Y.|NY|New York~N.C.|NC|North Carolina~N.D.|ND|North Dakota~Ohio|OH~Okla.|OK|Oklahoma
Ore.|OR|Oregon~Pa.|PA|Pennsylvania|Penn.~R.I.|RI|Rhode Island~S.C.|SC|South Carolina~S.D.|SD|South Dakota
Tenn.|TN|Tennessee~Texas|TX|Tex.~Utah|UT~Vt.|VT|Vermont~Va.|VA|Virginia~Wash.|WA|Washington
W.Va.|WV|West Virginia~Wis.|WI|Wisconsin~Wyo.|WY|Wyoming`;

const provinces = `
Alberta|AB|Alta.~British Columbia|BC~Manitoba|MB|Man.~New Brunswick|NB~Newfoundland|NL|Newfoundland and Labrador
Nova Scotia|NS~Ontario|ON|Ont.~Prince Edward Island|PE|P.E.I.~Quebec|QC|Que.~Saskatchewan|SK|Sask.~Yukon|YT
Northwest Territories|NT|N.W.T.~Nunavut|NU`;

/** Postal abbreviations that also follow a person's name: “JANE DOE, MD”. */
const degrees = new Set(["MD", "MA", "PA"]);

/** Countries by other names than Unicode's, which news has. */
const countries = `
BA|Bosnia|Bosnia-Herzegovina~GB|Britain|U.K.|UK|England|Scotland|Wales|Northern Ireland|United Kingdom
MM|Burma~CV|Cape Verde~CD|Congo|Zaire|DRC~CZ|Czech Republic~TL|East Timor~SZ|Eswatini|Swaziland~PS|Gaza|Gaza Strip|West Bank|Palestine
CI|Ivory Coast~MK|Macedonia|North Macedonia~KR|South Korea~KP|North Korea~TT|Trinidad~AG|Antigua~AE|United Arab Emirates|U.A.E.|UAE
US|United States|U.S.|U.S.A.|USA~TR|Turkey|Turkiye~NL|Netherlands|The Netherlands|Holland~RU|Russia|Soviet Union|U.S.S.R.|USSR
VI|U.S. Virgin Islands~PR|Puerto Rico|P.R.~DE|Germany|West Germany|East Germany~HK|Hong Kong~MO|Macau~CG|Republic of Congo
CU|Cuba~IR|Iran~SY|Syria~VN|Vietnam~LA|Laos~KH|Cambodia|Kampuchea~LK|Sri Lanka|Ceylon~TW|Taiwan|Formosa~GM|The Gambia~BS|The Bahamas`;

/** Regions that are gone, or part of a country, and are named like one. */
const others = `
Abkhazia|American Samoa|Andalusia|Andhra Pradesh|Assam|Bali|Bavaria|Bihar|Catalonia|Chechnya|Chhattisgarh|Corsica
Crimea|Curacao|Czechoslovakia|Dagestan|England|Faroe Islands|French Guiana|Goa|Guam|Gujarat|Haryana|Java|Jharkhand
Karnataka|Kashmir|Kerala|Kosovo|Lapland|Madhya Pradesh|Maharashtra|Manipur|New South Wales|Northern Ireland|Odisha
Punjab|Queensland|Rajasthan|Sardinia|Scotland|Siberia|Sicily|Somaliland|South Australia|South Ossetia|Sumatra
Tamil Nadu|Tasmania|Telangana|Tibet|Uttar Pradesh|Victoria|Wales|West Bengal|Western Australia|Western Sahara
Yugoslavia`;

let byName: Map<string, Region> | undefined;

/** Returns the state, province or country of a name, written out or abbreviated, in the languages of most news. */
export function findRegion(name: string): Region | undefined {
  byName ??= indexRegions();
  const key = foldName(name);
  const found = byName.get(key) ?? findCountry(key);
  return degrees.has(name) ? undefined : found;
}

/** Finds a country in the list of Unicode's names, which stays a text. */
function findCountry(key: string): Region | undefined {
  const list = (countryNames.lists as Readonly<Record<string, string>>)[key.charAt(0)] ?? "";
  const at = list.indexOf(`|${key}>`);
  if (at < 0) return undefined;
  const from = at + key.length + 2;
  const [id = "", name = ""] = list.slice(from, list.indexOf("|", from)).split(":");
  return { id, name };
}

function indexRegions(): Map<string, Region> {
  const found = new Map<string, Region>();
  const add = (id: string, name: string, names: readonly string[]) => {
    for (const one of [name, ...names]) {
      const key = foldName(one);
      if (!found.has(key)) found.set(key, { id, name });
    }
  };
  for (const [country, list] of [
    ["US", states],
    ["CA", provinces],
  ] as const)
    for (const item of itemsOf(list)) add(`${country}-${item[1]}`, item[0] ?? "", item.slice(1));
  for (const name of others.trim().split(/[|\n]/)) add(parts[name] ?? name, name, []);
  for (const [id = "", ...names] of itemsOf(countries)) {
    // Germany and the two that it was: each under its own name, in one country.
    for (const name of names)
      add(id, /\./.test(name) || name.length < 4 ? (names[0] ?? "") : name, []);
  }
  return found;
}

/** Countries of those that are part of one. */
const parts: Readonly<Record<string, string>> = {
  ...{
    Scotland: "GB",
    "Northern Ireland": "GB",
    Wales: "GB",
    England: "GB",
    Sicily: "IT",
    Sardinia: "IT",
  },
  ...{ Crimea: "UA", Queensland: "AU", Tasmania: "AU", "New South Wales": "AU", Victoria: "AU" },
  ...{
    "South Australia": "AU",
    "Western Australia": "AU",
    Bavaria: "DE",
    Catalonia: "ES",
    Andalusia: "ES",
  },
  ...{
    Corsica: "FR",
    Bali: "ID",
    Java: "ID",
    Sumatra: "ID",
    Dagestan: "RU",
    Chechnya: "RU",
    Siberia: "RU",
  },
  ...{
    Tibet: "CN",
    Maharashtra: "IN",
    Gujarat: "IN",
    Kerala: "IN",
    Karnataka: "IN",
    "Tamil Nadu": "IN",
  },
  ...{
    "Uttar Pradesh": "IN",
    Bihar: "IN",
    "West Bengal": "IN",
    Assam: "IN",
    Rajasthan: "IN",
    Odisha: "IN",
  },
  ...{
    Haryana: "IN",
    Telangana: "IN",
    "Andhra Pradesh": "IN",
    "Madhya Pradesh": "IN",
    Jharkhand: "IN",
  },
  ...{ Chhattisgarh: "IN", Manipur: "IN", Goa: "IN" },
};

function itemsOf(list: string): string[][] {
  return list
    .trim()
    .split(/[~\n]/)
    .map((item) => item.split("|"));
}
