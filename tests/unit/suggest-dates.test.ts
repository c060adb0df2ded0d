import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatDeclarations, suggestDates } from "../../src/dates/audit/suggest-dates.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { auditDates } from "./audit-dates.ts";
import { agency, makeDated, makePile } from "./date-cases/make-pile.ts";

const none = parseSettings("", "archive.yaml").dates;
const told = "The mayor said on Wednesday, Dec. 22, that it leaks.";
const roof = (name: string, source?: string) => makeDated("2021-11-22", told, name, source);

/** What the settings would say if they held what is suggested. */
function suggest(articles: Parameters<typeof auditDates>[0], declared = none) {
  const suggested = suggestDates(auditDates(articles), declared);
  if (!suggested) return undefined;
  const read = parseSettings(formatDeclarations(suggested), "archive.yaml").dates;
  assert.deepEqual(read, suggested);
  return read;
}

describe("suggestDates", () => {
  it("suggests nothing where nothing is wrong", () => {
    assert.equal(suggest([makeDated("2021-12-22", told, "right")]), undefined);
  });

  it("names all files together, whatever they are called", () => {
    const names = ["a: b #", 'say "so"', "new\u009bline", "{x}", "\ufeffé – ü", "1999"];
    const files = suggest(names.map((name) => roof(name)))?.files ?? {};
    assert.deepEqual(Object.keys(files).sort(), names.map((name) => `${name}.txt`).sort());
    assert.equal(files["1999.txt"]?.date, "2021-12-22");
  });

  it("keeps what is declared", () => {
    const text =
      "dates: {sources: {b.com: {months: from-zero}}, files: {x: {date: 2020, reason: R}}}";
    const { dates } = parseSettings(text, "archive.yaml");
    const merged = suggest([roof("new")], dates);
    assert.deepEqual(merged?.sources, dates.sources);
    assert.deepEqual(Object.keys(merged?.files ?? {}), ["x", "new.txt"]);
  });

  it("mends a source as a whole, and only what that does not mend by file", () => {
    const off = {
      seed: 71,
      size: 100,
      lags: agency,
      truth: "+1 month",
      source: "off.example",
    } as const;
    const articles = [
      ...makePile(off),
      ...makePile({ seed: 72, size: 60, lags: agency, source: "right.example" }),
      roof("one", "off.example"),
      roof("two", "right.example"),
    ];
    const suggested = suggest(articles);
    assert.deepEqual(Object.keys(suggested?.sources ?? {}), ["off.example"]);
    assert.deepEqual(Object.keys(suggested?.files ?? {}), ["two.txt"]);
    const declared = parseSettings('dates: {all: {shift: "-1 day", reason: R}}', "a").dates;
    assert.deepEqual(suggest(articles, declared)?.sources, {});
  });
});
