import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { formatLine, formatManifest } from "../../src/engine/publish/manifest.ts";
import type { PartState } from "../../src/engine/publish/part-state.ts";
import { openPart } from "../../src/engine/publish/part-state.ts";
import { openSiteFolder } from "../../src/engine/publish/site-folder.ts";
import { sha256 } from "../../src/text/hash.ts";
import { makeFolder } from "./make-folder.ts";
import { files, manifest, publish, site, tree } from "./publish-site.ts";

/** What is remembered of a part with one file, that was written at `time` (ms). */
function remember(time: number): PartState {
  const lines = [formatLine("a.txt", sha256("text"))];
  return { digest: "", files: 1, pages: 0, lines, sizes: ["4 k"], time };
}

describe("publishing", () => {
  it("writes a site and a manifest that holds every file by its real SHA-256", () => {
    const folder = join(makeFolder(), "new/site");
    assert.deepEqual(publish(folder, site), { written: 4, unchanged: 0, removed: 0 });
    const text = readFileSync(join(folder, manifest), "utf8");
    const lines = text.split("\n").slice(0, -1);
    for (const line of lines) {
      const [, digest, path] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? assert.fail(line);
      assert.equal(digest, sha256(readFileSync(join(folder, path ?? ""))));
    }
    const paths = lines.map((line) => line.slice(66));
    assert.deepEqual(paths, [...paths].sort());
    assert.deepEqual([...paths, manifest].sort(), files(folder));
    assert.ok(text.endsWith("\n"));
  });

  it("writes nothing the second time", () => {
    const folder = makeFolder();
    publish(folder, site);
    const stamps = () =>
      Object.keys(site).map((path) => {
        const { ino, mtimeNs } = statSync(join(folder, path), { bigint: true });
        return `${path} ${ino} ${mtimeNs}`;
      });
    const before = stamps();
    assert.deepEqual(publish(folder, site), { written: 0, unchanged: 4, removed: 0 });
    assert.deepEqual(stamps(), before);
  });

  it("writes what changed or is missing, and that alone", () => {
    const folder = makeFolder();
    publish(folder, { ...site, "gone.html": "x" });
    const counts = publish(folder, { ...site, "index.html": "new", "more/c.html": "three" });
    assert.deepEqual(counts, { written: 2, unchanged: 3, removed: 1 });
    assert.equal(readFileSync(join(folder, "index.html"), "utf8"), "new");
  });

  it("removes what is stale and the folders that are empty without it", () => {
    const folder = makeFolder();
    publish(folder, site);
    const counts = publish(folder, { "2021/12/01/c-3.html": "three" });
    assert.deepEqual(counts, { written: 1, unchanged: 0, removed: 4 });
    assert.deepEqual(tree(folder), [
      ...["2021", "2021/12", "2021/12/01", "2021/12/01/c-3.html", manifest],
    ]);
  });

  it("leaves files alone that are not its own", () => {
    const folder = makeFolder();
    publish(folder, site);
    writeFileSync(join(folder, "2021/own.txt"), "the owner's");
    publish(folder, {});
    assert.deepEqual(files(folder), ["2021/own.txt", manifest]);
  });

  it("does not read a file again that stands there as it is remembered", () => {
    const folder = makeFolder();
    publish(folder, { "a.txt": "text" });
    const part = openPart({ folder, live: true }, remember(Date.now() + 1000));
    part.copy("a.txt", sha256("text"), 4, () => assert.fail("was read"));
    assert.ok(part.keep("a.txt", "k"));
    assert.ok(!part.keep("a.txt", "other"));
    assert.equal(part.written(), 0);
  });

  it("does not believe what is remembered of a file that was touched since", () => {
    const folder = makeFolder();
    publish(folder, { "a.txt": "text" });
    const part = openPart({ folder, live: true }, remember(1000));
    assert.ok(!part.keep("a.txt", "k"));
    part.write("a.txt", "text");
    assert.equal(part.written(), 0, "the disk was asked and holds it");
    part.write("a.txt", "next");
    assert.equal(part.written(), 1);
  });

  it("shows a site that nobody has seen yet as a whole", () => {
    const folder = join(makeFolder(), "site");
    const opened = openSiteFolder(folder);
    const part = openPart(opened.target, undefined);
    part.write("a.html", "one");
    assert.ok(!existsSync(folder));
    const made = new Map(part.files.map(({ file, sha256: digest }) => [file, digest]));
    opened.finish({ has: (file) => made.has(file), manifest: () => formatManifest(made) });
    assert.deepEqual(files(folder), ["a.html", manifest]);
  });

  it("gives a new address a page at once, so that every link leads somewhere", () => {
    const folder = makeFolder();
    publish(folder, site);
    const opened = openSiteFolder(folder);
    opened.reserve(["2021/11/22/new.html", "2021/11/22/new.txt", "index.html"]);
    assert.match(readFileSync(join(folder, "2021/11/22/new.html"), "utf8"), /being published/);
    assert.equal(readFileSync(join(folder, "index.html"), "utf8"), site["index.html"]);
    assert.deepEqual(publish(folder, site), { written: 0, unchanged: 4, removed: 2 });
    assert.deepEqual(files(folder), [...Object.keys(site), manifest].sort());
  });

  it("leaves no half-written file behind", () => {
    const folder = makeFolder();
    publish(folder, site);
    publish(folder, { ...site, "index.html": "new" });
    assert.deepEqual(
      files(folder).filter((path) => path.includes(".backfile")),
      [],
    );
  });
});
