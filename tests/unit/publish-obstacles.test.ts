import assert from "node:assert/strict";
import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { openPart } from "../../src/engine/publish/part-state.ts";
import { openSiteFolder, refuseForeign } from "../../src/engine/publish/site-folder.ts";
import { OwnerError } from "../../src/text/owner-error.ts";
import { makeFolder } from "./make-folder.ts";
import { files, manifest, publish, site } from "./publish-site.ts";

describe("publishing with something in the way", () => {
  it("refuses a folder that no build has made, and touches nothing in it", () => {
    const folder = makeFolder({ "letters/dear.txt": "x" });
    assert.throws(() => refuseForeign(folder), OwnerError);
    assert.deepEqual(files(folder), ["letters/dear.txt"]);
  });

  it("refuses a file in the place of the folder", () => {
    const folder = makeFolder({ site: "x" });
    assert.throws(() => refuseForeign(join(folder, "site")), OwnerError);
  });

  it("makes a folder where a file of the last build stood, and the other way round", () => {
    const folder = makeFolder();
    for (const files of [
      { a: "x", "b/c": "y" },
      { "a/d": "x", b: "y" },
      { a: "x", "b/c": "y" },
    ]) {
      publish(folder, files);
      for (const path of Object.keys(files)) assert.ok(statSync(join(folder, path)).isFile());
    }
  });

  it("removes nothing of the owner's to make room for its own", () => {
    const folder = makeFolder();
    publish(folder, site);
    mkdirSync(join(folder, "letters"));
    writeFileSync(join(folder, "letters/dear.txt"), "x");
    try {
      publish(folder, { ...site, letters: "a file" });
    } catch (error) {
      assert.ok(error instanceof OwnerError, String(error));
    }
    assert.ok(existsSync(join(folder, "letters/dear.txt")));
  });

  it("leaves nothing behind of a build that was killed", () => {
    const folder = makeFolder();
    publish(folder, site);
    const killed = openSiteFolder(folder);
    killed.reserve(["2022/never-finished.html", "2022/never-begun.txt"]);
    const part = openPart(killed.target, undefined);
    part.write("2022/never-finished.html", "x");
    part.write("index.html", "half of a new site");
    writeFileSync(join(folder, ".backfile/9-1.part"), "half");
    publish(folder, site);
    assert.deepEqual(files(folder), [...Object.keys(site), manifest].sort());
  });

  it("removes nothing outside of its folder, whatever the manifest says", () => {
    const root = makeFolder({ "letter.txt": "x" });
    const folder = join(root, "site");
    publish(folder, site);
    writeFileSync(join(folder, manifest), `${"0".repeat(64)}  ../letter.txt\n`);
    try {
      publish(folder, site);
    } catch (error) {
      assert.ok(error instanceof OwnerError, String(error));
    }
    assert.ok(existsSync(join(root, "letter.txt")));
  });

  it("removes nothing that a link leads to, in what a killed build has left of a new site", () => {
    const root = makeFolder({ "letters/dear.txt": "x", "site.part/2022/never-finished.html": "x" });
    symlinkSync("../letters", join(root, "site.part/link"));
    publish(join(root, "site"), site);
    assert.ok(existsSync(join(root, "letters/dear.txt")));
    assert.deepEqual(files(join(root, "site")), [...Object.keys(site), manifest].sort());
  });
});
