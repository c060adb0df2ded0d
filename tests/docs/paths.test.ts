import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { listFilesBelow } from "../../src/text/walk-folders.ts";
import { readDocument } from "./read-table.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const filesIn = (folder: string) =>
  listFilesBelow(`${root}${folder}`).map((file) => `${folder}/${file}`);

const code = [".eleventy.ts", ...["src", "templates", "tests"].flatMap(filesIn)];
const modules = code.filter((file) => /\.(?:tsx?|mjs)$/.test(file));
const pages = [
  ...["README.md", "CONTRIBUTING.md", "PROBLEMS.md", "tests/fixtures/README.md"],
  ...filesIn("docs"),
];

/** What stands in comments, line by line, and nothing else. */
function commentsOf(file: string): string {
  const lines = readDocument(file).split("\n");
  return lines.filter((line) => /^\s*(?:\/\/|\/?\*|\{\/\*)/.test(line)).join("\n");
}

/** A text without what tells of files that are still to be written, or are an owner's. */
function withoutExamples(text: string): string {
  const table = /^\| to add \|.*(?:\n\|.*)*/m;
  return text.replace(table, "").replace(/^```[\s\S]*?^```/gm, "");
}

describe("files that are named", () => {
  const texts = [
    ...pages.map((page) => [page, withoutExamples(readDocument(page))] as const),
    ...modules.map((file) => [file, commentsOf(file)] as const),
  ];

  it("in documents and comments are there, by the end of their paths at least", () => {
    const missing = texts.flatMap(([place, text]) => {
      const named = [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs))(?::\d+)?`/g)].map(
        ([, name = ""]) => name,
      );
      const owners = (name: string) => name === "backfile.config.ts" || name.startsWith("own/");
      const isThere = (name: string) => code.some((file) => `/${file}`.endsWith(`/${name}`));
      return named
        .filter((name) => !owners(name) && !isThere(name))
        .map((name) => `${place}: ${name}`);
    });
    assert.deepEqual(missing, []);
  });

  it("with their whole paths are there, and so are folders", () => {
    const missing = texts.flatMap(([place, text]) => {
      const named = text.matchAll(/`((?:src|templates|tests|docs)\/[\w./-]+)`/g);
      return [...named]
        .filter(([, path = ""]) => !existsSync(root + path))
        .map(([path]) => `${place}: ${path}`);
    });
    assert.deepEqual(missing, []);
  });
});
