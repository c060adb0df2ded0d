import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bodyToHtml, renderHtml, renderMarkdown } from "../../src/text/markdown.ts";
import { linkPassages } from "../../src/text/passages.ts";
import { attacks } from "../hostile/attacks.ts";
import { findHtmlFaults } from "../site/check-html.ts";
import { completeText } from "./complete-text.ts";
import { markWords } from "./marked-words.ts";
import { readTexts } from "./texts.ts";

const runs = 300;
const seed = 20_190_315;

/** The faults of the HTML that a text becomes, on its page and beside another version. */
async function faultsOf(text: string): Promise<string[]> {
  const content = text.replace(/^---\n[\s\S]*?\n---\n/, "");
  const faults: string[] = [];
  for (const { html } of [renderMarkdown(content), renderHtml(content)]) {
    const body = { kind: "html", html } as const;
    const texts = [linkPassages(body, "Link"), bodyToHtml(body)];
    const parts = texts.map((one, at) => completeText(one, text.length + at)).join("</div>\n<div>");
    const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head>\n<body><h1>Page</h1>\n<div>${parts}</div>\n</body></html>\n`;
    faults.push(
      ...(await findHtmlFaults(page)).map(
        (fault) => `${fault}\n${JSON.stringify(text.slice(0, 500))}`,
      ),
    );
  }
  return faults;
}

describe("the HTML of a text is valid", () => {
  it("for every article that is at hand", async () => {
    for (const text of readTexts().values()) assert.deepEqual(await faultsOf(text), []);
  });

  it("for every attack", async () => {
    for (const text of attacks) assert.deepEqual(await faultsOf(text), []);
  });

  it(`for ${runs} texts with marks in the wrong places`, async () => {
    const contents = [...readTexts().values()];
    for (let run = 0; run < runs; run += 1)
      assert.deepEqual(await faultsOf(markWords(contents, seed, run)), []);
  });
});
