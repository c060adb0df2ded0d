import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { digestStages } from "../../src/start/digest-stages.mjs";
import { stages as ours } from "../../src/start/stages.mjs";
import { project } from "../cli/run-command.ts";
import { makeFolder } from "./make-folder.ts";

const root = makeFolder({
  "src/read.ts": "reads",
  "src/parse.ts": "parses",
  "src/render.ts": "renders",
  "templates/pages/home.tsx": "shows",
  "templates/notes.md": "says nothing",
  "node_modules/@words/list/index.js": "lists",
  "node_modules/@words/list/package.json": '{ "version": "1.0.0" }',
  "node_modules/fonts/package.json": '{ "version": "1.0.0" }',
  "node_modules/native/package.json": '{ "version": "1.0.0" }',
});

/** What esbuild tells of such files. */
const inputs = {
  "src/read.ts": importing(
    { path: "src/parse.ts" },
    { path: "node_modules/@words/list/index.js" },
    { path: "node:fs", external: true },
  ),
  "src/parse.ts": importing({ path: "src/read.ts" }, { path: "native/deep", external: true }),
  "src/render.ts": importing({ path: "../templates/**/*.tsx", external: true }),
  "templates/pages/home.tsx": importing({ path: "<runtime>", external: true }),
  "node_modules/@words/list/index.js": importing(),
};

function importing(...imports: { readonly path: string; readonly external?: boolean }[]) {
  const kind = "import-statement" as const;
  return { bytes: 0, imports: imports.map((one) => ({ ...one, kind })) };
}

const stages = { reading: ["src/read.ts"], rendering: ["src/render.ts", "fonts"] };
const digests = () => digestStages(root, stages, inputs);

describe("digestStages", () => {
  for (const [file, changed] of [
    ["src/read.ts", ["reading"]],
    ["src/parse.ts", ["reading"]],
    ["node_modules/@words/list/index.js", ["reading"]],
    ["node_modules/native/package.json", ["reading"]],
    ["node_modules/@words/list/package.json", []],
    ["src/render.ts", ["rendering"]],
    ["templates/pages/home.tsx", ["rendering"]],
    ["node_modules/fonts/package.json", ["rendering"]],
    ["templates/notes.md", []],
  ] as const) {
    it(`tells a change of ${file} to ${changed.join() || "none"}`, () => {
      const before = digests();
      writeFileSync(join(root, file), "something else");
      const after = digests();
      const told = (["reading", "rendering"] as const).filter(
        (name) => before[name] !== after[name],
      );
      assert.deepEqual(told, changed);
    });
  }

  it("refuses a stage that begins with what is not there, also by a pattern", () => {
    for (const entry of ["src/raed.ts", "templates/exports/*.ts", "no-package"]) {
      assert.throws(() => digestStages(root, { reading: [entry] }, inputs), /is not there/);
    }
  });
});

describe("the stages", () => {
  it("know every package: by an import that esbuild sees, or by its name", () => {
    const code = ["src", "templates"]
      .flatMap((folder) => textsIn(join(project, folder)))
      .join("\n");
    const { dependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    const named: string[] = Object.values(ours).flat();
    const unknown = Object.keys(dependencies).filter((name) => {
      const imported = new RegExp(`(?:from|(?<!typeof )import)[ (]"${name}["/]`);
      return !imported.test(code) && !named.includes(name);
    });
    // It runs the code, and nothing that a build makes hangs on it.
    assert.deepEqual(unknown, ["tsx"]);
  });
});

function textsIn(folder: string): string[] {
  const names = readdirSync(folder, { encoding: "utf8", recursive: true });
  const code = names.filter((name) => /\.tsx?$/.test(name));
  return code.map((name) => readFileSync(join(folder, name), "utf8"));
}
