import assert from "node:assert/strict";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { verifySite, verifySources } from "../../src/verify/verify.ts";
import { makeFolder } from "./make-folder.ts";
import { makeReport, makeSite, rowOf } from "./make-verifiable.ts";

const rows = [rowOf("2021/a.txt", "one"), rowOf("b.txt", "two"), rowOf("c.txt", "three")];

function differencesOf(articles: string, report = rows): string[] {
  const verdict = verifySources(articles, verifySite(makeReport(report)));
  assert.ok("differences" in verdict);
  return verdict.differences.map(({ kind, path }) => `${kind} ${path}`);
}

describe("verifySources", () => {
  it("finds nothing where no file has changed, hidden ones aside", () => {
    const sources = { "2021/a.txt": "one", "b.txt": "two", "c.txt": "three", ".DS_Store": "x" };
    assert.deepEqual(differencesOf(makeFolder(sources)), []);
  });

  it("names what was added, removed and changed since the site was built", () => {
    const articles = makeFolder({ "2021/a.txt": "One", "c.txt": "three", "d.txt": "four" });
    assert.deepEqual(differencesOf(articles), [
      "changed 2021/a.txt",
      "removed b.txt",
      "added d.txt",
    ]);
  });

  it("asks no more of files that the build could not read than that they are as they were", () => {
    const articles = makeFolder({ "large.txt": "four", "other.txt": "four" });
    symlinkSync("nowhere", join(articles, "link.txt"));
    const report = [
      { path: "large.txt", sha256: null, bytes: 4, outcome: "refused" },
      { path: "link.txt", sha256: null, bytes: 0, outcome: "refused" },
      { path: "other.txt", sha256: null, bytes: 5, outcome: "refused" },
    ];
    assert.deepEqual(differencesOf(articles, report), ["changed other.txt"]);
  });

  it("follows no link that stands where an article stood", () => {
    const articles = makeFolder({ "2021/a.txt": "one", "c.txt": "three" });
    symlinkSync(join(makeFolder({ "b.txt": "two" }), "b.txt"), join(articles, "b.txt"));
    assert.deepEqual(differencesOf(articles), ["changed b.txt"]);
  });

  it("does not trust a report that is damaged, or no report", () => {
    const damaged = makeReport(rows);
    writeFileSync(join(damaged, "report.json"), "{}");
    for (const [site, reason] of [
      [damaged, /report\.json.* is changed/],
      [makeSite({ "a.html": "" }), /report\.json.* does not list/],
      [makeSite({ "report.json": "[" }), /report\.json.* does not list/],
    ] as const) {
      const verdict = verifySources(makeFolder(), verifySite(site));
      assert.match("unchecked" in verdict ? verdict.unchecked : "", reason);
    }
  });
});
