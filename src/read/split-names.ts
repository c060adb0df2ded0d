import {
  isAcronym,
  isAgency,
  isListOfPeople,
  isOffice,
  isPerson,
  isSuffix,
  startsInCapital,
} from "./people-words.ts";

/** Words between two names. Of other languages than English only those that stand in no name. */
const conjunction = /\s*,?\s+(?:and|&|with|und|et|och|og|и|та)\s+/iu;
/** Those that stand in names, too: only where a text says that it is a byline. */
const conjunctionSigned = /\s*,?\s+(?:e|en)\s+/iu;
const conjunctionY = /\s*,?\s+y\s+/iu;
const comma = /\s*[,，،]\s*/u;

/** “Ramón y Cajal, Santiago”. */
const twoFamilyNames = /^(\p{Lu}\p{Ll}+ y \p{Lu}\p{Ll}+),\s*(\p{Lu}\p{Ll}+)$/u;
const initials = /^(?:\p{Lu}\.[\s-]*)+$/u;

/** Divides a text at conjunctions and commas, where what stands between them are people. */
export function splitNames(row: string, isSigned: boolean): string[] {
  const inverted = twoFamilyNames.exec(row);
  if (inverted) return [`${inverted[2]} ${inverted[1]}`];
  const sides = row
    .split(conjunction)
    .flatMap((side) => side.split(conjunctionY))
    .flatMap((side) => (isSigned ? side.split(conjunctionSigned) : side));
  if (sides.length > 1) {
    const lists = sides.map(byCommas);
    if (lists.flat().every((one) => isPerson(one) || isOffice(one)) && lists.flat().some(isPerson))
      return lists.flat();
    const flat = sides.flatMap(partsOf);
    const isPlainList = row.split(comma).length > 1 || isSigned;
    if (isPlainList && isListOfPeople(flat)) return flat;
    return [row];
  }
  return byCommas(row);
}

/** Divides at commas, which do not part a person from a degree. */
function partsOf(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(comma).filter((one) => one !== "")) {
    if (found.length > 0 && isSuffix(part)) found.push(`${found.pop()}, ${part}`);
    else found.push(part);
  }
  return found;
}

/** Divides at commas; turns “Marsh, Ada” round. */
function byCommas(text: string): string[] {
  const found = partsOf(text);
  // “Marsh, A., Lund, B.”
  if (found.length > 2 && found.length % 2 === 0 && found.every(isTurnedPart))
    return found.flatMap((family, at) => (at % 2 === 0 ? [turn(family, found[at + 1] ?? "")] : []));
  const [first = "", second = "", third] = found;
  if (found.length < 2) return found;
  if (third === undefined) {
    if (isInverted(first, second)) return [turn(first, second)];
    // “Ada Marsh, London”: one word behind a full name is no second person.
    if (isPerson(first) && !isPerson(second)) return isOffice(second) ? found : [text];
  }
  const isFirm = found.some(isOffice) && !found.some(isPerson);
  return isFirm ? [text] : found;
}

const particles =
  "(?:(?:van|von|de|der|den|del|della|da|dos|di|du|la|le|bin|ibn|al|el|st\\.?)\\s+)*";
const familyName = new RegExp(`^${particles}[\\p{L}'’-]+$`, "iu");

/** Whether two parts are a family name and given names, in letters that have capitals. */
function isInverted(family: string, given: string): boolean {
  const name = given.replace(/,.*$/, "");
  if (!familyName.test(family) || !/\p{Lu}/u.test(family) || !startsInCapital(name)) return false;
  if (isAgency(family) || isAgency(name) || name.split(/\s+/).length > 3) return false;
  // “LI, Wei” and “MARSH, ADA” are people, “BBC, Ada Marsh” and “Marsh, BBC” are not.
  if (isAcronym(name) && !/^[\p{Lu}\s'’-]+$/u.test(family)) return false;
  if (isAcronym(family) && /\s/.test(name)) return false;
  return (isAcronym(family) || !isOffice(family)) && (isAcronym(name) || !isOffice(name));
}

/** Whether a part stands where it does in a list of family names with initials behind each. */
function isTurnedPart(part: string, at: number): boolean {
  return at % 2 === 0 ? familyName.test(part) : initials.test(part);
}

/** Puts given names first; what stands behind them stays there: “Marsh, Ada, Ph.D.”. */
function turn(family: string, given: string): string {
  const [, name = given, behind = ""] = /^([^,]*)(,.*)?$/.exec(given) ?? [];
  return `${name} ${family}${behind}`;
}
