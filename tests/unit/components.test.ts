import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { project } from "../cli/run-command.ts";

/*
 * An owner's component takes the place of ours by the name that its function has at run time: another function of
 * that name would be replaced with it.
 */

const folders = ["templates", "src/render"];
const files = folders.flatMap((folder) =>
  readdirSync(join(project, folder), { encoding: "utf8", recursive: true })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => join(folder, file)),
);
const components = files.filter((file) => file.startsWith("templates/components/"));

/** Functions and constants of a module that JSX may call, by their names. */
function namesIn(file: string): string[] {
  const text = readFileSync(join(project, file), "utf8");
  const definitions = text.matchAll(
    /^\s*(?:export )?(?:async )?(?:function|const|let) ([A-Z]\w*)/gm,
  );
  return [...definitions].map(([, name = ""]) => name);
}

describe("components", () => {
  it("are plain functions that are called as their files are", async () => {
    assert.ok(components.length > 40);
    for (const file of components) {
      const name = basename(file, ".tsx");
      const module = await import(pathToFileURL(join(project, file)).href);
      assert.equal(module[name]?.name, name, file);
      // The names of others are not kept when the code is compiled.
      assert.ok(Object.hasOwn(module[name], "prototype"), file);
    }
  });

  it("have names that no other function of a template has", () => {
    const names = files.flatMap(namesIn);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    assert.deepEqual(twice, []);
  });

  it("are defined by name wherever JSX names one", () => {
    const defined = new Set([...files.flatMap(namesIn), "Fragment"]);
    for (const file of files) {
      const text = readFileSync(join(project, file), "utf8");
      // Behind a letter or a bracket it is a type: Record<Name>, useful<Name>().
      for (const [, name = ""] of text.matchAll(/(?<![\w)\]])<([A-Z]\w*)[\s/>]/g))
        assert.ok(defined.has(name), `${file}: ${name}`);
    }
  });
});
