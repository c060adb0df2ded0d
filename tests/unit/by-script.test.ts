import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byScript } from "../../src/enrich/by-script.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeArticle } from "./make-article.ts";

/** Language and direction in an archive whose own language is `own`. */
function enrich(title: string, text: string, declared = "", own = "en"): [string, string] {
  const article = makeArticle({ title, text, language: declared });
  const { language, direction } = byScript(article, { ...defaultSettings, language: own });
  return [language, direction];
}

const english = "The harbour office will measure the river again.";
const arabic = "افتتحت المدينة يوم الاثنين مكتبة على رصيف الميناء.";
const hebrew = "העירייה פתחה ביום שני ספרייה על רציף הנמל.";

const found: readonly [what: string, title: string, text: string, expected: [string, string]][] = [
  ["English", "Dredging", english, ["en", "ltr"]],
  ["Latin letters with marks", "Žofie à Łódź", "Größe — «été», “señor”…", ["en", "ltr"]],
  ["figures alone", "1984", "2021 — 12:30", ["en", "ltr"]],
  ["Arabic", "افتتاح", arabic, ["", "rtl"]],
  ["Persian", "خبر", "گفت‌وگوها هفتهٔ آینده در بندر آغاز می‌شود.", ["", "rtl"]],
  ["Hebrew", "ספרייה", hebrew, ["he", "rtl"]],
  ["Japanese", "港の図書館が開館", "市は月曜日、港に図書館を開いた。", ["ja", "ltr"]],
  ["Chinese", "港口图书馆开馆", "该市星期一在港口开设了图书馆。", ["", "ltr"]],
  ["Russian", "Библиотека", "Город открыл библиотеку в порту.", ["", "ltr"]],
  ["Korean", "도서관", "시는 월요일 항구에 도서관을 열었다.", ["ko", "ltr"]],
  ["Greek", "Βιβλιοθήκη", "Ο δήμος άνοιξε βιβλιοθήκη στο λιμάνι.", ["el", "ltr"]],
  ["Thai", "ห้องสมุด", "เมืองเปิดห้องสมุดที่ท่าเรือ", ["th", "ltr"]],
  ["English that quotes Arabic", "Sign says “مكتبة”", english.repeat(3), ["en", "ltr"]],
  ["English that names a Japanese ship", "The 港 Maru", english, ["en", "ltr"]],
  ["Arabic that quotes English", "BBC تقول", `${arabic} NATO، EU`, ["", "rtl"]],
  ["Hebrew with an English title", "Port news", hebrew, ["he", "rtl"]],
];

describe("byScript", () => {
  for (const [what, title, text, expected] of found) {
    it(`finds language and direction of ${what}`, () => {
      assert.deepEqual(enrich(title, text), expected);
    });
  }

  it("lets a declared language win, and the script decide the direction", () => {
    assert.deepEqual(enrich("Dredging", english, "en-GB"), ["en-GB", "ltr"]);
    assert.deepEqual(enrich("خبر", arabic, "fa"), ["fa", "rtl"]);
    assert.deepEqual(enrich("港の図書館", "市は図書館を開いた。", "x-own"), ["x-own", "ltr"]);
    assert.deepEqual(enrich("Khabar", "Latin letters only.", "ar"), ["ar", "ltr"]);
  });

  it("takes letters for the archive's language only where that is written with them", () => {
    assert.deepEqual(enrich("Nachricht", "Der Hafen ist offen.", "", "de-AT"), ["de-AT", "ltr"]);
    assert.deepEqual(enrich("Dredging", english, "", "ar"), ["", "ltr"]);
    assert.deepEqual(enrich("Dredging", english, "", "ja"), ["", "ltr"]);
    assert.deepEqual(enrich("خبر", arabic, "", "ar-EG"), ["ar-EG", "rtl"]);
    assert.deepEqual(enrich("خبر", arabic, "", "tr"), ["", "rtl"]);
  });

  it("lays out text from right to left only where most of it is so written", () => {
    const bridge = "Council says جسر الميناء and גשר הנמל are one bridge, and builds it anew.";
    assert.deepEqual(enrich("A bridge", bridge, "", "en"), ["en", "ltr"]);
  });

  it("changes nothing else of an article", () => {
    const article = makeArticle({ title: "ספרייה", text: hebrew, tags: ["a"] });
    const { language: _l, direction: _d, ...rest } = byScript(article, defaultSettings);
    const { language: _language, direction: _direction, ...before } = article;
    assert.deepEqual(rest, before);
  });
});
