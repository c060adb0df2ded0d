import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { project, runCommand } from "../cli/run-command.ts";
import { fixture, fixtureSettings, listTree } from "./built-site.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

describe("a build", () => {
  const usual = build(fixture, { TZ: "UTC", LANG: "C", LC_ALL: "C" });

  it("gives the same bytes east of the date line, in Turkish, from files copied in another order", () => {
    const there = { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    assert.deepEqual(build(copyInReverse(), there), usual);
  });

  it("gives the same bytes in New York, from another working folder, and writes nothing there", () => {
    const elsewhere = makeTemporaryFolder();
    // npm starts every command in the project's folder, where tsx looks for its settings.
    const tsx = { TSX_TSCONFIG_PATH: join(project, "tsconfig.json") };
    const there = { ...tsx, TZ: "America/New_York", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" };
    assert.deepEqual(build(fixture, there, elsewhere), usual);
    assert.deepEqual(readdirSync(elsewhere), []);
  });
});

function build(articles: string, env: Readonly<Record<string, string>>, cwd = project) {
  const out = join(makeTemporaryFolder(), "site");
  const places = ["--articles", articles, "--out", out, "--settings", fixtureSettings];
  const run = runCommand(["build", ...places], { cwd, env });
  assert.equal(run.code, 2, run.stderr);
  return digestTree(out);
}

/** The fixture, written in another order and at another time. */
function copyInReverse(): string {
  const copy = join(makeTemporaryFolder(), "pile");
  for (const [at, path] of listTree(fixture).reverse().entries()) {
    const target = join(copy, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(fixture, path), target);
    utimesSync(target, at, at);
  }
  return copy;
}
