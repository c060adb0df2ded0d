import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { makeOrder } from "../chaos/make-order.ts";
import { readReport } from "./check-ledger.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

const version = (title: string, lang: string, date: string) =>
  `---\ntitle: ${title}\nlang: ${lang}\ndate: ${date}\nurl: https://quay.example/bread\n---\n${title}.\n`;

it("an article in two languages under one address is a pair that links to each other, in any volumes", async () => {
  const root = makeTemporaryFolder();
  mkdirSync(join(root, "articles"));
  const write = (name: string, text: string) => writeFileSync(join(root, "articles", name), text);
  write("en.md", version("Bread", "en", "2019-03-14"));
  write("pt.md", version("Pão", "pt-BR", "2020-03-15"));
  const site = join(root, "site");
  const pageOf = (name: string) => {
    const { files } = readReport(site);
    const { page = null } = files.find(({ path }) => path === name) ?? {};
    return readFileSync(join(site, page ?? ""), "utf8");
  };
  await buildSite(makeOrder(root));
  assert.ok(
    !readReport(site).files.some(({ problems }) =>
      problems.some(({ code }) => code === "shared-address"),
    ),
  );
  const [english, portuguese] = [pageOf("en.md"), pageOf("pt.md")];
  for (const page of [english, portuguese])
    assert.deepEqual(
      [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, tag]) => tag).sort(),
      ["en", "pt-BR"],
    );
  assert.match(
    english,
    /The same in Portuguese \(Brazil\): <a href="[^"]*pao-[^"]*" hreflang="pt-BR"/,
  );
  assert.match(portuguese, /The same in English: <a href="[^"]*bread-[^"]*" hreflang="en"/);
  // The other page changes with a new title, though its own file does not.
  write("pt.md", version("Pão quente", "pt-BR", "2020-03-15"));
  await buildSite(makeOrder(root));
  assert.match(pageOf("en.md"), />Pão quente<\/a>/);
  const clean = { out: join(root, "clean"), cache: join(root, "clean-cache") };
  await buildSite(makeOrder(root, clean));
  const formerly = /pao-[0-9a-f]{12}\.(?:html|md)$|manifest|_redirects/;
  const tree = (folder: string) => [...digestTree(folder)].filter(([path]) => !formerly.test(path));
  assert.deepEqual(tree(site), tree(clean.out));
});
