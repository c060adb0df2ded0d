import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadArchive } from "../../src/archive.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { makeFolder } from "./make-folder.ts";

/** Builds an archive of files with a date in the head, and tells the date of each. */
function date(files: Readonly<Record<string, string>>, settings = "") {
  const texts = Object.entries(files).map(([path, head]): [string, string] => {
    const [day = "", address = ""] = head.split(" @");
    const url = address && `\nurl: https://${address}/${path.replace(/\W/g, "-")}`;
    return [
      path,
      `---\ntitle: ${path.replace(/\W/g, " ")}\ndate: ${day}${url}\n---\nWords of ${path}.\n`,
    ];
  });
  const folder = makeFolder(Object.fromEntries(texts));
  const archive = loadArchive(folder, parseSettings(settings, "archive.yaml"));
  const dates = Object.fromEntries(
    archive.articles.map(({ file, published }) => [file.path, published?.date ?? ""]),
  );
  const told = archive.ledger.rows.flatMap(({ path, problems }) =>
    problems.flatMap((problem) => (problem.code === "date-order" ? [{ ...problem, path }] : [])),
  );
  const order = (path: string) =>
    archive.articles.find(({ file }) => file.path === path)?.published?.order;
  return { archive, dates, told, order };
}

describe("the order of day and month", () => {
  it("is that of other dates of the source", () => {
    const { dates, told, order } = date({
      "a.md": "31/10/2017 @uk.example",
      "b.md": "03/04/2017 @uk.example",
      "c.md": "12/25/2017 @us.example",
      "d.md": "03/04/2017 @us.example",
    });
    assert.deepEqual([dates["b.md"], dates["d.md"]], ["2017-04-03", "2017-03-04"]);
    assert.deepEqual(order("b.md"), { order: "day-first", by: "source" });
    assert.deepEqual(told, []);
  });

  it("is that of the folder, else of the pile, where the source shows none", () => {
    const { dates, order } = date({
      "x/a.md": "31/10/2017",
      "x/y/b.md": "03/04/2017",
      "z/c.md": "03/04/2017 @new.example",
    });
    assert.deepEqual([dates["x/y/b.md"], dates["z/c.md"]], ["2017-04-03", "2017-04-03"]);
    assert.deepEqual([order("x/y/b.md")?.by, order("z/c.md")?.by], ["folder", "all"]);
  });

  it("is not known where dates of one group show both", () => {
    const { dates, told } = date({
      "x/a.md": "31/10/2017 @both.example",
      "x/b.md": "10/31/2017 @both.example",
      "x/c.md": "03/04/2017 @both.example",
      "y/d.md": "30/10/2017",
      "e.md": "03/04/2017",
    });
    assert.deepEqual([dates["x/c.md"], dates["e.md"]], ["", ""]);
    assert.deepEqual(
      told.map(({ path, severity, line }) => [path, severity, line]),
      [
        ["e.md", "warning", 3],
        ["x/c.md", "warning", 3],
      ],
    );
    const [one] = told;
    assert.match(one?.found ?? "", /“03\/04\/2017” is 2017-04-03 with the day first, 2017-03-04/);
    assert.equal(one?.write, "dates: { order: day-first }");
  });

  it("is not needed where both days are one, nor guessed from dates in words", () => {
    const { dates, told } = date({
      "a.md": "03/03/2017",
      "b.md": "03/04/2017",
      "c.md": "31 May 2017",
    });
    assert.deepEqual([dates["a.md"], dates["b.md"]], ["2017-03-03", ""]);
    assert.equal(told.length, 1);
  });

  it("puts the article into the volume of its day, with all that hangs on the date", () => {
    const { archive } = date({ "a.md": "31/10/2017", "b.md": "01/12/2016", "c.md": "2016-12-01" });
    assert.deepEqual([...archive.volumes.keys()], ["2016", "2017"]);
    const [first] = archive.articles;
    assert.match(first?.path ?? "", /^\/2016\/12\/01\//);
    assert.equal(first?.dateAsFound, undefined);
  });

  it("is settled for files of one address in several volumes, too", () => {
    const same = (day: string) =>
      `---\ntitle: One\ndate: ${day}\nurl: https://a.example/one\n---\nWords.\n`;
    const folder = makeFolder({
      "a.md": same("2015-01-01"),
      "b.md": same("03/04/2017"),
      "c.md": "---\ntitle: Two\ndate: 31/10/2017\n---\nOther words.\n",
    });
    const { articles } = loadArchive(folder, parseSettings("", "archive.yaml"));
    const one = articles.find(({ title }) => title === "One");
    const days = [
      one?.published?.date,
      ...(one?.furtherFiles ?? []).map(({ otherDate }) => otherDate?.date),
    ];
    assert.deepEqual(days.toSorted(), ["2015-01-01", "2017-04-03"]);
  });
});

describe("articles of one day", () => {
  it("stand by their times, then by numbers as numbers", () => {
    const { archive } = date({
      "part 10.md": "2019-03-15",
      "part 2.md": "2019-03-15",
      "late.md": "2019-03-15T18:00:00Z",
      "early.md": "15 March 2019, 8:30 a.m.",
      "midnight.md": "2019-03-15T00:00:00Z",
    });
    assert.deepEqual(
      archive.articles.map(({ file }) => file.path),
      ["early.md", "late.md", "midnight.md", "part 2.md", "part 10.md"],
    );
  });
});
