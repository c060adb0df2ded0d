import { parseArticle } from "../../src/read-article.ts";
import { defaultSettings } from "../../src/settings.ts";
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
  const started = performance.now();
  const read = parseArticle(file.path, { file }, defaultSettings);
  const milliseconds = performance.now() - started;
  const { article } = read;
  const output = article?.body.kind === "html" ? article.body.html.length : 0;
  const codes = read.problems.map(({ code }) => code);
  console.log(JSON.stringify({ name, milliseconds, input: file.text.length, output, codes }));
}
