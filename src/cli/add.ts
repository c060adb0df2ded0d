import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Addition, addArticle } from "../add/add-article.ts";
import { composeAddition } from "../add/compose-addition.ts";
import { readPile } from "../archive.ts";
import { formatProblem } from "../model/problem.ts";
import { OwnerError } from "../text/owner-error.ts";
import { type Command, folderOptions, type Values } from "./command.ts";
import { readBuildOptions } from "./read-build-options.ts";

/** Adds article files to the archive's folder. */
export const add: Command = {
  name: "add",
  summary: "checks article files and stores them in the articles folder",
  operands: "FILE… (or - for standard input)",
  options: {
    title: { type: "string", value: "TEXT", help: "title, for a text without a head of its own" },
    date: { type: "string", value: "DATE", help: "its date, such as 2021-11-22" },
    url: { type: "string", value: "URL", help: "address of its original page" },
    replace: { type: "boolean", help: "if another text is already there, keep both" },
    articles: folderOptions.articles,
    settings: folderOptions.settings,
    help: folderOptions.help,
  },
  async run(values, files) {
    if (files.length === 0) throw new OwnerError("name the files to add, or - for standard input");
    const { articles, settings } = readBuildOptions(values);
    // Only the whole pile shows whether it is there already, and which address its page gets.
    let pile = readPile(articles, settings);
    let code = 0;
    for (const file of files) {
      try {
        const added = addArticle(readAddition(file, values), articles, settings, pile);
        const { path, page, outcome, kept, problems } = added;
        pile = added.pile;
        for (const problem of problems) console.log(formatProblem(problem));
        console.log(`${outcome}: ${join(articles, path)}\nits page will be ${page}`);
        if (kept) console.log(`the text that was there is kept as ${kept}`);
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
  if (file !== "-" && statSync(file).isDirectory()) {
    throw new OwnerError("this is a folder; copy it into the articles folder as it is");
  }
  const content = file === "-" ? readFileSync(0) : readFileSync(file);
  const addition = { name: nameOf(file, content), content, replace: values.replace === true };
  const [title, date, url] = [values.title, values.date, values.url].map((value) =>
    typeof value === "string" ? value : undefined,
  );
  return composeAddition(addition, { title, date, url });
}

/** Names a file. Standard input has no ending that would show the form: front matter does. */
function nameOf(file: string, content: Buffer): string {
  if (file !== "-") return basename(file);
  const opening = content.subarray(0, 4).toString("latin1");
  return /^---(?!-)/.test(opening) ? "standard-input.md" : "standard-input.txt";
}
