import { readSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Addition, addArticle } from "../add/add-article.ts";
import { composeAddition } from "../add/compose-addition.ts";
import { type Pile, readPile } from "../archive.ts";
import { listOwnFolders } from "../engine/own-files.ts";
import { formatProblem } from "../model/problem.ts";
import { FileFault, largestFile, readRegularFile, tooLarge } from "../read/files.ts";
import { OwnerError } from "../text/owner-error.ts";
import { type Command, folderOptions, type Values } from "./command.ts";
import { readBuildOptions } from "./read-build-options.ts";
import { describeSystemError } from "./system-errors.ts";

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
    let pile: Pile = { ...readPile(articles, settings), own: listOwnFolders(settings, articles) };
    let code = 0;
    for (const file of files) {
      try {
        const added = addArticle(readAddition(file, values), articles, settings, pile);
        const { path, page, outcome, kept, problems } = added;
        pile = added.pile;
        for (const problem of problems) console.log(formatProblem(problem));
        const told = page === "" ? "it is withheld: it has no page" : `its page will be ${page}`;
        console.log(`${outcome}: ${join(articles, path)}\n${told}`);
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
  const content = readContent(file);
  const addition = { name: nameOf(file, content), content, replace: values.replace === true };
  const [title, date, url] = [values.title, values.date, values.url].map((value) =>
    typeof value === "string" ? value : undefined,
  );
  return composeAddition(addition, { title, date, url });
}

/** Reads what is to be added, by the limits of a build. Unlike in `articles/`, a link that is named is meant. */
function readContent(file: string): Buffer {
  try {
    if (file === "-") return readInput();
    const path = realpathSync(file);
    if (statSync(path).isDirectory()) {
      throw new OwnerError("this is a folder; copy it into the articles folder as it is");
    }
    return readRegularFile(path);
  } catch (error) {
    if (error instanceof FileFault) throw new OwnerError(`${error.message} ${error.remedy}`);
    const words = describeSystemError(error, file);
    throw words ? new OwnerError(words) : error;
  }
}

/** Reads standard input to its end, or until it is larger than any article. */
function readInput(): Buffer {
  const content = Buffer.alloc(largestFile + 1);
  let filled = 0;
  while (filled < content.length) {
    const read = readWhenThere(content, filled);
    if (read === 0) return content.subarray(0, filled);
    filled += read;
  }
  throw tooLarge(`more than ${largestFile}`, filled);
}

/** Reads from standard input, which may be set so that a read does not wait. */
function readWhenThere(content: Buffer, from: number): number {
  for (;;) {
    try {
      return readSync(0, content, from, content.length - from, null);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Names a file. Standard input has no ending that would show the form: front matter does. */
function nameOf(file: string, content: Buffer): string {
  if (file !== "-") return basename(file);
  const opening = content.subarray(0, 4).toString("latin1");
  return /^---(?!-)/.test(opening) ? "standard-input.md" : "standard-input.txt";
}
