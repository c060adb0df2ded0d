import { findLost } from "./find-lost.ts";
import { markWords } from "./marked-words.ts";
import { readTexts } from "./texts.ts";

/*
 * node --import tsx tests/words/words.ts 100000 [seed] [first]   tries so many marked texts; exit code 1 if one loses a word
 * node --import tsx tests/words/words.ts show RUN [seed]         shows one of them and what it loses
 */
const [first = "2000", ...others] = process.argv.slice(2);
const texts = [...readTexts()];
const contents = texts.map(([, text]) => text);

if (first === "show") {
  const text = markWords(contents, Number(others[1] ?? 1), Number(others[0]));
  console.log(text, findLost("a.md", text));
} else {
  let lost = 0;
  for (const [path, text] of texts) {
    const words = findLost(path.replace(/^.*\//, ""), text);
    if (words.length > 0) console.log(`${path}: ${words.slice(0, 20).join(" ")}`);
    lost += words.length > 0 ? 1 : 0;
  }
  const [runs, seed, from] = [Number(first), Number(others[0] ?? 1), Number(others[1] ?? 0)];
  for (let run = from; run < from + runs; run += 1) {
    const words = findLost("a.md", markWords(contents, seed, run));
    if (words.length > 0) console.log(`show ${run} ${seed}: ${words.slice(0, 12).join(" ")}`);
    lost += words.length > 0 ? 1 : 0;
  }
  console.log(`${texts.length} texts and ${runs} with marks, seed ${seed}: ${lost} lost a word`);
  process.exitCode = lost > 0 ? 1 : 0;
}
