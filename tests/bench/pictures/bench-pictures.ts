import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { makePicture } from "../../../src/pictures/make-picture.ts";
import { defaultSettings } from "../../../src/settings/settings.ts";
import { makeTemporaryFolder } from "../make-temporary-folder.ts";
import { project } from "../own/copy-project.ts";

/*
 * `node --import tsx tests/bench/pictures/bench-pictures.ts 20 [FOLDER]`: what a photograph takes of the processor and
 * of the memory of one process, and how large what is made of it is. With FOLDER, photographs are kept there.
 * Another process makes them, so that the memory is that of the pictures alone.
 */

const count = Number(process.argv[2] ?? 20);
const folder = process.argv[3] ?? makeTemporaryFolder(false);
const maker = "./tests/bench/pictures/make-photographs.ts";
const code = `const { makePhotographs } = await import(process.argv[1]); await makePhotographs(process.argv[2], ${count});`;
execFileSync(
  process.execPath,
  ["--import", "tsx", "--input-type=module", "-e", code, join(project, maker), folder],
  { cwd: project, stdio: "inherit" },
);
const paths = Array.from({ length: count }, (_, at) => join(folder, `photo-${at}.jpg`));
const times: number[] = [];
const sizes: number[][] = [];
let peak = 0;
for (const path of paths) {
  const before = process.cpuUsage();
  const made = await makePicture(path, defaultSettings.pictures);
  const { user, system } = process.cpuUsage(before);
  if ("fault" in made) throw new Error(made.fault.found);
  times.push((user + system) / 1000);
  sizes.push([statSync(path).size, ...made.files.map(({ content }) => content.length)]);
  peak = Math.max(peak, process.resourceUsage().maxRSS * 1024);
}
const median = (numbers: readonly number[]) =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);
const columns = (sizes[0] ?? []).map((_, at) => median(sizes.map((row) => row[at] ?? 0)));
console.log(
  `CPU ms per photograph: median ${median(times)}, most ${Math.round(Math.max(...times))}`,
);
console.log(`bytes: found ${columns[0]}, made ${columns.slice(1).join(", ")}`);
console.log(`memory at most (RSS): ${Math.round(peak / 1e6)} MB`);
