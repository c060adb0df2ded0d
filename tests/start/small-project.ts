import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../cli/run-command.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";

/** A command that tells what its modules and its template say, and where the project is. */
const main = `
import { fork } from "node:child_process";
import { findOwn } from "../engine/workers/find-own.ts";
import { projectPath } from "../text/project-path.ts";
import { word } from "./word.ts";

const [job = "print", name = "page"] = process.argv.slice(2);
if (job === "fork") {
  const { file, execArgv } = findOwn("main");
  fork(file, ["print", name], { execArgv: [...execArgv] });
}
if (job === "print") {
  const { default: render } = await import(\`../../templates/\${name}.11ty.ts\`);
  console.log(word, render(), projectPath("src"));
}
if (job === "fail") {
  throw new Error(word);
}
`;

/** A project of three files, with the starter of this one. */
export interface SmallProject {
  readonly root: string;
  write(file: string, text: string): void;
  /** Folders of compiled code. */
  compiled(): string[];
}

export function makeSmallProject(): SmallProject {
  const root = makeTemporaryFolder();
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  for (const folder of ["src/cli", "templates"]) mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    "package.json",
    "tsconfig.json",
    "src/start.mjs",
    "src/start",
    "src/text/project-path.ts",
    "src/engine/workers/find-own.ts",
  ])
    cpSync(join(project, file), join(root, file), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "dir");
  write("src/start/entries.mjs", 'export const entries = { main: "src/cli/main.ts" };\n');
  write("src/cli/main.ts", main);
  write("src/cli/word.ts", 'export const word: string = "one";\n');
  write("templates/page.11ty.ts", 'export default (): string => "page";\n');
  return {
    root,
    write,
    compiled: () =>
      readdirSync(join(root, ".cache/code")).map((name) => join(root, ".cache/code", name)),
  };
}
