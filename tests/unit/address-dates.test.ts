import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadArchive } from "../../src/archive.ts";
import { addressDates } from "../../src/checks/address-dates.ts";
import { defaultSettings, parseSettings } from "../../src/settings/settings.ts";
import { makeFolder } from "./make-folder.ts";

/** Which notes a file of one date and address gets. */
function notes(date: string, path: string, settings = ""): readonly string[] {
  const text = `The roof\n${date}\nhttps://news.example${path}\nIt leaks.`;
  const folder = makeFolder({ "roof.txt": text });
  const parsed = settings ? parseSettings(settings, "archive.yaml") : defaultSettings;
  const { articles } = loadArchive(folder, parsed);
  return addressDates(articles, parsed, { sameBytes: new Map() }).map(({ found }) => found);
}

describe("addressDates", () => {
  it("tells of an address whose day is days away from the date", () => {
    const words = /^Dated Monday, 22 November 2021, but .* says Wednesday, 22 December 2021\.$/;
    assert.match(String(notes("20211122", "/2021/12/22/roof.html")), words);
    assert.equal(notes("20240117", "/2019/05/03/roof.html").length, 1);
    assert.equal(notes("20211122", "/2021-11-26-roof").length, 1);
    assert.equal(notes("2021", "/2019/05/03/roof.html").length, 1);
  });

  it("is content with the next days, a coarser date, and what is no day", () => {
    for (const path of ["/2021/11/22/a", "/2021/11/23/a", "/20211119", "/2021/02/31/a", "/a/1"]) {
      assert.deepEqual(notes("20211122", path), [], path);
    }
    assert.deepEqual(notes("2021-11", "/2021/11/02/a"), []);
    assert.deepEqual(notes("2021", "/2021/05/02/a"), []);
  });

  it("does not doubt what the owner has declared for the file", () => {
    const declared = "dates: {files: {roof.txt: {date: 2021-11-22, reason: Seen in print}}}";
    assert.deepEqual(notes("20211122", "/2021/12/22/roof", declared), []);
  });
});
