import { existsSync } from "node:fs";
import { listFiles } from "../../src/read/files.ts";
import { checkHtml } from "./check-html.ts";
import { checkLinks } from "./check-links.ts";

/** `check-site.ts FOLDER [--portable]`: checks HTML and links of every page; exit code 1 on a fault. */
const [folder = "_site", portable] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error(`check-site: there is no folder ${folder}`);
  process.exit(1);
}
const pages = listFiles(folder).paths.filter((path) => path.endsWith(".html"));
const faults = [
  ...checkLinks(folder, pages, portable === "--portable"),
  ...(await checkHtml(folder, pages)),
];
for (const fault of faults.slice(0, 50)) console.log(fault);
console.log(`${pages.length} pages checked: ${faults.length} faults`);
process.exitCode = pages.length > 0 && faults.length === 0 ? 0 : 1;
