import { settlePile } from "../../src/archive.ts";
import { planSite } from "../../src/engine/whole-site.ts";
import type { UnsettledArticle } from "../../src/model/article.ts";
import { formatProblem } from "../../src/model/problem.ts";
import type { ReadFile } from "../../src/model/read-file.ts";
import { decodeFile } from "../../src/read/decode-file.ts";
import { parseArticle, withoutText } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import renderArticle from "../../templates/pages/article.11ty.tsx";
import renderShelf from "../../templates/pages/shelf.11ty.tsx";
import { findForeign } from "../hostile/find-foreign.ts";
import { parseHtml } from "../site/parse-html.ts";
import type { FuzzCase } from "./mutate.ts";

/** Words that stand in an output only when a program has failed to notice something. */
const slips = /undefined|\bNaN\b|\[object Object\]|Invalid Date|function Object/g;

/** Makes an article and its pages of a file, and gives what is wrong with them, a line each. */
export function tryCase({ path, content, declared }: FuzzCase): string[] {
  const decoded = decodeFile(path, content, declared);
  const read = parseArticle(path, decoded, defaultSettings);
  const faults = read.problems
    .filter(({ found, remedy, line = 1 }) => found === "" || remedy === "" || !(line >= 1))
    .map((problem) => `incomplete: ${JSON.stringify(problem)}`);
  const refused = read.problems.some(({ severity }) => severity === "refusal");
  if (refused !== (read.article === undefined)) faults.push("neither refused nor built");
  const outputs = [JSON.stringify(read), ...read.problems.map(formatProblem)];
  if (read.article) outputs.push(...renderPages(read, read.article, faults));
  const input = `${path}\n${"file" in decoded ? decoded.file.text : ""}`;
  for (const [slip] of outputs.join("\n").matchAll(slips)) {
    if (!input.includes(slip)) faults.push(`says ${slip}`);
  }
  return faults;
}

/** The pages of an archive of one article that hold its facts: its own, and its shelves'. */
function renderPages(file: ReadFile, record: UnsettledArticle, faults: string[]): string[] {
  const archive = settlePile({ files: [withoutText(file)], ignored: [] }, defaultSettings);
  const site = planSite(archive, () => record, false);
  const { shelves, articles: items } = site.pages;
  const pages = [
    ...items.map((item) => renderArticle({ site, page: { url: item.path }, item })),
    ...shelves.slice(0, 1).map((item) => renderShelf({ site, page: { url: item.path }, item })),
  ].map(String);
  for (const page of pages) faults.push(...findForeign(parseHtml(page)));
  for (const { path } of items) {
    if (!/^(?:\/[a-z0-9][a-z0-9.-]*)+\.html$/.test(path)) faults.push(`has the address ${path}`);
  }
  return pages;
}
