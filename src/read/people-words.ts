import { agencyInBrackets } from "../enrich/agencies.ts";

/*
 * Words that tell people from what stands beside them in a byline: degrees, offices, papers.
 */

const suffixes = new Set(
  [
    ...["jr sr ii iii iv esq phd dphil edd md do dds dvm jd llb llm ma mba mfa mph ms msc ba bsc"],
    ...["beng meng cpa rn np pe fca obe mbe cbe kbe dbe mp mep qc kc sj op osb pharmd psyd dmin"],
    ...["mdiv dr prof bas mag inc ltd llc llp plc corp co gmbh ag sa srl spa bv nv oy ab as kg"],
  ].flatMap((row) => row.split(" ")),
);

/**
 * Whether a part behind a comma belongs to the name before it: “Jr.”, “Ph.D.”, “Inc.”. Of two letters only in
 * capitals or with dots: “Ma” and “Do” are names, “A. B.” are initials.
 */
export function isSuffix(part: string): boolean {
  const letters = part.replace(/[.\s’']/g, "");
  if (part.length > 12 || !suffixes.has(letters.toLowerCase())) return false;
  return (
    letters.length > 2 ||
    /^(?:jr|sr|co|ii|iv)$/i.test(letters) ||
    /^(?:\p{Lu}{2}|\p{Lu}\.\p{Lu}\.?|M\. D\.)$/u.test(part)
  );
}

/** Words of offices, papers and companies, whole words, in any case. */
const offices =
  /(?<!\p{L})(?:agenc(?:y|ies)|associates|authority|blog|broadcasting|bureau|centre|center|chief|columnist|committee|company|contribut(?:or|ors|ing)|correspondents?|council|daily|department|desk|dispatch|district|division|editor(?:ial)?s?|editor-in-chief|enquirer|examiner|foundation|freelance|gazette|globe|group|guardian|herald|inquirer|institute|journal|limited|magazine|media|ministry|mirror|monitor|network|news|newspapers?|newsroom|observer|office|organi[sz]ation|partners|photographer|post|press|producer|publish(?:er|ers|ing)|radio|register|reporters?|review|schuster|sentinel|services?|society|sons|special to|staff|studios?|syndicate|team|telegraph|television|times|tribune|tv|union|university|wire|weekly|writers?|redaktion|rédaction|redacción|redação|agentur|zeitung|of the|for the)(?!\p{L})/iu;

/** Whether words name an office, a paper or an agency, not a person. */
export function isOffice(words: string): boolean {
  const text = words.trim();
  if (/^the\s/i.test(text) || isAcronym(text)) return true;
  if (/^(?:in|from|at|for)\s+\p{Lu}/u.test(text)) return true;
  return offices.test(text);
}

/** Whether words are those of an agency, or letters such as “BBC”. */
export function isAcronym(words: string): boolean {
  return isAgency(words) || /^\p{Lu}{2,4}$/u.test(words);
}

export function isAgency(words: string): boolean {
  return agencyInBrackets(words) !== undefined;
}

const particle =
  /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|das|do|dos|du|la|le|las|los|el|al|bin|ben|bint|ibn|abu|af|av|ter|ten|e|y)$/i;

/** Whether a text is the full name of a person: two to six words, each with a capital or of letters without. */
export function isPerson(text: string): boolean {
  const words = text.replace(/,.*$/, "").trim().split(/\s+/);
  if (words.length < 2 || words.length > 6 || isOffice(text.replace(/,.*$/, ""))) return false;
  if (/[\d:@?!]/.test(text)) return false;
  return words.every(
    (word) => particle.test(word) || startsInCapital(word) || !/\p{Ll}/u.test(word),
  );
}

/** Whether parts are a list of people who may have one name only: “Ada, Bo and Cy”. */
export function isListOfPeople(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts.every(
      (part) =>
        !isSuffix(part) &&
        (isPerson(part) || (/^[\p{Lu}\p{Lo}][\p{L}'’.-]+$/u.test(part) && !isOffice(part))),
    )
  );
}

export function startsInCapital(word: string): boolean {
  return /^["'“(]?(?:\p{Lu}|(?:d|l|o|al|el)['’-]\p{Lu})/u.test(word);
}
