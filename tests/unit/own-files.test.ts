import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { inspectOwnFiles } from "../../src/engine/own-files.ts";
import { makeFolder } from "./make-folder.ts";

describe("inspectOwnFiles", () => {
  it("lists regular files, hidden ones too, and links to those of the folder", () => {
    const root = makeFolder({ "logo.svg": "<svg/>", ".well-known/a.txt": "a", "x/.DS_Store": "" });
    symlinkSync("logo.svg", join(root, "icon.svg"));
    const { files, problems } = inspectOwnFiles(root);
    assert.deepEqual(
      files.map(({ path, size }) => [path, size]),
      [
        [".well-known/a.txt", 1],
        ["icon.svg", 6],
        ["logo.svg", 6],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it("names what it does not publish, and why", () => {
    const outside = makeFolder({ "secret.txt": "secret", "in/a.txt": "a" });
    const root = join(makeFolder(), "public");
    mkdirSync(join(root, "folder"), { recursive: true });
    const links: readonly [string, string][] = [
      ["out.txt", join(outside, "secret.txt")],
      ["out", join(outside, "in")],
      ["broken", "nowhere"],
      ["loop", "loop"],
      ["up", ".."],
      ["inside", "folder"],
    ];
    for (const [name, target] of links) symlinkSync(target, join(root, name));
    spawnSync("mkfifo", [join(root, "pipe")]);
    writeFileSync(Buffer.from([...Buffer.from(`${root}/folder/`), 0xff]), "x");
    const { files, problems } = inspectOwnFiles(root);
    assert.deepEqual(files, []);
    const found = problems.map(({ file, found: text }) => [
      file,
      /name|leads|regular/.exec(text)?.[0],
    ]);
    assert.deepEqual(found, [
      ["public/broken", "leads"],
      ["public/folder/\\xff", "name"],
      ["public/inside", "regular"],
      ["public/loop", "leads"],
      ["public/out", "leads"],
      ["public/out.txt", "leads"],
      ["public/pipe", "regular"],
      ["public/up", "leads"],
    ]);
    for (const { code, severity, remedy } of problems) {
      assert.deepEqual([code, severity], ["own-file", "refusal"]);
      assert.ok(remedy);
    }
  });

  it("finds nothing where there is no such folder", () => {
    assert.deepEqual(inspectOwnFiles(join(makeFolder(), "public")).files, []);
  });
});
