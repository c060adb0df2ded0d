import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeFile } from "../../src/read/decode-file.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { findDamage } from "../../src/text/plain/mojibake.ts";

/** Characters of windows-1252 for 0x80 to 0x9F, controls for the five that have none. */
const special = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Reads the UTF-8 of a text as windows-1252, as often as asked. */
function damage(text: string, times = 1): string {
  if (times === 0) return text;
  const bytes = [...Buffer.from(text)];
  const read = bytes.map((byte) =>
    byte >> 5 === 4 ? special[byte - 0x80] : String.fromCharCode(byte),
  );
  return damage(read.join(""), times - 1);
}

const texts = [
  "The mayor doesn’t agree — “not yet”, he said…",
  "café, déjà vu, Zürich, Ångström, São Paulo à la carte",
  "Łódź, Žižek, București, İstanbul",
  "привет, как дела и в Москве",
  "Καλημέρα από την Αθήνα",
  "مرحبا من الميناء",
  "שלום מהנמל",
  "港口委员会，星期一。日本語のテキスト 한국어 ไทย",
  "5 €, £3, 20 °C, ½ and ™ → 😀",
];

describe("findDamage", () => {
  for (const text of texts)
    for (const times of [1, 2, 3])
      it(`undoes what was done ${times} times to “${text}”`, () => {
        assert.equal(findDamage(`${damage(text, times)} and so on`)?.text, `${text} and so on`);
      });

  for (const text of [
    ...texts,
    "AMANHÔ, DISSE O PREFEITO",
    "«AMANHû e “IRMÔ — amanhã… não",
    "UN CAFɠ: LE “CAFÉ”",
    "TÄMÄ”, sanoi; MENÜ“ und Ä–Ö",
    "30 ų, 2 Å–3 Å, OÙ… ESPAÑA, Ø",
    "São Paulo, Ângela, Ãngelo, ÀÁÂÃÄÅ, Æ’s",
    "plain ASCII",
  ])
    it(`finds nothing in “${text}”`, () => assert.equal(findDamage(text), undefined));

  it("takes a doubtful place for damage only beside others", () => {
    assert.equal(findDamage("À LA CARTE: Ã\u00a0 Ã”"), undefined);
    assert.equal(findDamage(`${damage("À LA CARTE à é Ô")}.`)?.text, "À LA CARTE à é Ô.");
  });

  it("counts places, and gives the first line and a few words", () => {
    const found = findDamage(`One\r\ndonâ€™t cafÃ©\nsaidâ€”againâ€”that\nitâ€™s`);
    assert.deepEqual([found?.places, found?.line], [5, 2]);
    assert.deepEqual(found?.examples, [
      { found: "donâ€™t", mended: "don’t" },
      { found: "cafÃ©", mended: "café" },
      { found: "saidâ€”againâ€”that", mended: "said—again—that" },
    ]);
  });

  it("takes time in proportion to the text", () => {
    for (const unit of ["Ã©", "Ã© ", "ÃƒÂ©", "Ð¿", "Ã”", "Ã", "â€"]) {
      const start = process.cpuUsage();
      findDamage(unit.repeat(1_000_000 / unit.length));
      const { user } = process.cpuUsage(start);
      assert.ok(user < 5_000_000, `${unit}: ${user / 1000} ms`);
    }
  });
});

describe("a file with mojibake", () => {
  const markdown = `---\ntitle: "Mayor donâ€™t agree"\ndate: 2019-03-14\n---\nThe cafÃ© is open.\n`;
  const read = (path: string, text: string, settings: string) => {
    const { article, problems } = parseArticle(
      path,
      decodeFile(path, Buffer.from(text)),
      parseSettings(settings, "archive.yaml"),
    );
    return { article, problem: problems.find(({ code }) => code === "mojibake") };
  };

  it("is shown as found, with a warning that says what it would be", () => {
    const { article, problem } = read("a.md", markdown, "");
    assert.equal(article?.title, "Mayor donâ€™t agree");
    assert.match(article?.plainText ?? "", /cafÃ©/);
    assert.equal(article?.mended, undefined);
    assert.deepEqual([problem?.severity, problem?.line], ["warning", 2]);
    assert.match(
      problem?.found ?? "",
      /^2 places have .*“donâ€™t agree"” would be|“donâ€™t” would be “don’t”, “cafÃ©” would be “café”\.$/,
    );
    assert.equal(problem?.write, "mojibake: mend");
  });

  it("is mended where that is declared, in title and text, and keeps account of it", () => {
    const { article, problem } = read("a.md", markdown, "mojibake: mend");
    assert.equal(article?.title, "Mayor don’t agree");
    assert.match(article?.plainText ?? "", /café/);
    assert.deepEqual(article?.mended, {
      places: 2,
      examples: [
        { found: "donâ€™t", mended: "don’t" },
        { found: "cafÃ©", mended: "café" },
      ],
    });
    assert.equal(problem?.severity, "note");
  });

  it("is plain text, with a byte order mark that became letters", () => {
    const text = "ï»¿Mayor donâ€™t agree\n20190314\nhttps://www.example.com/a\nText.\n";
    assert.equal(read("a.txt", text, "mojibake: mend").article?.title, "Mayor don’t agree");
    assert.equal(read("a.txt", text, "").article?.title, "ï»¿Mayor donâ€™t agree");
  });

  it("keeps the facts of the file itself", () => {
    const [found, mended] = ["", "mojibake: mend"].map(
      (one) => read("a.md", markdown, one).article?.file,
    );
    assert.deepEqual(found, mended);
  });
});
