import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { directionOf, findScript, languageOfScript } from "../../../src/languages/scripts.ts";
import { isWrittenIn } from "../../../src/languages/written-in.ts";

const scriptOf = (text: string) => findScript(text).script;

describe("findScript", () => {
  it("finds the script of most of a text; what is no letter has none", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["Harbour – «été», 1984", "latin"],
      ["Žofie à Łódź", "latin"],
      ["Tiếng Việt", "latin"],
      ["1984 – 12:30 …", ""],
      ["Порт открыт, NATO", "cyrillic"],
      ["The word порт means harbour", "latin"],
      ["Λιμάνι", "greek"],
      ["ნავსადგური", "georgian"],
      ["նավահանգիստ", "armenian"],
      ["वंदरगाह", "devanagari"],
      ["항구 EU", "hangul"],
      ["港の橋", "kana"],
      ["港口图书馆开馆 WTO", "han"],
      ["الميناء BBC", "arabic"],
      ["port מ", "latin"],
    ];
    for (const [text, script] of cases) assert.equal(scriptOf(text), script, text);
  });

  it("gives the direction", () => {
    assert.deepEqual(
      ["arabic", "hebrew", "latin", ""].map((one) => directionOf(one as "arabic")),
      ["rtl", "rtl", "ltr", "ltr"],
    );
  });
});

describe("languageOfScript", () => {
  const languageOf = (text: string) => languageOfScript(text, findScript(text));

  it("names the language of scripts that have one", () => {
    const cases = { ka: "ნავსადგური", hy: "նավահանգիստ", ta: "துறைமுகம்", my: "ဆိပ်ကမ်း", bn: "বন্দর" };
    for (const [language, text] of Object.entries(cases)) assert.equal(languageOf(text), language);
  });

  it("names none where letters of another language stand in it, nor where several share it", () => {
    for (const text of ["דער פּאָרט איז ווידער אָפֿן, זאָגט ײדיש", "বন্দৰখন আকৌ খোলা হ'ল", "Порт", "port"])
      assert.equal(languageOf(text), undefined, text);
  });
});

describe("isWrittenIn", () => {
  it("knows the scripts of a language, whatever its region", () => {
    const yes = [
      ["pt-BR", "latin"],
      ["sr", "cyrillic"],
      ["sr-Latn", "latin"],
      ["ja", "han"],
      ["zh-Hant", "han"],
      ["fa", "arabic"],
      ["qya", "latin"],
    ] as const;
    for (const [tag, script] of yes) assert.ok(isWrittenIn(tag, script), tag);
    assert.ok(!isWrittenIn("en", "cyrillic"));
    assert.ok(!isWrittenIn("ru", "latin"));
  });
});
