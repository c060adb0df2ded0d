import { citiesNamed } from "../places/cities.ts";
import { type Agency, agencyInBrackets } from "./agencies.ts";
import type { Reading } from "./read-place-alone.ts";

/**
 * Reads the datelines of Chinese, Japanese and Korean papers: “新华社北京6月3日电”, “（中央社台北3日電）”,
 * “【ロンドン共同】”, “[ワシントン 3日 ロイター] -”, “(서울=연합뉴스)”. They have no blanks and no capitals; the city has to be known.
 */
export function readHanDateline(paragraph: string): Reading | undefined {
  if (!beyondLatin.test(paragraph.slice(0, 40))) return undefined;
  return readWired(paragraph) ?? readInBrackets(paragraph) ?? readBeforeBrackets(paragraph);
}

/** Agency, a reporter's name perhaps, place and day, and the word for a telegram. */
const wired =
  /^[（(【［]?([\p{Script=Han}A-Z]{2,24}?)(?:\d{1,2}月)?\d{1,2}日(?:综合|綜合|专|專)?(?:[电電讯訊][）)】］]?[：:]?|\s*[-–—―])\s*/u;

function readWired(paragraph: string): Reading | undefined {
  const [found = "", words = ""] = wired.exec(paragraph.slice(0, 50)) ?? [];
  if (found === "") return undefined;
  for (let from = 0; from < words.length - 1; from += 1) {
    const city = words.slice(from);
    if (citiesNamed(city).length === 0) continue;
    const agency = agencyAtStart(words);
    return { place: city, ...(agency && { agency }), end: found.length };
  }
  return undefined;
}

const inBrackets = /^([【［[〔（(])([^【】［］[\]〔〕（）()]{2,32})[】］\]〕）)]\s*[-–—―]?\s*/u;

/** Reads a place in brackets, and who writes from it behind “=”, “＝”, a blank or nothing. */
function readInBrackets(paragraph: string): Reading | undefined {
  const [found = "", , words = ""] = inBrackets.exec(paragraph.slice(0, 60)) ?? [];
  if (found === "" || !beyondLatin.test(words)) return undefined;
  const [, name = "", behind = ""] = /^([^=＝\s\d]+)[\s=＝]*(.*)$/u.exec(words) ?? [];
  for (let length = name.length; length > 1; length -= 1) {
    const city = name.slice(0, length);
    if (citiesNamed(city).length === 0) continue;
    const writer = name.slice(length) + behind;
    const agency = agencyAtEnd(writer);
    // “（北京）” alone may be anything; “【北京・山田太郎】” is not, nor is “[北京 3日]”.
    if (!agency && !/[=＝]|\d日/u.test(words)) return undefined;
    return { place: city, ...(agency && { agency }), end: found.length };
  }
  return undefined;
}

/** Reads “东京（路透社）- ”: a place, and the agency in brackets. */
function readBeforeBrackets(paragraph: string): Reading | undefined {
  const [found = "", city = "", words = ""] = beforeBrackets.exec(paragraph.slice(0, 50)) ?? [];
  const agency = found === "" ? undefined : agencyInBrackets(words.trim());
  return agency && citiesNamed(city).length > 0
    ? { place: city, agency, end: found.length }
    : undefined;
}

const beforeBrackets =
  /^([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー・]{2,12}) ?[（(]([^（）()]{2,20})[）)]\s*[-–—―:：]?\s*/u;

const beyondLatin = /[\u2e80-\uffef]/;

function agencyAtStart(words: string): Agency | undefined {
  for (let length = Math.min(words.length, 6); length > 1; length -= 1) {
    const agency = agencyInBrackets(words.slice(0, length));
    if (agency) return agency;
  }
  return undefined;
}

function agencyAtEnd(words: string): Agency | undefined {
  for (let from = 0; from < words.length - 1; from += 1) {
    const agency = agencyInBrackets(words.slice(from).trim());
    if (agency) return agency;
  }
  return undefined;
}
