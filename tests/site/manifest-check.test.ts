import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { copyProject } from "../cli/copy-project.ts";
import { type BuiltSite, buildSite, buildSiteInto, fixture, readPage } from "./built-site.ts";
import { findAll, textOf } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const percent = ["100%.txt", "%0A.txt", "a%25b/%2f%.html"];
const lineEnds = ["a\nb.txt", "c\rd/e\r\nf\\g.txt", "%0D\n%.txt", "\\\n.txt"];
const plain = ["back\\slash\\n.txt", " blanks .txt", "*star.txt"];

describe("the command that /verify/ shows for the manifest", () => {
  let code: string;
  before(() => {
    code = copyProject();
  });

  it("finds every file of a site, and is the plain one", () => {
    const site = buildSite();
    assert.equal(commandOf(site), "sha256sum --check manifest-sha256.txt");
    assertChecks(site);
  });

  for (const [name, names] of [
    ["a percent sign", [...percent, ...plain]],
    ["a percent sign or a line break", [...percent, ...lineEnds, ...plain]],
  ] as const) {
    it(`finds every file of a site that has names with ${name}`, () => {
      for (const path of names) {
        const file = join(code, "public", path);
        mkdirSync(join(file, ".."), { recursive: true });
        writeFileSync(file, `The content of ${path}`);
      }
      const order = { articles: join(fixture, "2020"), options: ["--no-search"] };
      const site = buildSiteInto(join(makeTemporaryFolder(), "site"), order, code);
      for (const path of names) assert.ok(site.files.includes(path), JSON.stringify(path));
      assertChecks(site);
      assert.match(textOf(readPage(site, "/verify/")), /%25, %0A and %0D .*sed/);
    });
  }
});

function commandOf(site: BuiltSite): string {
  const codes = findAll(readPage(site, "/verify/"), "code").map(textOf);
  return codes.find((text) => text.includes("--check")) ?? "";
}

/** Runs the command as a reader does: every file of the site must be found, with the bytes it had. */
function assertChecks(site: BuiltSite): void {
  const command = `${commandOf(site)} --strict`;
  const found = execFileSync("sh", ["-c", command], { cwd: site.folder, encoding: "utf8" });
  assert.equal(found.match(/: OK$/gm)?.length, site.files.length - 1);
}
