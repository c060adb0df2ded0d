import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { verifySite } from "../../src/verify/verify.ts";
import { makeFolder } from "./make-folder.ts";
import { makeSite } from "./make-verifiable.ts";

const files = {
  "index.html": "home",
  "2021/a.html": "one",
  "2021/b é.html": "two",
  "100%.txt": "",
};

/** Differences as “kind path”. */
function differencesOf(folder: string): string[] {
  return verifySite(folder).differences.map(({ kind, path }) => `${kind} ${path}`);
}

describe("verifySite", () => {
  it("finds nothing in a site that is whole", () => {
    const { listed, good, differences, faults } = verifySite(makeSite(files));
    assert.deepEqual(
      { listed, good, differences, faults },
      {
        listed: 4,
        good: 4,
        differences: [],
        faults: [],
      },
    );
  });

  it("names each of 1,000 files in which a bit was flipped, and none of 2,000 others", () => {
    const paths = Array.from({ length: 3000 }, (_, at) => `${at % 60}/page-${at}.html`);
    const folder = makeSite(
      Object.fromEntries(paths.map((path, at) => [path, path.repeat(1 + (at % 400))])),
    );
    const flipped = paths.filter((_, at) => at % 3 === 1);
    for (const [at, path] of flipped.entries()) {
      const content = readFileSync(join(folder, path));
      const place = (at * 7919) % content.length;
      content.writeUInt8(content.readUInt8(place) ^ (1 << (at % 8)), place);
      writeFileSync(join(folder, path), content);
    }
    const verdict = verifySite(folder);
    assert.equal(verdict.good, 2000);
    assert.deepEqual(differencesOf(folder), flipped.map((path) => `changed ${path}`).sort());
  });

  it("names missing, extra and cut files, and what a stopped build has left", () => {
    const folder = makeSite({ ...files, "my.part": "listed", "big.bin": Buffer.alloc(300_000, 7) });
    rmSync(join(folder, "index.html"));
    truncateSync(join(folder, "big.bin"), 299_999);
    mkdirSync(join(folder, ".backfile"));
    for (const path of ["new.html", ".backfile/journal", ".backfile/7-1.part"]) {
      writeFileSync(join(folder, path), "x");
    }
    assert.deepEqual(differencesOf(folder), [
      "leftover .backfile/7-1.part",
      "leftover .backfile/journal",
      "changed big.bin",
      "missing index.html",
      "extra new.html",
    ]);
    assert.equal(verifySite(folder).good, 4);
  });

  it("follows no link, opens no pipe, and takes no folder for a file", () => {
    const elsewhere = makeFolder({ "a.html": "one", "b.html": "two" });
    const folder = makeSite({ "a.html": "one", "b.html": "two", "c.html": "three", pipe: "" });
    for (const path of ["a.html", "c.html", "pipe"]) rmSync(join(folder, path));
    symlinkSync(join(elsewhere, "a.html"), join(folder, "a.html"));
    symlinkSync(elsewhere, join(folder, "linked"));
    mkdirSync(join(folder, "c.html"));
    execFileSync("mkfifo", [join(folder, "pipe")]);
    assert.deepEqual(verifySite(folder).differences, [
      { kind: "changed", path: "a.html", note: "a link, not followed" },
      { kind: "missing", path: "c.html" },
      { kind: "extra", path: "linked", note: "a link, not followed" },
      { kind: "changed", path: "pipe", note: "not a regular file" },
    ]);
  });

  it("knows the files of a disk that writes accents as characters of their own", () => {
    const folder = makeSite({ "caf\u00e9.txt": "x", "plain.txt": "y" });
    rmSync(join(folder, "caf\u00e9.txt"));
    writeFileSync(join(folder, "cafe\u0301.txt"), "x");
    assert.deepEqual(differencesOf(folder), []);
  });

  it("refuses paths that lead out of the site, by name", () => {
    const folder = makeSite({ "a.html": "one" });
    const outside = `${"0".repeat(64)}  ../secret.txt\n`;
    writeFileSync(join(folder, "manifest-sha256.txt"), outside, { flag: "a" });
    const { faults, differences } = verifySite(folder);
    assert.match(faults.join(), /^line 2 .*“\.\.\/secret\.txt”$/);
    assert.deepEqual(differences, []);
  });

  it("says what to do where there is no manifest, or an empty one", () => {
    assert.throws(() => verifySite(makeFolder({ "a.html": "" })), /no manifest.*npm run build/);
    assert.throws(() => verifySite(join(makeFolder(), "none")), /no folder.*--out/);
    assert.throws(() => verifySite(makeSite({})), /empty.*npm run build/);
  });
});
