import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { project } from "../cli/run-command.ts";
import { readDocument, readTable } from "../docs/read-table.ts";

/**
 * The rooms of the code as CONTRIBUTING tells them, here the lowest layer first: a room imports from its own
 * layer and those before it.
 */
const layers = readTable(readDocument("CONTRIBUTING.md"), "layer")
  .map(([, rooms = ""]) => rooms.split(", "))
  .reverse();

/** What is loaded only when a command runs may lie above the list of commands. */
const loadedLate = ["src/cli/dev.ts src/dev/develop.ts"];

const files = [".eleventy.ts", ...codeIn("src"), ...codeIn("templates")];
const texts = new Map(files.map((file) => [file, readFileSync(join(project, file), "utf8")]));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function codeIn(folder: string): string[] {
  const entries = readdirSync(join(project, folder), { encoding: "utf8", recursive: true });
  return entries.filter((name) => /\.(?:tsx?|mjs)$/.test(name)).map((name) => join(folder, name));
}

/** Files that a file names with `import` or `from`, types included. */
function importsOf(file: string): string[] {
  const named = texts.get(file)?.matchAll(/\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g) ?? [];
  const paths = [...named].map(([, path = ""]) => join(dirname(file), path));
  return paths.filter((path) => files.includes(path));
}

function layerOf(file: string): number {
  return layers.findIndex((rooms) => rooms.some((room) => `${file}/`.startsWith(`${room}/`)));
}

describe("the layers of the code", () => {
  it("hold every file", () => {
    assert.deepEqual(
      files.filter((file) => layerOf(file) < 0),
      [],
    );
  });

  it("name what they import as it is called, so that none is overlooked", () => {
    for (const [file, text] of texts)
      for (const [, path = ""] of text.matchAll(
        /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g,
      ))
        assert.ok(existsSync(join(project, dirname(file), path)), `${file}: ${path}`);
  });

  it("import nothing from above", () => {
    const upward = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((other) => layerOf(other) > layerOf(file))
        .map((other) => `${file} ${other}`),
    );
    assert.deepEqual(upward, loadedLate);
  });

  it("import in no circle, types included", () => {
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      assert.ok(!way.includes(file), [...way, file].join("\n → "));
      if (done.has(file)) return;
      for (const other of imports.get(file) ?? []) visit(other, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it("keep components apart from pages", () => {
    const components = files.filter((file) => file.startsWith("templates/components/"));
    for (const file of components)
      for (const other of imports.get(file) ?? [])
        assert.doesNotMatch(other, /^templates\/(?:pages|exports|scripts)\//, file);
  });
});

describe("the size of rooms", () => {
  it("is at most 25 files for a folder that is no family, and 5 for src", () => {
    const counts = new Map<string, number>();
    for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    for (const [folder, count] of counts) {
      const isFamily = files.includes(join(folder, "index.ts"));
      assert.ok(isFamily || count <= (folder === "src" ? 5 : 25), `${folder}: ${count} files`);
    }
  });

  it("is at most 250 lines for a file", () => {
    for (const [file, text] of texts) {
      const lines = text.split("\n").length - 1;
      assert.ok(lines <= 250, `${file}: ${lines} lines`);
    }
  });
});
