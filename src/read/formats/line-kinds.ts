import { looksLikeDate } from "../../dates/dates.ts";

/** A line of a file that holds something, without the blanks around it. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly value: string;
}

/**
 * What a line looks like, as one letter: D a date, A an address, B a byline, U a date that nobody can
 * read; else a text, which is short with (s) or without (h) the end of a sentence, long like a
 * headline (H) or like anything else (L).
 */
export function kindOf({ value }: Line): string {
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i.test(value)) return "A";
  if (looksLikeDate(value)) return "D";
  if (value.length <= shortLine && isMeantAsDate(value)) return "U";
  if (
    value.length <= shortLine &&
    /^by\s+\p{Lu}/u.test(value.replace(/^by/i, "by")) &&
    !isSentence(value)
  )
    return "B";
  if (value.length <= shortLine) return isSentence(value) ? "s" : "h";
  return value.length <= longestHeadline && !isSentence(value) ? "H" : "L";
}

/** Longer than any way to write a date: “Wednesday, the twenty-second of December, 2021”. */
const shortLine = 60;
/** Longer ones are rare, and paragraphs this short end like one. */
const longestHeadline = 150;

function isSentence(text: string): boolean {
  return /[.!?…。！？؟][)\]"'”’»]*$/u.test(text);
}

const dateWords =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|yesterday|today|tomorrow)$/i;
const wordsBetween =
  /^(?:the|of|on|in|at|a|last|next|this|before|after|and|day|week|month|year|early|late|mid|st|nd|rd|th|am|pm|gmt|utc|published|posted|updated|dated?|de|del|du|le|den|der|dem|am|um|uhr|il|(?:twenty|thirty)|first|second|third|[a-z]*(?:th|ieth)|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/**
 * Whether somebody meant a line for a date that cannot be read as one: “the Monday before last”,
 * “17 janvier 2024”, “Published: January 17”. A sentence with a day in it is none.
 */
function isMeantAsDate(text: string): boolean {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const words = text.match(/\p{L}+/gu) ?? [];
  const named = words.filter((word) => dateWords.test(word)).length;
  const unknown = words.filter((word) => !dateWords.test(word) && !wordsBetween.test(word)).length;
  if (unknown === 0) return named > 0 || digits >= 4;
  // A day and a year, and a month in a language that is not known here.
  return digits >= 5 && unknown <= 3 && !/\p{L}[.!?…]["”]?$/u.test(text);
}
