import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Archive, loadArchive } from "../../src/archive.ts";
import { problemsOf } from "../../src/cli/summary.ts";
import { formatDeclarations, suggestDates } from "../../src/dates/audit/suggest-dates.ts";
import { byDate } from "../../src/indexes/by-date.ts";
import { shelve } from "../../src/indexes/shelf.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { DateNote } from "../../templates/components/article/ArticleHead.tsx";
import { en } from "../../templates/words/en.ts";
import { makeFolder } from "./make-folder.ts";

const address = "https://news.example/a?id=";
const talks = `Geneva talks to start next month\n20211122\n${address}1
The Geneva talks in January will be held in secret, she said Wednesday.\nOn Tuesday, the talks were announced.`;
const folder = makeFolder({
  "talks.txt": talks,
  "zero.txt": `Frost\n20210022\n${address}2\nIt froze.`,
  "twelve.txt": `Snow\n20211222\n${address}3\nIt snowed.`,
  "undated.txt": `Rain\n${address}4\nIt rained.`,
  "other.txt": "Wind\n20210131\nhttps://other.example/5\nThe wind blew.",
});

function load(settings: string): Archive {
  return loadArchive(folder, parseSettings(settings, "archive.yaml"));
}

/** What became of a file: its address, and what its problems are called. */
function outcome(archive: Archive, file: string): string {
  const article = archive.articles.find((one) => one.file.path === file);
  const codes = problemsOf(archive).filter((one) => one.file === file && one.code !== "no-address");
  const place = article?.path.replace(/\/[^/]+$/, "/");
  return [place, article?.dateVerdict.verdict, ...codes.map(({ code }) => code)].join(" ");
}

function note(archive: Archive, file: string): string {
  const article = archive.articles.find((one) => one.file.path === file);
  return article ? String(DateNote({ article, words: en }) ?? "") : assert.fail(file);
}

/** What check would tell to write. */
function suggestion({ dateAudit, settings }: Archive): string {
  const suggested = suggestDates(dateAudit, settings.dates);
  return suggested ? formatDeclarations(suggested) : "";
}

describe("the dates of an archive", () => {
  it("stand as found without a declaration, with a note where the text points elsewhere", () => {
    const archive = load("");
    assert.equal(outcome(archive, "talks.txt"), "/2021/11/22/ contradicted date-contradicted");
    assert.equal(outcome(archive, "zero.txt"), "/undated/ silent bad-date");
    assert.equal(outcome(archive, "undated.txt"), "/undated/ silent no-date");
    const words =
      /Dated Monday, 22 November 2021 in its file, but its text points to Wednesday, 22 December 2021/;
    assert.match(note(archive, "talks.txt"), words);
    assert.match(note(archive, "talks.txt"), /<q>.*said Wednesday<\/q>/);
    assert.equal(note(archive, "other.txt"), "");
  });

  it("are corrected for one file, and what check says to write does it", () => {
    const archive = load(suggestion(load("")));
    assert.equal(outcome(archive, "talks.txt"), "/2021/12/22/ declared");
    const { byKey } = shelve(byDate, archive.articles);
    assert.ok(byKey.get("2021/12/22"));
    assert.equal(byKey.get("2021/11"), undefined);
    assert.match(
      note(archive, "talks.txt"),
      /<code>20211122<\/code>.*The text points to this day\./,
    );
    const { published } = archive.articles.find(({ file }) => file.path === "talks.txt") ?? {};
    assert.equal(published?.correction?.from, "20211122");
  });

  it("accepts a date that the text seems to contradict, by declaring it as it is", () => {
    const archive = load("dates: {files: {talks.txt: {date: 2021-11-22, reason: Seen in print}}}");
    assert.equal(outcome(archive, "talks.txt"), "/2021/11/22/ declared");
    assert.match(note(archive, "talks.txt"), /Seen in print/);
  });

  it("are counted from zero for one source only; what cannot be is left and reported", () => {
    const archive = load("dates: {sources: {news.example: {months: from-zero}}}");
    assert.equal(outcome(archive, "talks.txt"), "/2021/12/22/ consistent");
    assert.equal(outcome(archive, "zero.txt"), "/2021/01/22/ silent");
    assert.equal(outcome(archive, "twelve.txt"), "/2021/12/22/ silent correction-impossible");
    assert.equal(outcome(archive, "other.txt"), "/2021/01/31/ silent");
    assert.equal(outcome(archive, "undated.txt"), "/undated/ silent no-date");
  });

  it("are shifted for all; a day that is not in the calendar stays", () => {
    const archive = load("dates: {all: {shift: +1 month, reason: Months read twice}}");
    assert.equal(outcome(archive, "talks.txt"), "/2021/12/22/ consistent");
    assert.equal(outcome(archive, "twelve.txt"), "/2022/01/22/ silent");
    assert.equal(outcome(archive, "other.txt"), "/2021/01/31/ silent correction-impossible");
    assert.equal(outcome(archive, "zero.txt"), "/undated/ silent bad-date");
  });

  it("are given to a file that has none", () => {
    const archive = load("dates: {files: {undated.txt: {date: 2020-03, reason: By the weather}}}");
    assert.equal(outcome(archive, "undated.txt"), "/2020/03/ declared");
    assert.match(note(archive, "undated.txt"), /The file gives no date\..*By the weather/);
  });

  it("are not those of a file or source that is not there, and the owner is told", () => {
    const archive = load(
      "dates: {sources: {new.example: {months: from-zero}}, files: {talk.txt: {date: 2020, reason: R}}}",
    );
    const found = archive.ledger.problems.map(({ code, file, found }) => [code, file, found]);
    assert.equal(found.length, 2);
    assert.match(
      String(found[0]),
      /^unknown-declaration,archive\.yaml,.*sources names “new\.example”/,
    );
    assert.match(String(found[1]), /files names “talk\.txt”/);
  });

  it("are named for the whole pile where months count from zero, with what to write", () => {
    const files = Array.from({ length: 24 }, (_, at) => {
      const month = String(at % 12).padStart(2, "0");
      return [`${at}.txt`, `Title ${at}\n2019${month}15\n${address}${at}\nText ${at}.`] as const;
    });
    const pile = makeFolder(Object.fromEntries(files));
    const read = (settings: string) => loadArchive(pile, parseSettings(settings, "archive.yaml"));
    const [problem] = read("").ledger.problems;
    assert.equal(problem?.code, "dates-shifted");
    assert.match(problem.found, /2 of 24 dates have month 00, none has month 12/);
    const corrected = read(suggestion(read("")));
    assert.deepEqual(problemsOf(corrected), []);
    assert.ok(corrected.articles.every(({ published }) => published?.correction));
  });
});
