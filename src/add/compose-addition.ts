import { parseDate } from "../dates/written/parse-date.ts";
import { decodeFile } from "../read/decode-file.ts";
import { readFrontMatter } from "../read/formats/front-matter.ts";
import { readPlainHead } from "../read/formats/plain-head.ts";
import { readLineHead } from "../read/heads/line-head.ts";
import { OwnerError } from "../text/owner-error.ts";
import { splitLines } from "../text/text.ts";
import { safeWebUrl } from "../text/urls.ts";
import type { Addition } from "./add-article.ts";

/** Facts that are given beside a text. */
export interface GivenFacts {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Puts given facts before a text, in the form that the text has.
 * @throws OwnerError if the text has a head of its own, or would be read as a part of this one.
 */
export function composeAddition(addition: Addition, given: GivenFacts): Addition {
  const { name, content } = addition;
  const decoded = decodeFile(name, content);
  if ("refusal" in decoded && decoded.refusal.code === "empty") {
    throw new OwnerError("it holds no text");
  }
  const { title, date, url } = given;
  if (title === undefined && date === undefined && url === undefined) return addition;
  if (date !== undefined) checkDate(date);
  if (url !== undefined && !safeWebUrl(url)) {
    throw new OwnerError(`--url ${url} is not an http or https address; write it in full`);
  }
  // A file that cannot be decoded is refused later, by its own lines.
  if ("refusal" in decoded) return addition;
  const { text } = decoded.file;
  if (hasHead(name, text)) {
    throw new OwnerError(
      "this file has a head of its own; change the facts there, without --title, --date, --url",
    );
  }
  const head = headOf(name, { title, date, url });
  const composed = {
    ...addition,
    content: Buffer.from(head + text),
    headLines: splitLines(head).length - 1,
  };
  if (!isMarkdown(name)) refuseMixture(head + text, { title, date, url }, text);
  return composed;
}

function headOf(name: string, given: GivenFacts): string {
  const facts = [given.title, given.date, given.url].map((fact) =>
    (fact ?? "").replace(/\s+/g, " "),
  );
  if (!isMarkdown(name)) return `${facts.join("\n")}\n`;
  const keys = ["title", "date", "url"];
  const lines = facts.flatMap((fact, at) => (fact ? [`${keys[at]}: ${JSON.stringify(fact)}`] : []));
  return `---\n${lines.join("\n")}\n---\n`;
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Whether a text begins with a head of any form, or with a title followed by a date or an address. */
function hasHead(name: string, text: string): boolean {
  const head = readFrontMatter(text);
  if ("refusal" in head || head.data.size > 0 || readLineHead(text)) return true;
  const { date, address, title } = readPlainHead(filledLines(text)).lines;
  if (isMarkdown(name) || title === undefined) return false;
  return title < Math.max(date ?? 0, address ?? 0);
}

function filledLines(text: string) {
  return splitLines(text)
    .map((line, index) => ({ number: index + 1, value: line.trim() }))
    .filter(({ value }) => value !== "");
}

/** Refuses a text that opens with a date or an address, which would be taken for one that was not given. */
function refuseMixture(composed: string, given: GivenFacts, text: string): void {
  const { fields, below } = readPlainHead(filledLines(composed));
  const lines = filledLines(text).map(({ value }) => value);
  const isWhole = below.length === lines.length;
  if (isWhole && (given.title === undefined) === (fields.title === undefined)) return;
  const missing = (["title", "date", "url"] as const).filter((name) => given[name] === undefined);
  const options = missing.map((name) => `--${name}`).join(" and ") || "another --title";
  throw new OwnerError(
    `the text would be taken for part of the head, from “${lines[0]}” on. Give ${options} as well, or write the head in the text`,
  );
}

/** Refuses a wrong date. In a file it is a problem to report; here it can be corrected at once. */
function checkDate(date: string): void {
  const parsed = parseDate(date);
  if ("reason" in parsed)
    throw new OwnerError(`--date ${date} ${parsed.reason}; write it as 2021-11-22`);
}
