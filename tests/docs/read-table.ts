import { readFileSync } from "node:fs";

const project = new URL("../../", import.meta.url);

/** A file of the project as text. */
export function readDocument(name: string): string {
  return readFileSync(new URL(name, project), "utf8");
}

/** The rows below the Markdown table whose first heading is `heading`, as cells without backticks. */
export function readTable(document: string, heading: string): string[][] {
  const lines = document.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  if (start === -1) throw new Error(`there is no table that begins with “${heading}”`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map((line) => {
    return line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", ""));
  });
}
