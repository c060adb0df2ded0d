import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { runCommand } from "../cli/run-command.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

const temporary = makeTemporaryFolder();
const articles = join(temporary, "articles");
const settings = join(temporary, "archive.yaml");

function write(path: string, text: string): void {
  mkdirSync(dirname(join(articles, path)), { recursive: true });
  writeFileSync(join(articles, path), text);
}

const portuguese =
  "O porto está aberto outra vez, e os navios podem passar pelo canal. Ninguém sabe quanto custou a obra, mas não foi muito.";

for (let day = 1; day <= 5; day += 1) {
  write(
    `jornal/${day}.txt`,
    `Porto ${day}\n2021030${day}\nhttps://jornal.example/${day}\n${portuguese}\n`,
  );
}
// In another year, so in another volume than those that tell its language.
write("jornal/breve.txt", "Canal\n20200102\nhttps://jornal.example/breve\nPonte nova.\n");
write("gael/a.txt", "An cuan\n20210401\nhttps://gael.example/a\nBrief.\n");
write("b.md", "---\ntitle: Hafen\ndate: 2021-05-01\nlang: de\n---\n\nOffen.\n");
write("c.txt", "1916\n20210501\nhttps://other.example/c\n1 2 3\n");
writeFileSync(settings, "languages: { folders: { gael: ga } }\n");

function build(out: string) {
  const places = ["--articles", articles, "--settings", settings, "--out", join(temporary, out)];
  const { code, stderr } = runCommand(["build", ...places, "--json"]);
  assert.ok(code === 0, stderr);
  return JSON.parse(readFileSync(join(temporary, out, "report.json"), "utf8")).files as {
    readonly path: string;
    readonly page: string;
    readonly language: string;
  }[];
}

/** Opening tag of the text and the record of a page. */
function shownOf(rows: ReturnType<typeof build>, path: string): string {
  const { page = "" } = rows.find((row) => row.path === path) ?? {};
  const html = readFileSync(join(temporary, "site", page), "utf8");
  const [, lang] = /article__body" lang="([^"]*)"/.exec(html) ?? [];
  const [, record] = /(Language: [^<,]*)/.exec(html) ?? [];
  return `${lang} | ${record}`;
}

describe("languages", () => {
  const rows = build("site");

  it("stand on the text, in the record and in the report, with how they are known", () => {
    const expected = {
      "jornal/1.txt": "pt | Language: Portuguese (detected)",
      "jornal/breve.txt":
        "pt | Language: Portuguese (detected: nearly all other articles of its source are in it)",
      "gael/a.txt": "ga | Language: Irish (declared for the folder gael)",
      "b.md": "de | Language: German (given by the file)",
      "c.txt": " | Language: not known",
    };
    const shown = Object.keys(expected).map((path) => [path, shownOf(rows, path)]);
    assert.deepEqual(Object.fromEntries(shown), expected);
    for (const [path, words] of Object.entries(expected)) {
      const row = rows.find((one) => one.path === path);
      assert.equal(row?.language, words.split(" | ")[0], path);
    }
  });

  it("follow the pile in the volume of an untouched article, as in a clean build", () => {
    const head = "Porto 5\n20210305\nhttps://jornal.example/5\n";
    write(
      "jornal/5.txt",
      `${head}El puerto está abierto otra vez, y los barcos pueden pasar por el canal. Nadie sabe lo que ha costado.\n`,
    );
    const after = build("site");
    assert.equal(shownOf(after, "jornal/breve.txt"), " | Language: not known");
    build("clean");
    assert.deepEqual(digestTree(join(temporary, "site")), digestTree(join(temporary, "clean")));
  });
});
