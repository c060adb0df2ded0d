import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadArchive } from "../../src/archive.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { makeFolder } from "./make-folder.ts";

describe("pathDeclarations", () => {
  it("names declared folders and files that are not there, refused files being there", () => {
    const root = makeFolder({ "old/a.txt": "Title\n2024\nText.", "b.txt": Buffer.from([0xff]) });
    const declared = ["old", "old/a.txt", "b.txt", "ol", "old/1998", "c.txt", "."];
    const yaml = `encoding:\n${declared.map((key) => `  ${key}: windows-1252\n`).join("")}`;
    const { problems } = loadArchive(root, parseSettings(yaml, "archive.yaml")).ledger;
    assert.deepEqual(
      problems.map(({ code, found }) => `${code} ${/“(.+?)”/.exec(found)?.[1]}`),
      ["ol", "old/1998", "c.txt"].map((key) => `unknown-declaration ${key}`),
    );
  });

  it("names those of lines, too", () => {
    const root = makeFolder({ "1937/a.txt": "Title\n2024\nText." });
    const settings = parseSettings("lines: {'1937': wrapped, '1938': wrapped}", "archive.yaml");
    const { problems } = loadArchive(root, settings).ledger;
    const found = problems.filter(({ code }) => code === "unknown-declaration");
    assert.equal(found.length, 1);
    assert.match(found[0]?.found ?? "", /^lines names “1938”/);
  });
});
