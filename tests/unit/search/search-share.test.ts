import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadArchive } from "../../../src/archive.ts";
import { cellOf, summarizeSearch } from "../../../src/search/shards.ts";
import { loadSettings } from "../../../src/settings/settings.ts";
import { fixture, fixtureSettings } from "../../site/built-site.ts";

const { articles } = loadArchive(fixture, loadSettings(fixtureSettings, true));

describe("summarizeSearch", () => {
  const share = summarizeSearch(articles);

  it("has every article in one cell, in the archive's order", () => {
    const keys = articles.map(cellOf);
    assert.deepEqual(
      share.cells.map(([key]) => key),
      [...new Set(keys)],
    );
    for (const [key, count] of share.cells) {
      assert.equal(count, keys.filter((one) => one === key).length, key);
    }
  });

  it("tells a changed article by its cell, and by no other", () => {
    const [first] = articles;
    assert.ok(first);
    const file = { ...first.file, sha256: "0".repeat(64) };
    // Its bytes; or with the same bytes what other code makes of them.
    for (const change of [{ file }, { title: "Another" }, { section: "Elsewhere" }]) {
      const changed = summarizeSearch([{ ...first, ...change }, ...articles.slice(1)]);
      const other = changed.cells.filter(([, , digest], at) => digest !== share.cells[at]?.[2]);
      assert.deepEqual(
        other.map(([key]) => key),
        [cellOf(first)],
      );
    }
  });

  it("knows languages, and the sources that have a name", () => {
    assert.ok(share.languages.includes("en") && share.languages.includes("ja"));
    assert.ok(Object.values(share.sources).includes("The Lantern Post"));
  });
});
