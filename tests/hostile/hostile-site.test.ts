import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseManifest } from "../../src/engine/publish/manifest.ts";
import { readPage, readSite } from "../site/built-site.ts";
import { buildHostileSite } from "./build-hostile-site.ts";
import { findForeign } from "./find-foreign.ts";
import { collapse, readBack } from "./read-back.ts";
import { strings } from "./strings.ts";

const site = buildHostileSite();

/** Left out of fields on purpose: controls, and in titles what nobody sees. What is long is cut. */
const exceptions =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;
const longest = 500;

const ours = /^(?:[a-z0-9_][a-z0-9_.-]*\/)*[a-z0-9_][a-z0-9._-]*$/;
const former = /^(?:[\p{L}\p{M}\p{N}_~][\p{L}\p{M}\p{N}_~.,+@!$&'()=-]*(?:\/|$))+$/u;

describe(`a site of ${strings.length} hostile strings in every field`, () => {
  it("was built from 461 naughty strings and at least 50 attacks, but for what has no words", () => {
    assert.ok(strings.length >= 460 + 50);
    const { files, built, refused } = site.report.totals;
    assert.ok(files > strings.length * 6 && built + refused === files);
    assert.ok(refused <= 5, `${refused} refused`);
    assert.equal(site.run.code, 2);
  });

  it("has on every page the elements, attributes and addresses of our templates, and no others", () => {
    const faults = site.pages.flatMap((path) => {
      return findForeign(readPage(site, path)).map((fault) => `${path}: ${fault}`);
    });
    assert.deepEqual(faults, []);
  });

  it("gives every string back as it was, 999 of 1,000, and the others for a reason", () => {
    const back = readBack(site, strings);
    assert.ok(back.length > strings.length * 9);
    const plain = back.filter(
      // Of blanks alone nothing is to be seen; “null” is what programs write for none.
      ({ text }) =>
        !exceptions.test(text) && text.length <= longest && !/^(?:null)?$/i.test(collapse(text)),
    );
    const changed = plain.filter(({ text, found }) => !found.includes(collapse(text)));
    const lines = changed.map(
      ({ field, text, found }) => `${field}: ${text} is ${found.join(" | ")}`,
    );
    assert.ok(changed.length <= plain.length / 1000, lines.join("\n"));
    assert.ok(plain.length > back.length * 0.95);
  });

  it("says nothing that nobody wrote", () => {
    for (const path of site.pages) {
      assert.doesNotMatch(readSite(site, path), /[\0-\x08\x0b\x0e-\x1f\x7f]/, path);
    }
    const words = /\bundefined\b|\bNaN\b|\[object Object\]|Invalid Date|function Object/;
    const own = readSite(site, "/about/") + readSite(site, "/");
    assert.doesNotMatch(own.replaceAll(/<bdi>.*?<\/bdi>|<a .*?<\/a>/g, ""), words);
  });

  it("has files of harmless names only, all in the manifest", () => {
    for (const path of site.files) {
      // Only the addresses that articles had elsewhere have more than small letters, digits, hyphens and dots.
      const isFormer =
        /\.html?$/i.test(path) && readSite(site, path).includes('http-equiv="refresh"');
      assert.match(path, isFormer ? former : ours, path);
      assert.doesNotMatch(path, /\.\.|(?:^|\/)(?:con|nul|aux|prn)(?:\.|\/|$)/, path);
    }
    const listed = parseManifest(readSite(site, "manifest-sha256.txt"));
    assert.deepEqual(
      [...listed.keys()].sort(),
      site.files.filter((path) => !listed.has(path) === false),
    );
    assert.equal(listed.size, site.files.length - 1);
  });

  it("has a report of JSON that accounts for every file", () => {
    const { totals, files } = site.report;
    assert.equal(files.length, totals.files);
    assert.ok(files.some(({ path }) => path.startsWith("names/<script>")));
  });
});
