import assert from "node:assert/strict";
import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fixture, fixtureSettings, listTree } from "../site/built-site.ts";
import { readReport } from "../site/check-ledger.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

const folder = makeTemporaryFolder();
const out = join(folder, "site");
const good = join(folder, "good");
cpSync(join(fixture, "2019"), good, { recursive: true });
const places = ["--settings", fixtureSettings, "--cache", join(folder, "cache")];
const build = (...args: string[]) => runCommand(["build", ...places, ...args]);

/** The last line, which must be all that a program need read. */
function readLastLine(stdout: string) {
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}

describe("build --json", () => {
  const began = performance.now();
  const run = build("--articles", fixture, "--out", out, "--json");
  const seconds = (performance.now() - began) / 1000;
  const told = readLastLine(run.stdout);

  it("writes one object, on one line, and nothing else", () => {
    assert.match(run.stdout, /^\{.*\}\n$/);
    assert.equal(run.stderr, "");
    assert.deepEqual(Object.keys(told), [
      "exitCode",
      "totals",
      "attached",
      "pile",
      "problems",
      "published",
      "out",
      "seconds",
    ]);
  });

  it("tells exit code, sums, files and time", () => {
    assert.equal(told.exitCode, run.code);
    assert.deepEqual(told.totals, readReport(out).totals);
    const files = listTree(out);
    assert.equal(told.published.written, files.length - 1);
    assert.equal(told.published.pages, files.filter((path) => path.endsWith(".html")).length);
    assert.ok(told.seconds > 0 && told.seconds <= seconds);
  });

  it("counts problems by code, with examples", () => {
    const codes = told.problems.map(({ code }: { code: string }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const { severity, remedy, count, examples } of told.problems) {
      assert.ok(count >= examples.length && examples.length > 0);
      assert.ok(remedy && examples.every((one: { file: string }) => one.file));
      assert.match(severity, /^(?:refusal|warning|note)$/);
    }
  });

  it("says that --strict published nothing", () => {
    const strict = build("--articles", fixture, "--out", join(folder, "no"), "--json", "--strict");
    const { exitCode, published } = readLastLine(strict.stdout);
    assert.deepEqual([exitCode, published, strict.code], [2, null, 2]);
    assert.ok(!existsSync(join(folder, "no")));
  });

  it("says so, too, where an earlier build without --strict has published the same files", () => {
    const same = join(folder, "same");
    const first = build("--articles", fixture, "--out", same, "--json");
    assert.ok(readLastLine(first.stdout).published);
    const strict = build("--articles", fixture, "--out", same, "--json", "--strict");
    assert.equal(readLastLine(strict.stdout).published, null);
    assert.equal(strict.code, first.code);
  });

  it("tells on the last line, too, that nothing could be done", () => {
    for (const fault of [["--jobs", "0"], ["--nonsense"], ["--articles", join(folder, "none")]]) {
      const { code, stdout, stderr } = build("--json", ...fault);
      const { exitCode, error } = readLastLine(stdout);
      assert.deepEqual([exitCode, code, stderr], [1, 1, `backfile: ${error}\n`]);
    }
  });
});

describe("build --quiet", () => {
  it("says nothing where there is nothing to mend", () => {
    const { code, stdout, stderr } = build(
      "--articles",
      good,
      "--out",
      join(folder, "1"),
      "--quiet",
    );
    assert.deepEqual([code, stdout, stderr], [0, "", ""]);
  });

  it("tells of refused files, with the sums and where to look", () => {
    writeFileSync(join(good, "empty.txt"), "");
    const { code, stdout, stderr } = build(
      "--articles",
      good,
      "--out",
      join(folder, "1"),
      "--quiet",
    );
    assert.deepEqual([code, stderr], [2, ""]);
    assert.match(stdout, /^empty\.txt.* refusal .*\n[\s\S]*1 refused\nAll problems: npm run check/);
    assert.doesNotMatch(stdout, /note|warning|pages/);
  });
});

describe("a build of an archive whose settings name no address", () => {
  const settings = join(folder, "settings.yaml");
  const buildWith = (yaml: string, ...args: string[]) => {
    writeFileSync(settings, yaml);
    const places = ["--settings", settings, "--cache", join(folder, "another-cache")];
    const order = ["build", ...places, "--articles", good, "--out", join(folder, "cited")];
    return runCommand([...order, "--no-search", ...args]).stdout;
  };

  it("says that citations show paths only, unless the archive is portable", () => {
    assert.match(buildWith("title: Paper\n"), /^url is not set in archive\.yaml/m);
    assert.doesNotMatch(buildWith("title: Paper\n", "--portable"), /not set/);
    assert.doesNotMatch(buildWith("url: https://paper.example/\n"), /not set/);
  });
});
