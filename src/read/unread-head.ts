import { meaningOf } from "../model/field-names.ts";
import { splitLines } from "../text/text.ts";
import { holdsBack, type Rule, ruleOf } from "./holding-fields.ts";

/** Length of a text, in characters, that is looked at: no head is longer. */
const longest = 16 * 1024;
/** Most lines that are looked at, as in a head of lines. */
const mostLines = 100;

const fence = /^(?:---|\+\+\+|;;;|\{)/;
const closing = /^(?:---|\.\.\.|\+\+\+|;;;)\s*$/;
/** A name at the start of a line, or behind a bracket or a comma, in any form of head; and what stands behind it. */
const pair = /(?:^|[{,])[\s-]*["']?([\p{L}_][\p{L}\p{N} _-]{0,39}?)["']?\s*[:=](?=([^\n{}]*))/gu;
/** A line with a name, as it may stand in any form of head. */
const line = /^["']?[\p{L}_][\p{L}\p{N} _.-]{0,39}?["']?[ \t]*[:=](?:[ \t]|["'[{\p{L}]|$)/u;

/**
 * Finds what keeps a file from readers in the lines of a head that was not read, of any form. Of a file that is refused,
 * whatever is no clear “no” counts, as in a head that was read; of another, whose text may begin with a word and a colon, only clear
 * words, in a first line or beside a fact.
 */
export function readUnread(
  text: string,
  isRefused: boolean,
): (readonly [key: string, value: string, rule: Rule])[] {
  const start = /\S/.exec(text)?.index ?? 0;
  const head = text.slice(start, start + longest);
  const isFenced = fence.test(head);
  if (!isFenced && !line.test(head.slice(0, 100))) return [];
  const found: (readonly [string, string, Rule])[] = [];
  let isKnown = isRefused || isFenced;
  for (const [at, words] of splitLines(head).slice(0, mostLines).entries()) {
    if (at > 0 && closing.test(words)) break;
    if (!isRefused && at > 0 && !isOfHead(words, isFenced)) break;
    for (const { index, 1: key = "", 2: rest = "" } of words.matchAll(pair)) {
      if (index > 0 && !isFenced) break;
      isKnown ||= meaningOf(key).length > 0 || (at === 0 && ruleOf(key) !== undefined);
      const value = valueIn(rest);
      const rule = ruleOf(key);
      const read = rule?.(value);
      if (!rule || !read || "bad" in read) continue;
      if (isRefused || holdsBack(key, value)) found.push([key, value, rule]);
    }
    if (head.startsWith("{") && /^(?:\{.*)?\}\s*$/.test(words)) break;
  }
  return isKnown ? found : [];
}

/** Whether a line may go on with a head: nothing may close it, and the text begin below. */
function isOfHead(words: string, isFenced: boolean): boolean {
  return line.test(words) || (isFenced && /^(?:\s|- |["'#{}[\]]|$)/.test(words));
}

/** Returns a value without its quotes or brackets, what stands behind them, and a comment. */
function valueIn(rest: string): string {
  const quoted = /^\[?\s*(["'])(.*?)\1/.exec(rest)?.[2];
  return (
    quoted ?? rest.replace(/^\[\s*|\s+#.*$|,\s*["'\p{L}][^,:=]*[:=].*$|[\],;\s]+$/gu, "").trim()
  );
}
