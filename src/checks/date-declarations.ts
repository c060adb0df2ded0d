import { type Problem, settingsFile } from "../model/problem.ts";
import type { PileCheck } from "./check.ts";

/** Reports declared dates without an article: a typing error in a name would leave a wrong date unchanged. */
export const dateDeclarations: PileCheck = (pile, { dates }) => {
  const sources = new Set(pile.dates.sources.map(({ id }) => id));
  return [
    ...Object.keys(dates.sources)
      .filter((id) => !sources.has(id))
      .map((id) => unknown("sources", id, "no article is from this source")),
    ...Object.keys(dates.folders ?? {})
      .filter((path) => !holdsFiles(path, pile.files))
      .map((path) => unknown("folders", path, "there is no file in it, and none of that name")),
    ...Object.keys(dates.files)
      .filter((path) => !pile.isArticle(path))
      .map((path) => unknown("files", path, "no article was made from such a file")),
  ];
};

/** Whether a path is that of a file, or of a folder with files in it. */
function holdsFiles(path: string, files: readonly string[]): boolean {
  return path === "." || files.some((file) => file === path || file.startsWith(`${path}/`));
}

function unknown(place: "sources" | "folders" | "files", name: string, reason: string): Problem {
  const kind =
    place === "sources"
      ? "the domain, as under “sources/” on the site"
      : "the path inside articles/";
  return {
    code: "unknown-declaration",
    severity: "warning",
    file: settingsFile,
    found: `dates.${place} names “${name}”, but ${reason}.`,
    remedy: `Write ${kind}, or take it out.`,
  };
}
