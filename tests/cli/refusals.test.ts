import assert from "node:assert/strict";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite, fixture, fixtureSettings } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { project, runCommand } from "./run-command.ts";

const site = buildSite();
const { totals, files } = site.report;
const places = ["--articles", fixture, "--settings", fixtureSettings];
const sums = `${totals.files} in: ${totals.built} built, ${totals.merged} merged, ${totals.refused} refused`;

describe("build", () => {
  it("ends with exit code 2 when files were refused, and builds the others", () => {
    assert.equal(site.run.code, 2);
    assert.ok(totals.built > 30);
  });

  it("names file, line and remedy of every refusal, and the sums", () => {
    for (const { path, outcome, problems } of files) {
      if (outcome !== "refused") continue;
      for (const { line, found, remedy } of problems) {
        const place = line === undefined ? path : `${path}:${line}`;
        for (const part of [place, found, remedy]) assert.ok(site.run.stdout.includes(part), part);
      }
    }
    assert.ok(site.run.stdout.includes(sums));
    assert.match(site.run.stdout, /refused\/js-front-matter\.md:1\b/);
  });

  it("tells how many pages it made, how long it took and where to look next", () => {
    const { stdout } = site.run;
    assert.match(stdout, new RegExp(`\\b${site.files.length - 1} written`));
    assert.match(stdout, /\d\.\d s\b/);
    assert.match(stdout, /npm start/);
    assert.match(stdout, /report\.json/);
  });

  it("counts as pages what is HTML", () => {
    assert.match(site.run.stdout, new RegExp(`^pages +${site.pages.length}\\b`, "m"));
  });

  it("never runs front matter", () => {
    assert.ok(!existsSync(join(project, "canary.txt")));
  });

  it("publishes nothing with --strict when a file was refused", () => {
    const out = join(makeTemporaryFolder(), "site");
    const { code, stdout } = runCommand(["build", ...places, "--out", out, "--strict"]);
    assert.equal(code, 2);
    assert.match(stdout, /[Nn]othing was published/);
    assert.ok(!existsSync(out));
  });

  it("publishes with --strict when none was, and ends with exit code 0", () => {
    const articles = makeTemporaryFolder();
    cpSync(join(fixture, "2020"), articles, { recursive: true });
    const strict = buildSite({ articles, options: ["--strict"] });
    assert.equal(strict.run.code, 0);
    assert.equal(strict.report.totals.refused, 0);
  });
});

describe("check", () => {
  const out = join(makeTemporaryFolder(), "site");
  const checked = runCommand(["check", ...places, "--out", out]);

  it("tells every problem of the report, whatever its weight, and the sums", () => {
    const problems = files.flatMap((row) => row.problems);
    assert.deepEqual([...new Set(problems.map(({ severity }) => severity))].sort(), [
      "note",
      "refusal",
      "warning",
    ]);
    for (const { file, line, code, found, remedy } of problems) {
      const place = line === undefined ? file : `${file}:${line}`;
      const printed = checked.stdout.split(`${place}  `).slice(1).join("\n");
      for (const part of [code, found, remedy]) assert.ok(printed.includes(part), part);
    }
    assert.ok(checked.stdout.includes(sums));
  });

  it("builds nothing and ends with exit code 2", () => {
    assert.equal(checked.code, 2);
    assert.ok(!existsSync(out));
  });

  it("ends with exit code 0 when no file is refused", () => {
    const articles = join(fixture, "2019");
    const { code, stdout } = runCommand(["check", "--articles", articles]);
    assert.equal(code, 0);
    assert.match(stdout, / 0 refused/);
  });
});
