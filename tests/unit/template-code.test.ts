import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseArticle } from "../../src/read/read-article.ts";
import { findTemplateCode } from "../../src/read/template-code.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { measureCpuTime } from "./cpu-time.ts";
import { makeFile } from "./make-article.ts";

const codes = [
  '{{< figure src="x.png" >}}',
  "{{% notice %}}",
  "{% include nav.html %}",
  "{%- raw -%}",
  "{{ site.title }}",
  "{{title|safe}}",
];

describe("findTemplateCode", () => {
  for (const code of codes) {
    it(`tells line and code of ${code}`, () => {
      const [problem, ...others] = findTemplateCode(`One.\r\nTwo ${code} two.\nAnd {{ more }}`);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [problem?.code, problem?.severity, problem?.line],
        ["template-code", "note", 2],
      );
      assert.ok(problem?.found.includes(`“${code}”`), problem?.found);
    });
  }

  it("leaves braces and percents of a text alone", () => {
    for (const text of ["{a} {{}} {%%}", "5 % {b}", "{{ a\n}}", "a }} {{ b", "{ { x } }"]) {
      assert.deepEqual(findTemplateCode(text), [], text);
    }
  });

  it("takes no time on texts of braces", () => {
    const spent = measureCpuTime();
    for (const text of ["{", "{{", "{%", "{{ a"]) findTemplateCode(text.repeat(500_000));
    assert.ok(spent() < 2000);
  });

  it("is told once for a file of either form, and the code stands in its text", () => {
    const text = "---\ntitle: One {{ a }}\n---\n{{< b >}} and {% c %}\n";
    for (const path of ["a.md", "a.txt"]) {
      const { article, problems } = parseArticle(
        path,
        { file: makeFile(path, text) },
        defaultSettings,
      );
      const told = problems.filter(({ code }) => code === "template-code");
      assert.deepEqual(
        told.map(({ line }) => line),
        [2],
      );
      assert.ok(article?.plainText.includes("{{< b >}} and {% c %}"), path);
    }
  });
});
