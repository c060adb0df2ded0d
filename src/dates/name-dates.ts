import { checkDate, type KnownDate, pad, type UnreadDate } from "./written/check-date.ts";
import { fold } from "./written/fold.ts";
import type { DateWays } from "./written/parse-date.ts";
import { parseDate } from "./written/parse-date.ts";
import { findWord, monthIn } from "./written/words.ts";

/** A date in the name of a file, or in those of the folders that it is in. */
export interface DateOfName {
  readonly parsed: KnownDate | UnreadDate;
  /** The words of the path that it was read from: "2019-03-15", "2019/03". */
  readonly asFound: string;
  readonly from: "file name" | "folder";
}

/** Reads the date of a path inside `articles/`: from the file's name, else from the names of its folders. */
export function readDateOfPath(path: string, ways: DateWays): DateOfName | undefined {
  // Most paths have no year in digits.
  if (!/\d{4}/.test(path)) return undefined;
  const folders = path.split("/");
  const name = (folders.pop() ?? "").replace(/\.[^.]*$/, "");
  const ofName = findDay(name, ways);
  const ofFolders = readFolders(folders, name, ways);
  if (!ofName) return ofFolders;
  if (ofName === "several") return undefined;
  return disagree(ofName, ofFolders) ?? { ...ofName, from: "file name" };
}

/** Says that a name and its folders give different days; a year alone may be that of a collection. */
function disagree(name: Found, folders: DateOfName | undefined): DateOfName | undefined {
  if (!folders || "reason" in folders.parsed || "reason" in name.parsed) return undefined;
  const { date } = folders.parsed;
  if (date.length === 4 || name.parsed.date.startsWith(date)) return undefined;
  const reason = `in the file’s name is not the ${quoted(folders.asFound)} of its folders`;
  return { parsed: { reason }, asFound: name.asFound, from: "file name" };
}

function quoted(words: string): string {
  return `“${words}”`;
}

interface Found {
  readonly parsed: KnownDate | UnreadDate;
  readonly asFound: string;
}

