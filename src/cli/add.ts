import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Addition, addArticle } from "../add-article.ts";
import { parseDate } from "../dates.ts";
import { OwnerError } from "../owner-error.ts";
import { formatProblem } from "../problem.ts";
import { type Command, folderOptions, readOrder, type Values } from "./command.ts";

/** Adds article files to the archive's folder. */
export const add: Command = {
  name: "add",
  summary: "checks article files and stores them in the articles folder",
  operands: "FILE… (or - for standard input)",
  options: {
    title: { type: "string", value: "TEXT", help: "title of a text that has no head of its own" },
    date: { type: "string", value: "DATE", help: "its date, as 2021-11-22" },
    url: { type: "string", value: "URL", help: "address of its original page" },
    replace: { type: "boolean", help: "where another text stands already, keep both" },
    articles: folderOptions.articles,
    settings: folderOptions.settings,
    help: folderOptions.help,
  },
  async run(values, files) {
    if (files.length === 0) throw new OwnerError("name the files to add, or - for standard input");
    const { articles, settings } = readOrder(values);
    let code = 0;
    for (const file of files) {
      try {
        const { path, page, outcome, problems } = addArticle(
          readAddition(file, values),
          articles,
          settings,
        );
        for (const problem of problems) console.log(formatProblem(problem));
        console.log(`${outcome}: ${join(articles, path)}\nits page will be ${page}`);
      } catch (error) {
        if (!(error instanceof OwnerError)) throw error;
        console.error(`backfile: ${file} was not added\n${error.message}`);
        code = 2;
      }
    }
    return code;
  },
};

function readAddition(file: string, values: Values): Addition {
  const content = file === "-" ? readFileSync(0) : readFileSync(file);
  const replace = values.replace === true;
  if (typeof values.date === "string") checkDate(values.date);
  const head = [values.title, values.date, values.url];
  if (head.every((line) => line === undefined))
    return { name: nameOf(file, content), content, replace };
  const lines = head.map((line) => String(line ?? "").replace(/\s+/g, " "));
  const text = Buffer.concat([Buffer.from(`${lines.join("\n")}\n`), content]);
  return { name: `${basename(file)}.txt`, content: text, replace };
}

/** In a file a wrong date is a problem to tell; here somebody can write it anew at once. */
function checkDate(date: string): void {
  const parsed = parseDate(date);
  if ("reason" in parsed)
    throw new OwnerError(`--date ${date} ${parsed.reason}; write it as 2021-11-22`);
}

/** Standard input has no ending to tell the form by: front matter does. */
function nameOf(file: string, content: Buffer): string {
  if (file !== "-") return basename(file);
  const opening = content.subarray(0, 4).toString("latin1");
  return /^---(?!-)/.test(opening) ? "standard-input.md" : "standard-input.txt";
}
