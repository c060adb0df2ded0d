import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { project } from "./own/copy-project.ts";
import { openLayout } from "./own/edit-layout.ts";
import { moveYear } from "./own/move-year.ts";
import { readBuildCounts } from "./own/read-build-counts.ts";

const published = { written: 3, unchanged: 2, removed: 1, pages: 4 };

describe("readBuildCounts", () => {
  it("reads what build --json says last", () => {
    const said = `[11ty] a warning\n${JSON.stringify({ exitCode: 0, published })}\n`;
    assert.deepEqual(readBuildCounts(said), published);
  });

  for (const said of [
    ...["", "files: 3 written", "null", '{"exitCode":0}', '{"published":null}'],
    JSON.stringify({ published: { ...published, written: "3" } }),
  ]) {
    it(`takes “${said}” for no count`, () => {
      assert.throws(() => readBuildCounts(said), /did not tell/);
    });
  }
});

describe("openLayout", () => {
  const layout = "templates/components/layout/Layout.tsx";
  const copy = (text: string) => {
    const folder = makeTemporaryFolder();
    mkdirSync(dirname(join(folder, layout)), { recursive: true });
    writeFileSync(join(folder, layout), text);
    return folder;
  };
  const original = readFileSync(join(project, layout), "utf8");

  it("changes the template that this project has, each time otherwise, and back", () => {
    const folder = copy(original);
    const { edit, restore } = openLayout(folder);
    const read = () => readFileSync(join(folder, layout), "utf8");
    edit(1);
    const first = read();
    edit(2);
    assert.equal(new Set([original, first, read()]).size, 3);
    restore();
    assert.equal(read(), original);
  });

  it("fails where there is nothing to edit", () => {
    assert.throws(() => openLayout(copy("export const Layout = 1;\n")), /not in/);
  });
});

describe("moveYear", () => {
  for (const [date, moved] of [
    ["2000-01-31", "2001-01-31"],
    ["2024-02-29", "2025-02-28"],
    ["2021-12-01", "2020-12-01"],
  ] as const) {
    it(`moves ${date} to ${moved}`, () => assert.equal(moveYear(date), moved));
  }
});
