import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Addition, addArticle } from "../add-article.ts";
import { parseDate } from "../dates.ts";
import { decodeFile } from "../decode-file.ts";
import { OwnerError } from "../owner-error.ts";
import { formatProblem } from "../problem.ts";
import { parseArticle } from "../read-article.ts";
import { defaultSettings } from "../settings.ts";
import { safeWebUrl } from "../urls.ts";
import { readOrder } from "./arguments/read-order.ts";
import { type Command, folderOptions, type Values } from "./command.ts";

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
        const { path, page, outcome, kept, problems } = addArticle(
          readAddition(file, values),
          articles,
          settings,
        );
        for (const problem of problems) console.log(formatProblem(problem));
        console.log(`${outcome}: ${join(articles, path)}\nits page will be ${page}`);
        if (kept) console.log(`the text that stood there is kept as ${kept}`);
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
  return { ...addition, content: withHead(addition, values) };
}

/** Puts what the options tell before the text, in the form that the text has. */
function withHead({ name, content }: Addition, { title, date, url }: Values): Buffer {
  if (title === undefined && date === undefined && url === undefined) return content;
  if (hasHead(name, content)) {
    throw new OwnerError(
      "this file tells its facts itself; change them there, without --title, --date, --url",
    );
  }
  if (typeof date === "string") checkDate(date);
  if (typeof url === "string" && !safeWebUrl(url)) {
    throw new OwnerError(`--url ${url} is no http or https address; write all of it`);
  }
  const facts = [title, date, url].map((fact) => String(fact ?? "").replace(/\s+/g, " "));
  if (!/\.(?:md|markdown)$/i.test(name))
    return Buffer.concat([Buffer.from(`${facts.join("\n")}\n`), content]);
  const keys = ["title", "date", "url"];
  const lines = facts.flatMap((fact, at) => (fact ? [`${keys[at]}: ${JSON.stringify(fact)}`] : []));
  return Buffer.concat([Buffer.from(`---\n${lines.join("\n")}\n---\n`), content]);
}

/** Whether a text begins with front matter, or has a date or an address among its first lines. */
function hasHead(name: string, content: Buffer): boolean {
  const { article } = parseArticle(name, decodeFile(name, content), defaultSettings);
  return (
    content.subarray(0, 3).toString() === "---" ||
    Boolean(article?.published ?? article?.source.url)
  );
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
