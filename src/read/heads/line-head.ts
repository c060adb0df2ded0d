import { looksLikeDate } from "../../dates/written/parse-date.ts";
import {
  isTranslated,
  type Meaning,
  type Meanings,
  meaningOf,
  meanings,
} from "../../model/field-names.ts";
import { quote } from "../../model/problem.ts";
import { holdsBack, ruleOf } from "../holding-fields.ts";
import { isSentence } from "../plain/line.ts";
import { linesFrom } from "./block.ts";
import { decodeWords } from "./encoded-words.ts";
import type { Head, HeadResult } from "./head.ts";
import { readYamlHead, repeatedKey } from "./yaml-head.ts";

/** Most lines of such a head: mails have some twenty, with those that servers add sixty. */
const mostLines = 100;
/** Longest head, in characters. */
const longestHead = 16 * 1024;
/** Longest value (characters) of a name that nothing is known of: the record shows no more, and texts are longer. */
const longestFurther = 500;

const named = /^(\p{L}[\p{L}\p{N} _.-]{0,39}?)[ \t]*:([ \t]*)(.*)$/u;

/** An entry of a head of lines. */
interface Entry {
  readonly name: string;
  /** The value, and the lines that continue it, each for itself. */
  readonly values: string[];
  /** Counted from 1. */
  readonly line: number;
}

interface Found {
  readonly entries: readonly Entry[];
  /** Where the text begins. */
  readonly end: number;
  readonly isClosed: boolean;
  /** Whether a line of hyphens closes it, as in Hexo. */
  readonly isFenced: boolean;
}

/**
 * Reads a head of lines `Name: value`, as Pelican, mails and MultiMarkdown have them: a value may be continued on
 * indented lines, and an empty line ends the head. Taken for one only where a title or a date is among its names, or what
 * keeps the file from readers, so that no speaker of a hearing and no “Note: …” is lost to it; undefined for any other text.
 */
export function readLineHead(
  text: string,
  known: Meanings = meanings(undefined, true),
): Head | undefined {
  const start = /\S/.exec(text)?.index ?? 0;
  if (!named.test(/[^\r\n]*/.exec(text.slice(start, start + 1000))?.[0] ?? "")) return undefined;
  const above = (text.slice(0, start).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
  const found = findEntries(text, start, above, known);
  if (!isHead(found, known)) return undefined;
  const content = text.slice(found.end);
  if (found.isFenced) {
    const block = text
      .slice(start, found.end)
      .trimEnd()
      .replace(/\r\n?/g, "\n")
      .replace(/\n-+$/, "");
    const read: HeadResult = readYamlHead(block, above - 1, content);
    if (!("refusal" in read)) return read;
  }
  return headOf(found.entries, content, known);
}

function findEntries(text: string, start: number, first: number, known: Meanings): Found {
  const entries: Entry[] = [];
  let [end, line] = [start, first - 1];
  for (const { words, end: next } of linesFrom(text, start)) {
    line += 1;
    if (words.trim() === "") return { entries, end: next, isClosed: true, isFenced: false };
    if (/^-{3,}\s*$/.test(words) && entries.length > 1)
      return { entries, end: next, isClosed: true, isFenced: true };
    const [, name, gap = "", value = ""] = named.exec(words) ?? [];
    const last = entries.at(-1);
    if (/^(?:[ \t]|- )/.test(words) && last)
      last.values.push(words.replace(/^[ \t]*(?:- )?/, "").trim());
    else if (name !== undefined && isEntry(name, value, gap !== "" || value === "", known))
      entries.push({ name, values: value.trim() === "" ? [] : [value.trim()], line });
    else break;
    end = next;
    // What goes on and on is a text.
    if (entries.length > mostLines || end - start > longestHead)
      return { entries: [], end, isClosed: false, isFenced: false };
  }
  return { entries, end, isClosed: end === text.length, isFenced: false };
}

/**
 * Whether a line gives a fact. Words that somebody speaks, and texts behind a word and a colon, give none. Without a
 * gap behind its colon it may be a time or an address, unless its name is known.
 */
function isEntry(name: string, value: string, hasGap: boolean, known: Meanings): boolean {
  const [meaning] = meaningOf(name, known);
  if (meaning && !isTranslated(meaning)) return hasGap || !value.startsWith("//");
  return hasGap && value.length <= longestFurther && !isSentence(value.trim());
}

/**
 * Whether lines are a head: with a title and a date, or of two facts, one of them title or date, or of such a fact
 * alone, in its English name; where no empty line ends it, with title and date and nothing unknown. “Status: draft” is a fact, and enough
 * where it stands first.
 */
function isHead({ entries, isClosed, isFenced }: Found, known: Meanings): boolean {
  const meant = entries.map((entry) => meaningIn(entry, known));
  const fields = meant.map((meaning) => meaning?.field);
  const title = entries[fields.indexOf("title")]?.values[0];
  const date = entries[fields.indexOf("date")]?.values[0];
  const isKnown = ({ name }: Entry, at: number) => fields[at] !== undefined || ruleOf(name);
  const count = new Set(
    entries.flatMap((entry, at) => (isKnown(entry, at) ? (fields[at] ?? entry.name) : [])),
  ).size;
  if (title === undefined && date === undefined) {
    const held = entries.findIndex(({ name, values }) => holdsBack(name, values.join(" ")));
    return isClosed && (held === 0 || (held > 0 && count > 1));
  }
  if (isFenced) return count > 1;
  if (!isClosed) return title !== undefined && count > 1 && entries.every(isKnown);
  if (count > 1) return true;
  // One fact alone: a title, or what is surely a date. “Date: …” may be of a dialogue.
  const isOurs = meant[0] !== undefined && !isTranslated(meant[0]);
  return entries.length === 1 && isOurs && (title !== undefined || looksLikeDate(date ?? ""));
}

/** Returns what a name means. “Data: …” may be about data: in another language, a date is one that looks so. */
function meaningIn({ name, values }: Entry, known: Meanings): Meaning | undefined {
  const [meaning] = meaningOf(name, known);
  const isOther = meaning?.field === "date" && isTranslated(meaning);
  return isOther && !looksLikeDate(values[0] ?? "") ? undefined : meaning;
}

function headOf(entries: readonly Entry[], content: string, known: Meanings): Head {
  const data = new Map<string, unknown>();
  const lines = new Map<string, number>();
  const problems: Head["problems"][number][] = [];
  for (const { name, values, line } of entries) {
    const field = meaningOf(name, known)[0]?.field;
    const isList = field === "authors" || field === "tags";
    const held = data.get(name);
    const value =
      isList && values.length > 1 ? values.map(decodeWords) : decodeWords(values.join(" "));
    if (held !== undefined && field !== undefined && !isList)
      problems.push(repeatedKey(name, line, [quote(`${name}: ${held}`)]));
    const isAdded = held !== undefined && (isList || field === undefined);
    data.set(name, isAdded ? [held, value].flat() : value);
    lines.set(name, line);
  }
  return { data, lineOf: (key) => lines.get(key) ?? 1, content, problems, form: "lines" };
}
