import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument, readTable } from "../docs/read-table.ts";
import { folderNames, groups, listTestFiles } from "../groups.ts";

const files = listTestFiles();
const scripts: Record<string, string> = JSON.parse(readDocument("package.json")).scripts;
const groupsOf = (script: string) => (scripts[script] ?? "").split(" ").slice(4);

describe("groups of tests", () => {
  it("have every file of tests", () => {
    assert.ok(files.length > 150);
    for (const { path, group } of files) {
      assert.ok(group, `tests/${path} is run by no command: name its folder in tests/groups.ts`);
    }
  });

  it("have no folder without tests", () => {
    for (const name of folderNames) {
      assert.ok(
        files.some(({ folder }) => folder === name),
        name,
      );
    }
  });

  it("are run all by test:all, and each once by test and test:long", () => {
    assert.deepEqual(groupsOf("test:all"), [...groups]);
    assert.deepEqual([...groupsOf("test"), ...groupsOf("test:long")], [...groups]);
  });

  it("are told by CONTRIBUTING, which has a row for every folder", () => {
    const rows = readTable(readDocument("CONTRIBUTING.md"), "folder");
    const told = rows.map(([folder = ""]) => folder.replace(/^tests\/(.*)\/$/, "$1"));
    for (const name of folderNames) assert.ok(told.includes(name), name);
    for (const [folder = "", group = ""] of rows) {
      const inside = files.find((file) => `tests/${file.folder}/` === folder);
      assert.equal(group, inside?.group ?? "", folder);
    }
  });
});
