import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fixture, fixtureSettings } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { runCommand } from "./run-command.ts";
import { runInTerminal } from "./run-in-terminal.ts";

/** A build of the fixture into a folder of its own. */
function order(): string[] {
  const folder = makeTemporaryFolder();
  const places = ["--out", join(folder, "site"), "--cache", join(folder, "cache")];
  return ["build", "--articles", fixture, "--settings", fixtureSettings, ...places];
}

const esc = "\x1b";
const plainLine = /^Making pages: [\d,]+ in \d+\.\d s\r?$/m;

describe("the progress of a build", () => {
  it("is told in plain lines where no terminal is, apart from the outcome", () => {
    const { stdout, stderr } = runCommand(order());
    assert.match(stderr, plainLine);
    for (const line of stderr.trimEnd().split("\n")) {
      assert.match(line, /^[A-Z][a-z ]+: (?:[\d,]+ in )?\d+\.\d s$/);
    }
    assert.doesNotMatch(stdout, /Making pages/);
  });

  it("is not told with --quiet and --json", () => {
    for (const option of ["--quiet", "--json"]) {
      assert.equal(runCommand([...order(), option]).stderr, "", option);
    }
  });

  it("moves on a terminal, and is taken away at the end, cursor and all", async () => {
    const { code, text } = await runInTerminal([...order(), "--no-search"]);
    assert.equal(code, 2);
    const [before = "", ...behind] = text.split(`${esc}[?25h`);
    assert.equal(behind.length, 1, "the cursor comes back once");
    assert.ok(before.startsWith(`${esc}[?25l`));
    for (const phase of ["Reading articles", "Making pages"]) assert.ok(before.includes(phase));
    assert.ok(behind[0]?.startsWith(`${esc}[1G${esc}[0K`), "the line is emptied");
    const rest = behind[0]?.slice(8) ?? "";
    assert.ok(!rest.includes(esc) && !rest.includes("Making pages"));
    assert.match(rest, /^pages {4}\d+/m);
  });

  it("does not move in a CI and on a terminal that cannot", async () => {
    for (const env of [{ CI: "true" }, { TERM: "dumb" }]) {
      const { text } = await runInTerminal(order(), { env });
      assert.match(text, plainLine);
      assert.ok(!text.includes(esc));
    }
  });

  it("brings the cursor back when the build cannot go on", async () => {
    // Refused when the build has begun, as it holds what no build has made.
    const out = makeTemporaryFolder();
    writeFileSync(join(out, "mine.txt"), "mine");
    const { code, text } = await runInTerminal([...order().slice(0, 5), "--out", out]);
    assert.equal(code, 1);
    assert.match(text, /\[\?25h[^?]*backfile: .*--out/s);
  });
});
