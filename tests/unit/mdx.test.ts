import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withoutModules } from "../../src/read/formats/mdx.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { measureCpuTime } from "./cpu-time.ts";
import { makeFile } from "./make-article.ts";

const left = (text: string) =>
  withoutModules(text).leftOut.map(({ kind, count }) => `${count} ${kind}`);

describe("MDX", () => {
  const code: readonly string[] = [
    'import Chart from "../Chart.astro";',
    "import { One, Two } from './parts'",
    "import './style.css'",
    'import * as all from "all"',
    'import {\n  One,\n  Two,\n} from "./parts";',
    "export const meta = {\n  title: 'Boats',\n};",
    "export default ({ children }) => <main>{children}</main>",
    'import a from "a"\nexport { a }',
  ];
  for (const block of code) {
    it(`leaves out ${JSON.stringify(block)}, and its lines stay lines`, () => {
      const { content } = withoutModules(`${block}\n\nThe words.\n`);
      assert.equal(content, `${block.replace(/[^\n]/g, "")}\n\nThe words.\n`);
      assert.deepEqual(left(`A.\n\n${block}\n\nB.`), ["1 piece of code"]);
    });
  }

  it("leaves out remarks, and keeps code that is shown", () => {
    assert.equal(withoutModules("A {/* or\nnot */}b.").content, "A \nb.");
    assert.deepEqual(left("A {/* or\nnot */}b {/* c */}."), ["2 comment"]);
    for (const text of [
      "```js\nimport a from 'a'\n\nimport b from 'b'\n/* c */\n```\n",
      "~~~\n{/* a */}",
    ])
      assert.deepEqual(withoutModules(text), { content: text, leftOut: [] });
  });

  it("leaves out components, but not what may be words", () => {
    assert.equal(
      withoutModules("<Box wide>\n\nA.\n\n</Box> <a.B c={d} />").content,
      "\n\nA.\n\n <a.B c={d} />",
    );
    for (const text of [
      '<Figure caption="Sails" />',
      "<p>A</p>",
      "a <B",
      "`x` < Y > z",
      "`<Y />` and `{/* z */}`",
    ])
      assert.deepEqual(left(text), [], text);
  });

  const words = [
    "import the goods from abroad, he said",
    "import tax from “home”",
    "export permits were granted",
    "imports from 'here'",
    "The boats\nimport a from 'a'",
  ];
  for (const text of words) {
    it(`keeps “${text}”`, () => assert.deepEqual(left(text), []));
  }

  it("is an article like Markdown, and what was left out is told", () => {
    const text =
      "---\ntitle: Boats\ndate: 2022-09-23\n---\nimport Chart from './Chart.astro'\n\n# Sails\n\nThe *words*. <Chart of={boats} client:load />\n";
    const { article, problems } = parseArticle(
      "boats.mdx",
      { file: makeFile("boats.mdx", text) },
      defaultSettings,
    );
    assert.deepEqual(
      [article?.title, article?.published?.date, article?.plainText.trim()],
      ["Boats", "2022-09-23", "Sails\nThe words."],
    );
    const told = problems.find(({ code }) => code === "left-out");
    assert.match(told?.found ?? "", /^Left out: 1 piece of code/);
    assert.equal(told?.line, 5);
  });

  it("takes no time on long lines and many marks", () => {
    const spent = measureCpuTime();
    for (const text of [
      "<A ".repeat(50_000),
      `<A${" b".repeat(50_000)}`,
      "import {".repeat(30_000),
      "{/*".repeat(50_000),
      "import { a\n".repeat(20_000),
    ])
      withoutModules(text);
    assert.ok(spent() < 1000);
  });
});
