import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readReport } from "../site/check-ledger.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { project, runCommand } from "./run-command.ts";

const roof = "The mayor said on Wednesday, Dec. 22, that it leaks.";
const seed = "000_3734f3c25c7f2d7e.txt";
const articles = makeFolder({
  [seed]: readFileSync(join(project, "articles", seed), "utf8"),
  "roof.txt": `Roof\n20211122\nhttps://news.example/1\n${roof}`,
});
const settings = join(makeTemporaryFolder(), "archive.yaml");
const places = ["--articles", articles, "--settings", settings];

/** What `check` ends with: the sentence that tells where to put it, and the block. */
function suggestion() {
  const { stdout } = runCommand(["check", ...places]);
  const [, place = "", block = ""] = /\n(To accept [^\n]*)\n\n(dates:.*)$/s.exec(stdout) ?? [];
  return { place, block };
}

describe("what check tells to write of the dates", () => {
  it("can be put where it says, and does what it says", () => {
    const shipped = readFileSync(join(project, "archive.yaml"), "utf8");
    writeFileSync(settings, shipped);
    const first = suggestion();
    assert.match(first.place, /replace “dates: \{\}” in archive\.yaml with this/);
    writeFileSync(settings, shipped.replace("dates: {}\n", first.block));
    assert.deepEqual(suggestion(), { place: "", block: "" });

    const out = join(makeTemporaryFolder(), "site");
    assert.equal(runCommand(["build", ...places, "--out", out]).code, 0);
    for (const { page, dates } of readReport(out).files) {
      assert.match(String(page), /^\/2021\/12\/22\//);
      assert.equal(dates, "declared");
    }
  });

  it("holds what is declared already", () => {
    const declared = `dates:\n  files:\n    ${seed}: { date: 2021-12-22, reason: Seen in print }\n`;
    writeFileSync(settings, declared);
    const { place, block } = suggestion();
    assert.match(place, /replace “dates:” .* everything below it/);
    assert.match(block, /Seen in print.*\n.*roof\.txt/);
    writeFileSync(settings, block);
    assert.deepEqual(suggestion(), { place: "", block: "" });
  });

  it("is named with both lines when it was put below the old key", () => {
    writeFileSync(settings, "title: Mail\ndates: {}\n");
    const { block } = suggestion();
    writeFileSync(settings, `title: Mail\ndates: {}\n${block}`);
    const { code, stderr } = runCommand(["check", ...places]);
    assert.equal(code, 1);
    assert.match(stderr, /archive\.yaml:3: .*“dates” appears twice, on lines 2 and 3/);
  });
});
