import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { language } from "../../src/enrich/language.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { makeArticle } from "./make-article.ts";

/** Language, direction and origin of an article, under these settings. */
function enrich(title: string, text: string, declared = "", settings = "", path = "a.txt") {
  const wish = { title, text, path, language: declared };
  const article = makeArticle(declared ? { ...wish, declaredLanguage: declared } : wish);
  const found = language(article, parseSettings(settings, "archive.yaml"));
  return [found.language, found.direction, found.languageFrom] as const;
}

const english = "The harbour office will measure the river again, and it is not the first time.";
const arabic =
  "افتتحت المدينة يوم الاثنين مكتبة على رصيف الميناء، وقال العمدة إن هذه هي الأولى في المدينة.";
const hebrew = "העירייה פתחה ביום שני ספרייה על רציף הנמל.";

const found: readonly [what: string, title: string, text: string, expected: [string, string]][] = [
  ["English", "Dredging", english, ["en", "ltr"]],
  ["names alone", "Žofie à Łódź", "Größe — «été», “señor”…", ["", "ltr"]],
  ["figures alone", "1984", "2021 — 12:30", ["", "ltr"]],
  ["Arabic", "افتتاح", arabic, ["ar", "rtl"]],
  ["Hebrew", "ספרייה", hebrew, ["he", "rtl"]],
  ["Japanese", "港の図書館が開館", "市は月曜日、港に図書館を開いた。", ["ja", "ltr"]],
  ["Chinese too short to tell", "港口图书馆开馆", "该市星期一在港口开设了图书馆。", ["", "ltr"]],
  ["Chinese", "港口图书馆开馆", "该市星期一在港口开设了图书馆。".repeat(2), ["zh", "ltr"]],
  ["Korean", "도서관", "시는 월요일 항구에 도서관을 열었다.", ["ko", "ltr"]],
  ["Greek", "Βιβλιοθήκη", "Ο δήμος άνοιξε βιβλιοθήκη στο λιμάνι.", ["el", "ltr"]],
  ["Thai", "ห้องสมุด", "เมืองเปิดห้องสมุดที่ท่าเรือ", ["th", "ltr"]],
  ["English that quotes Arabic", "Sign says “مكتبة”", english.repeat(3), ["en", "ltr"]],
  ["English that names a Japanese ship", "The 港 Maru", english, ["en", "ltr"]],
  ["Arabic that quotes English", "BBC تقول", `${arabic} NATO، EU`, ["ar", "rtl"]],
  ["Hebrew with an English title", "Port news", hebrew, ["he", "rtl"]],
];

describe("language of an article", () => {
  for (const [what, title, text, expected] of found) {
    it(`is found with its direction: ${what}`, () => {
      const [tag, direction, origin] = enrich(title, text);
      assert.deepEqual([tag, direction], expected);
      assert.deepEqual(origin, tag === "" ? undefined : { by: "text" });
    });
  }

  it("is never that of the archive for want of another", () => {
    for (const own of ["en", "pt", "ar"]) {
      assert.equal(enrich("Kvizp", "Zrbt dwompf kjq", "", `language: ${own}`)[0], "");
    }
  });

  it("is as the file gives it; the script decides the direction", () => {
    const byFile = { by: "file" };
    assert.deepEqual(enrich("Dredging", english, "en-GB"), ["en-GB", "ltr", byFile]);
    assert.deepEqual(enrich("خبر", arabic, "fa"), ["fa", "rtl", byFile]);
    assert.deepEqual(enrich("港の図書館", "市は図書館を開いた。", "x-own"), [
      "x-own",
      "ltr",
      byFile,
    ]);
    assert.deepEqual(enrich("Khabar", "Latin letters only.", "ar"), ["ar", "ltr", byFile]);
  });

  it("is as declared for the innermost folder, for the source, for all", () => {
    const folders = "languages:\n  folders: { .: cy, old: ga, old/irish/x.txt: gd }\n";
    const settings = `${folders}  sources: { Harbour.example: br }`;
    const at = (path: string, text = folders) => enrich("T", english, "", text, path).slice(0, 3);
    const by = "declaration";
    assert.deepEqual(at("a.txt"), ["cy", "ltr", { by, of: "folder", folder: "." }]);
    assert.deepEqual(at("old/a.txt"), ["ga", "ltr", { by, of: "folder", folder: "old" }]);
    const file = { by, of: "folder", folder: "old/irish/x.txt" };
    assert.deepEqual(at("old/irish/x.txt"), ["gd", "ltr", file]);
    assert.deepEqual(at("older/a.txt", settings), ["br", "ltr", { by, of: "source" }]);
    assert.deepEqual(at("old/a.txt", settings)[0], "ga");
    assert.equal(enrich("T", english, "en", settings)[0], "en");
  });

  it("lays out text from right to left only where most of it is so written", () => {
    const bridge =
      "Council says that جسر الميناء and גשר הנמל are one bridge, and it builds it anew.";
    assert.deepEqual(enrich("A bridge", bridge).slice(0, 2), ["en", "ltr"]);
  });

  it("changes nothing else of an article", () => {
    const article = makeArticle({ title: "ספרייה", text: hebrew, tags: ["a"] });
    const {
      language: _l,
      direction: _d,
      languageFrom: _f,
      ...rest
    } = language(article, parseSettings("", "archive.yaml"));
    const { language: _language, direction: _direction, ...before } = article;
    assert.deepEqual(rest, before);
  });
});
