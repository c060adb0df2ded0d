import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { bodyToHtml } from "../../src/text/markdown.ts";
import { makeFile } from "../unit/make-article.ts";
import { worstShapes } from "./worst-shapes.ts";

/*
 * `render-shapes.ts CHARACTERS`: makes an article of every shape and prints, a line each, its name as
 * it begins and a JSON of what came of it as it ends. To be run under a watch: a hang ends nowhere else.
 */
const characters = Number(process.argv[2]);
for (const [name, shape] of Object.entries(worstShapes)) {
  console.log(`begins: ${name}`);
  const file = makeFile("a.md", `---\ntitle: Shape\n---\n${shape(characters)}\n`);
  const started = process.cpuUsage();
  const read = parseArticle(file.path, { file }, defaultSettings);
  // Of the processor's time: another process may have it meanwhile.
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  const { article } = read;
  const output = article ? bodyToHtml(article.body).length : 0;
  const codes = read.problems.map(({ code }) => code);
  console.log(JSON.stringify({ name, milliseconds, input: file.text.length, output, codes }));
}
