import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { openPublisher } from "../../src/build/publish.ts";
import { sha256 } from "../../src/hash.ts";
import { makeFolder } from "./make-folder.ts";
import { files, manifest, publish, site, tree } from "./publish-site.ts";

describe("openPublisher", () => {
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

  it("lets the first of two files with one name stand", () => {
    const folder = makeFolder();
    const publisher = openPublisher(folder);
    publisher.write("a.txt", "first");
    publisher.writeKnown("a.txt", sha256("second"), 6, () => Buffer.from("second"));
    assert.deepEqual(publisher.close(), { written: 1, unchanged: 0, removed: 0 });
    assert.equal(readFileSync(join(folder, "a.txt"), "utf8"), "first");
  });

  it("does not read a file again that stands there already", () => {
    const folder = makeFolder();
    publish(folder, { "a.txt": "text" });
    const publisher = openPublisher(folder);
    publisher.writeKnown("a.txt", sha256("text"), 4, () => assert.fail("was read"));
    assert.deepEqual(publisher.close(), { written: 0, unchanged: 1, removed: 0 });
  });

  it("leaves no half-written file behind", () => {
    const folder = makeFolder();
    publish(folder, site);
    publish(folder, { ...site, "index.html": "new" });
    assert.deepEqual(
      files(folder).filter((path) => path.endsWith(".part")),
      [],
    );
  });
});