/** Years that eight digits in a row may begin with: other eight digits are numbers of something else. */
const compact = /(?<!\d)((?:18|19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;
/** With the time behind it: 20190315103000, 20190315_1030, 20190315T103000Z. */
const stamped =
  /(?<!\d)((?:18|19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[T_-]?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(?!\d)/gi;
const yearFirst = /(?<!\d)(?<!\d[.-])((?:1[5-9]|20|21)\d\d)([-_. ])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const yearLast = /(?<!\d)(\d{1,2})([-_. ])(\d{1,2})\2((?:1[5-9]|20|21)\d\d)(?!\d)/g;
const withWord =
  /(?<!\d)(?:(\d{1,2})[-_. ]?(\p{L}{3,12})[-_. ]?|(?<![\p{L}])(\p{L}{3,12})[-_. ]?(\d\d(?=\d{4})|\d{1,2}(?=[-_., ]))[-_., ]{0,2})((?:1[5-9]|20|21)\d\d)(?!\d)/gu;
const eastern = /(?<!\d)((?:1[5-9]|20|21)\d\d)[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/g;

/** Finds the one day that a name holds; "several" if it holds days that differ. */
function findDay(name: string, ways: DateWays): Found | "several" | undefined {
  if (!/\d{4}/.test(name)) return undefined;
  const found: Found[] = [];
  const keep = (asFound: string, parsed: KnownDate | UnreadDate) => {
    if (!("reason" in parsed) || parsed.choice) found.push({ asFound, parsed });
  };
  for (const [words, year, month, day, hours, minutes, seconds] of name.matchAll(stamped)) {
    keep(
      words,
      parseDate(`${year}-${month}-${day}T${hours}:${minutes}${seconds ? `:${seconds}` : ""}`),
    );
  }
  const days = found.length > 0 ? [] : [...name.matchAll(compact)];
  for (const [words, year, month, day] of days) keep(words, partsOf(year, month, day));
  for (const [words, year, , month, day] of name.matchAll(yearFirst))
    keep(words, partsOf(year, month, day));
  for (const [words, year, month, day] of name.matchAll(eastern))
    keep(words, partsOf(year, month, day));
  for (const [words, first, mark, second, year] of name.matchAll(yearLast)) {
    const sign = mark === "." ? "." : "/";
    keep(words, parseDate(`${first}${sign}${second}${sign}${year}`, ways));
  }
  for (const [words, before, word, other, behind, year] of name.matchAll(withWord)) {
    const month = monthOf(word ?? other ?? "", ways);
    if (month) keep(words, partsOf(year, `${month}`, before ?? behind));
  }
  const [first, ...others] = found;
  if (!first) return wholeMonth(name);
  return others.every(({ parsed }) => isSame(parsed, first.parsed)) ? first : "several";
}

/**
 * Reads a name that is a month: “2019-03”. Before more words it has to begin with 0, “2019-03-ferry”: 10 to 12 may be a number
 * of things, “2019-10-best-things”, and 2008-09 is a season.
 */
function wholeMonth(name: string): Found | undefined {
  const [asFound = "", year = "", month = ""] =
    /^((?:1[5-9]|20|21)\d\d)[-_.](\d\d(?=$)|0[1-9](?=[-_. ]\p{L}))/u.exec(name) ?? [];
  if (asFound === "" || (asFound !== name && Number(month) === (Number(year) + 1) % 100))
    return undefined;
  const parsed = partsOf(year, month);
  return "reason" in parsed ? undefined : { asFound, parsed };
}

function isSame(a: Found["parsed"], b: Found["parsed"]): boolean {
  if ("reason" in a || "reason" in b)
    return "reason" in a && "reason" in b && a.reason === b.reason;
  return a.date === b.date;
}

function partsOf(year = "", month?: string, day?: string): KnownDate | UnreadDate {
  return checkDate({
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  });
}

/** Short names of months that names of files may have; other words as short are as often something else: “pro”, “out”. */
const shortMonths =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|mei|maj|okt|dez|dic|ene|abr|mrz|des)$/;

function monthOf(name: string, ways: DateWays): number | undefined {
  const word = fold(name);
  if (/^[a-z]{1,3}$/.test(word) && !shortMonths.test(word)) return undefined;
  const found = findWord([word], 0)?.word;
  return found?.croatian === undefined ? found?.month : monthIn(found, ways.language?.());
}

/** Years that a folder is named after; others are numbers of something else. */
const yearFolder = /^(?:1[89]|20)\d\d$/;

/** A folder of scans as libraries name them: the day of an issue, and the number of its edition. */
const ofIssue = /^(1[789]\d{6})0[1-9]$/;

/**
 * Reads the date that folders give, the innermost year with what is in it: 2019/03/15, 2019-03, 2019/March; with the day
 * before a file's name, as in 2019/03/15-ferry.md.
 */
function readFolders(
  folders: readonly string[],
  name: string,
  ways: DateWays,
): DateOfName | undefined {
  for (let at = folders.length - 1; at >= 0; at -= 1) {
    const folder = folders[at] ?? "";
    const whole = findDay(ofIssue.exec(folder)?.[1] ?? folder, { language: ways.language });
    if (whole === "several") return undefined;
    const begun = yearFolder.test(folder) ? { asFound: folder, parsed: partsOf(folder) } : whole;
    if (!begun || "reason" in begun.parsed) continue;
    const below = [...folders.slice(at + 1), name];
    return { ...completed(begun, begun.parsed, below, ways), from: "folder" };
  }
  return undefined;
}

/** Adds to a year or a month what the names below it say: a month, a day. */
function completed(
  found: Found,
  known: KnownDate,
  [next, ...below]: readonly string[],
  ways: DateWays,
): Found {
  if (next === undefined || known.precision === "day") return found;
  const isFile = below.length === 0;
  const [year, month] = known.date.split("-");
  const number = numberOf(next, month === undefined, isFile, ways);
  if (number === undefined) return found;
  const parsed = month === undefined ? partsOf(year, number) : partsOf(year, month, number);
  if ("reason" in parsed) return found;
  const asFound = `${found.asFound}/${isFile ? number : next}`;
  return completed({ asFound, parsed }, parsed, below, ways);
}

/** Returns the month or the day that the name of a folder or the beginning of a file’s gives, in digits. */
function numberOf(
  name: string,
  isMonth: boolean,
  isFile: boolean,
  ways: DateWays,
): string | undefined {
  const [, digits, word] = /^(\d\d?)?[-_. ]?(\p{L}+)?$/u.exec(name) ?? [];
  const named = isMonth && word ? monthOf(word, ways) : undefined;
  // A file’s name alone is no month: 2019/03.txt may be the third.
  if (isMonth) {
    if (isFile) return undefined;
    if (named) return digits === undefined || Number(digits) === named ? pad(named) : undefined;
    return word === undefined ? digits : undefined;
  }
  if (!isFile) return word === undefined ? digits : undefined;
  return /^(\d\d)(?:[-_. ]|$)/.exec(name)?.[1];
}
