import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { type Finished, runNode } from "../cli/run-command.ts";
import { makeSmallProject, type SmallProject } from "./small-project.ts";

function start({ root }: SmallProject, ...args: string[]): Finished {
  return runNode([join(root, "src/start.mjs"), ...args], { cwd: root });
}

/** What it prints; fails with what it says otherwise. */
function printed(project: SmallProject, ...args: string[]): string {
  const { code, stdout, stderr } = start(project, ...args);
  assert.deepEqual([code, stderr], [0, ""]);
  return stdout.trim();
}

describe("start.mjs", () => {
  it("runs compiled code, which knows where the project is, and compiles it once", () => {
    const project = makeSmallProject();
    assert.equal(printed(project), "one page src");
    const [folder = "", ...others] = project.compiled();
    assert.deepEqual(others, []);
    const { ino } = statSync(join(folder, "main.js"));
    assert.equal(printed(project), "one page src");
    assert.equal(statSync(join(folder, "main.js")).ino, ino);
  });

  it("sees a changed module, a changed template and a new one at the next start", () => {
    const project = makeSmallProject();
    printed(project);
    project.write("src/cli/word.ts", 'export const word: string = "two";\n');
    assert.equal(printed(project), "two page src");
    project.write("templates/page.11ty.ts", 'export default (): string => "leaf";\n');
    assert.equal(printed(project), "two leaf src");
    project.write("templates/new.11ty.ts", 'export default (): string => "new";\n');
    assert.equal(printed(project, "print", "new"), "two new src");
  });

  it("keeps the code of the last five changes, for processes that still run it", () => {
    const project = makeSmallProject();
    for (const word of ["a", "b", "c", "d", "e", "f", "g"]) {
      project.write("src/cli/word.ts", `export const word: string = "${word}";\n`);
      assert.equal(printed(project), `${word} page src`);
    }
    assert.equal(project.compiled().length, 5);
  });

  it("compiles anew what is not whole", () => {
    const project = makeSmallProject();
    printed(project);
    const [folder = ""] = project.compiled();
    truncateSync(join(folder, "main.js"), 100);
    assert.equal(printed(project), "one page src");
    assert.ok(statSync(join(folder, "main.js")).size > 100);
    rmSync(join(folder, "files.json"));
    assert.equal(printed(project), "one page src");
    assert.ok(existsSync(join(folder, "files.json")));
  });

  it("does not keep what was compiled while the code changed", () => {
    const project = makeSmallProject();
    const word = JSON.stringify(join(project.root, "src/cli/word.ts"));
    const later = `import { writeFileSync } from "node:fs";
      export const stages = {};
      export const bundledLater = {
        *[Symbol.iterator]() {
          writeFileSync(${word}, 'export const word = "two";');
        },
      };`;
    project.write("src/start/stages.mjs", later);
    assert.equal(printed(project), "two page src");
    assert.deepEqual(project.compiled(), []);
  });

  it("may be called several times at once", async () => {
    const project = makeSmallProject();
    const starter = join(project.root, "src/start.mjs");
    const runs = [1, 2, 3, 4].map(() => {
      return promisify(execFile)(process.execPath, [starter], { cwd: project.root });
    });
    for (const { stdout, stderr } of await Promise.all(runs)) {
      assert.deepEqual([stdout, stderr], ["one page src\n", ""]);
    }
    assert.equal(project.compiled().length, 1);
  });

  it("runs all the same where nothing can be written", () => {
    const project = makeSmallProject();
    writeFileSync(join(project.root, ".cache"), "");
    assert.equal(printed(project), "one page src");
  });

  it("names the place of an error in the source, and of a fault that keeps it from compiling", () => {
    const project = makeSmallProject();
    assert.match(start(project, "fail").stderr, /src\/cli\/main\.ts:17:9/);
    project.write("src/cli/word.ts", "\nexport const word = ;\n");
    const { code, stderr } = start(project);
    assert.equal(code, 1);
    assert.match(stderr, /src\/cli\/word\.ts:2:/);
  });
});

describe("findOwn", () => {
  it("has a process started in the way in which its own runs", () => {
    const project = makeSmallProject();
    assert.equal(printed(project, "fork"), "one page src");
    const args = ["--import", import.meta.resolve("tsx"), "src/cli/main.ts", "fork"];
    const { stdout, stderr } = runNode(args, { cwd: project.root });
    assert.deepEqual([stdout, stderr], ["one page src\n", ""]);
  });
});
