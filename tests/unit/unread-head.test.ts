import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

function read(path: string, text: string) {
  return parseArticle(path, { file: makeFile(path, text) }, defaultSettings);
}

describe("lines of names keep their file from readers", () => {
  const held = [
    "Title: Quay plan\nStatus: draft\n\nThe quay is old.\n",
    "Status: draft\nTitle: Quay plan\n\nThe quay is old.\n",
    "Status: draft\n\nThe quay is old.\n",
    "Title:Quay plan\nStatus:draft\n\nThe quay is old.\n",
    "Status: Draft\nThe quay is old.\nIt may fall.\n",
    "Title: Quay plan\nDraft: true\n\nThe quay is old.\n",
    "Title: Quay plan\r\nPrivate: yes\r\n\r\nThe quay is old.\r\n",
    "Title: Quay plan\nVisibility: private\n\nThe quay is old.\n",
    "Title: Quay plan\nSlug: quay\nStatus: hidden\nThe quay is old.\n",
    "Author: Ada Marsh\nStatus: pending\n\nThe quay is old.\n",
    "\n\nTitle: Quay plan\nExpires: 2012-01-01\n\nThe quay is old.\n",
  ];
  for (const text of held)
    for (const path of ["a.md", "a.txt"])
      it(`${JSON.stringify(text.slice(0, 45))} in ${path}`, () =>
        assert.equal(read(path, text).holds?.length, 1));

  it("and with a title they are its head", () => {
    for (const status of ["draft", "published"])
      for (const path of ["a.md", "a.txt"]) {
        const { article } = read(path, `Title: Quay plan\nStatus: ${status}\n\nThe quay is old.\n`);
        assert.deepEqual(
          [article?.title, article?.plainText.trim()],
          ["Quay plan", "The quay is old."],
        );
      }
  });

  it("but not words of a text, and of people who speak", () => {
    for (const text of [
      "Private: Yes, sir.\nSergeant: No.\n\nThey left.\n",
      "Draft: the ferry plan\n\nIt came at six.\n",
      "Title: Quay plan\nStatus: published\nDraft: no\n\nThe quay is old.\n",
      "Case: 14\nStatus: pending\n\nThe court sat.\n",
      "The quay is old.\nStatus: draft\n",
      "Note: the plan, status: draft\n\nThe quay is old.\n",
    ])
      for (const path of ["a.md", "a.txt"]) assert.equal(read(path, text).holds, undefined, text);
  });
});

describe("a head that cannot be read keeps its file from readers", () => {
  const heads = [
    "---\ntitle: Mayor: zqsecret held\ndraft: true\n---\n",
    '---\ntitle: "Mayor zqsecret held\ndraft: true\n---\n',
    "---\ndraft: yes, until the vote\ntitle: Mayor: zqsecret held\n---\n",
    "---\ntitle: Mayor: zqsecret held\nextra: {draft: true}\n---\n",
    "---\ntitle: Mayor: zqsecret held\nparams:\n  status: private # or so\n---\n",
    "---\ntitle: zqsecret\n\npublished: false\n\n",
    "+++\ntitle = zqsecret held\ndraft = true\n+++\n",
    '+++\ntitle = zqsecret held\nstatus = "draft"\n+++\n',
    '{"title": "zqsecret, "draft": true}\n',
    '{\n  "title": zqsecret: [,\n  "draft": true\n}\n',
  ];
  for (const head of heads)
    it(JSON.stringify(head), () => {
      const { holds, article } = read("a.md", `${head}The mayor is held.\n`);
      assert.deepEqual([article, holds?.length], [undefined, 1]);
      assert.doesNotMatch(JSON.stringify(holds), /zqsecret|vote/);
      // Plain text is refused for no head, so what looks like one counts there.
      const isClear = !head.includes("until the vote");
      assert.equal(
        read("a.txt", `${head}The mayor is held.\n`).holds?.length,
        isClear ? 1 : undefined,
      );
    });

  it("and one that says that it is public does not", () => {
    for (const head of [
      "---\ntitle: Mayor: free\ndraft: false\n---\n",
      "---\ntitle: Mayor: free\nstatus: published\nprivate: null\n---\n",
      "+++\ntitle = free\ndraft = false # yet\n+++\n",
      '{"title": "free, "draft": false, "private": "no"}\n',
    ])
      assert.equal(read("a.md", `${head}Draft: yes\n`).holds, undefined, head);
  });

  it("nor does a head whose article is refused for another reason lose its draft", () => {
    const { holds, problems } = read("a.md", "---\ntitle: Quay\ndraft: true\n---\n");
    assert.equal(holds?.length ?? problems.length, 1);
  });
});
