import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeWords } from "../../src/read/heads/encoded-words.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

describe("encoded words in the head of a mail", () => {
  const cases: readonly (readonly [written: string, meant: string])[] = [
    ["=?UTF-8?Q?Br=C3=BCcke_gesperrt?=", "Brücke gesperrt"],
    ["=?utf-8?b?QnLDvGNrZSBnZXNwZXJydA==?=", "Brücke gesperrt"],
    ["=?iso-8859-1?q?Br=FCcke?= gesperrt", "Brücke gesperrt"],
    ["Re: =?windows-1252?Q?=93Br=FCcke=94?=!", "Re: “Brücke”!"],
    ["=?koi8-r?B?7c/T1A==?=", "Мост"],
    ["=?UTF-8?Q?Br=C3?= =?UTF-8?Q?=BCcke?=", "Brücke"],
    ["=?UTF-8?Q?Br=C3=BCcke_?=   =?iso-8859-1?Q?zu?= heute", "Brücke zu heute"],
    ["=?UTF-8*de?Q?Br=C3=BCcke?=", "Brücke"],
    ["=?UTF-8?Q?a=0Ab?=", "a b"],
    // What is no such word, or of no known encoding, stays.
    ["=?x-ours?Q?Br=FCcke?=", "=?x-ours?Q?Br=FCcke?="],
    ["=?UTF-8?Q?Br=FCcke?=", "=?UTF-8?Q?Br=FCcke?="],
    ["=?UTF-8?X?Brücke?=", "=?UTF-8?X?Brücke?="],
    ["is 1+1=?", "is 1+1=?"],
  ];
  for (const [written, meant] of cases)
    it(written, () => assert.equal(decodeWords(written), meant));

  it("are read in subject and sender, on several lines", () => {
    const text =
      "From: =?utf-8?Q?Bj=C3=B8rn_Lund?= <bl@harbour.example>\nSubject: =?UTF-8?Q?Die_Br=C3=BC?=\n =?UTF-8?Q?cke_h=C3=A4lt?=\nDate: Wed, 3 Sep 2014 10:20:00 +0200\n\nShe holds.\n";
    const { article } = parseArticle("a.txt", { file: makeFile("a.txt", text) }, defaultSettings);
    assert.deepEqual([article?.title, article?.authors], ["Die Brücke hält", ["Bjørn Lund"]]);
  });

  it("cost little, however many there seem to be", () => {
    const many = "=?UTF-8?Q?a?= ".repeat(2000);
    assert.equal(decodeWords(many).trim(), "a".repeat(2000));
    assert.equal(decodeWords("=?a?Q?".repeat(3000)).length, 18_000);
  });
});
