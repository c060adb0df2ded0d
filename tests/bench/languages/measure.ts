import { readFileSync } from "node:fs";
import { cpuUsage } from "node:process";
import { parseArgs } from "node:util";
import { adoptLanguage } from "../../../src/archive/adopt-language.ts";
import { findCommonLanguages } from "../../../src/archive/common-languages.ts";
import { briefOf, outlinePile } from "../../../src/archive/outline.ts";
import { language as enrich } from "../../../src/enrich/language.ts";
import { factsOf } from "../../../src/read/read-article.ts";
import { defaultSettings } from "../../../src/settings/settings.ts";
import { makeArticle } from "../../unit/make-article.ts";

/*
 * Measures how many texts of known languages, as `tests/bench/languages/gather.ts` gathers them, get the right
 * language: each text alone, and in sources of twenty.
 *
 *   node --import tsx tests/bench/languages/measure.ts --texts texts.jsonl [--least 200] [--wrong]
 */

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "texts.jsonl" },
    least: { type: "string", default: "1" },
    wrong: { type: "boolean", default: false },
  },
});

/** A text, the language that it is in and the one that it was given. */
interface Judged {
  readonly language: string;
  readonly found: string;
  readonly text: string;
}

/** Number of texts of a source. */
const sourceSize = 20;

const known = readFileSync(values.texts, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { readonly language: string; readonly text: string });
const numbers = new Map<string, number>();
for (const { language } of known) numbers.set(language, (numbers.get(language) ?? 0) + 1);
const least = Number(values.least);
const texts = known.filter(({ language }) => (numbers.get(language) ?? 0) >= least);

const articles = texts.map(({ language, text }, at) => {
  const id = `${language}-${Math.floor(at / sourceSize)}`;
  return makeArticle({ path: `${at}.txt`, title: "", text, source: { id, name: id } });
});
const before = cpuUsage();
const enriched = articles.map((article) => enrich(article, defaultSettings));
const { user, system } = cpuUsage(before);
const facts = enriched.map(factsOf);
const files = facts.map((article) => ({
  path: article.file.path,
  bytes: 1,
  problems: [],
  article,
}));
const outline = outlinePile(files.map((file) => ({ ...file, ...briefOf(file) })));
const common = findCommonLanguages(outline);
const settled = facts.map((article) => adoptLanguage(article, common.get(article.file.path)));

const judge = (found: readonly { readonly language: string }[]): Judged[] =>
  texts.map(({ language, text }, at) => ({ language, text, found: found[at]?.language ?? "" }));
const [alone, inSources] = [judge(facts), judge(settled)];
for (const language of [...new Set(texts.map((one) => one.language))]) {
  const own = (some: readonly Judged[]) => some.filter((one) => one.language === language);
  console.log(language.padEnd(8), describe(own(alone)), "| in sources", describe(own(inSources)));
}
console.log("all     ", describe(alone), "| in sources", describe(inSources));
console.log(`${((user + system) / texts.length).toFixed(0)} µs of the processor a text`);
if (values.wrong) {
  for (const { language, found, text } of alone.filter(isWrong)) {
    console.log(`${language} taken for ${found}: ${text.slice(0, 200).replaceAll("\n", " / ")}`);
  }
}

function isWrong({ language, found }: Judged): boolean {
  return found !== "" && found !== language;
}

function describe(some: readonly Judged[]): string {
  const share = (part: readonly Judged[]) => (part.length / some.length).toFixed(4);
  const right = some.filter(({ language, found }) => found === language);
  const unknown = some.filter(({ found }) => found === "");
  return `${some.length}: ${share(right)} right, ${share(some.filter(isWrong))} wrong, ${share(unknown)} not known`;
}
