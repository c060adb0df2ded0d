import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { joinWords, prepareText, separateWords } from "../../../src/search/separate-words.ts";
import {
  findPhrase,
  foldWord,
  foldWords,
  whiteSpace,
} from "../../../templates/scripts/search/fold-words.ts";
import { parseQuery } from "../../../templates/scripts/search/parse-query.ts";
import { drawInteger, drawItem, makeRandom } from "../../bench/made/random.ts";
import { strings } from "../../hostile/strings.ts";
import { measureCpuTime } from "../cpu-time.ts";

describe("separateWords", () => {
  it("leaves texts alone whose words have spaces between them", () => {
    for (const text of [
      "Talks in Geneva – “today”",
      "الأخبار اليوم",
      "שלום עולם",
      "Приднестровье",
    ]) {
      assert.equal(separateWords(text), text);
    }
  });

  it("parts words of Japanese, Chinese and Thai", () => {
    assert.equal(separateWords("東京で大統領選挙", ""), "東京 で 大統領 選挙");
    assert.ok(separateWords("我们在北京大学学习", "").split(" ").includes("北京"));
    assert.ok(separateWords("วันนี้อากาศดี", "").includes(" "));
  });

  it("gives back the text as it was", () => {
    for (const text of ["2009年にWindows Vista と 東京", "東京 Tokyo", "第87回夏の甲子園、直前"]) {
      assert.equal(joinWords(separateWords(text).split(/\s+/)), text);
    }
  });
});

describe("separateWords of runs without end", () => {
  const chinese = "山田太郎は東京へ行きました。";

  it("parts them piece by piece as it parts the pieces", () => {
    const parted = separateWords(chinese.repeat(1000));
    assert.equal(parted.replaceAll("\u2060 ", ""), chinese.repeat(1000));
    assert.ok(parted.startsWith(separateWords(chinese.repeat(3))));
  });

  it("takes no time and no memory for them", () => {
    const spent = measureCpuTime();
    for (const text of [chinese.repeat(20_000), "ก".repeat(200_000), `a ${'"'.repeat(3_000_000)}`])
      prepareText(`${text} b`);
    assert.ok(spent() < 4000);
  });
});

describe("separateWords of words that signs join", () => {
  const table = [
    ["talks—peace talks...ended…now", "talks—| peace talks...| ended…| now"],
    ["vice-president and/or U.S.-led", "vice-| president and/| or U.S.-| led"],
    ["New York's BBC’s U.S.'s", "New York| 's BBC| ’s U.S.'| s"],
    ["US$100 word(word) said.The talks,but", "US$| 100 word(| word) said.| The talks,| but"],
    ["محادثات،سلام בית־ספר", "محادثات،| سلام בית־| ספר"],
    ["_read_ snake_case", "_read_ snake_| case"],
    ["東京(Tokyo)", "東京(| Tokyo)"],
  ] as const;
  for (const [text, separated] of table) {
    it(`parts ${text}`, () => assert.equal(separateWords(text, "|"), separated));
  }

  it("leaves together what is one word", () => {
    const words =
      "U.S. don't O’Brien 1,000.50 10:30 AT&T example.com col·lecció צה״ל ինչո՞ւ e\u0301";
    assert.equal(separateWords(words), words);
  });
});

function assertQuery(text: string, words: string, phrases: readonly string[]): void {
  const query = parseQuery(text);
  assert.deepEqual({ words: query.words, phrases: query.phrases }, { words, phrases });
}

describe("prepareText", () => {
  it("counts signs that stand alone as no words, and gives back the text as it was", () => {
    const text = "GENEVA (AP) — Three – and ... four - ";
    const words = prepareText(text.trim()).split(/\s+/);
    assert.deepEqual(words.map(foldWord), ["geneva", "ap", "three", "and", "four"]);
    assert.equal(joinWords(words), text.trim());
  });
});

/** What texts are made of that are hard to part and to put together again. */
const nasty = [
  ..."aZéя東京メไทยب1 \n-–—…/、。「」()'’\"$€+.,:_&%",
  ...["\u0301", "\u00ad", "\u200b", "\u200d", "\u2060", "\u2063", "\u2064", "\u00a0", "\u3000"],
  ...["\ufeff", "👍🏽", "\ud800", "'s", "’S ", "...", " - ", "\u2060 ", "York's", "U.S."],
];

describe("joinWords", () => {
  const spaced = (text: string) => text.split(whiteSpace).join(" ");
  const assertSame = (text: string) => {
    const words = prepareText(text).split(whiteSpace);
    assert.equal(joinWords(words), spaced(text), JSON.stringify(text));
  };

  it("gives back every text as it was, but for the kind of its spaces", () => {
    for (const text of strings) assertSame(text);
    const random = makeRandom(7, 7);
    for (let round = 0; round < 20_000; round += 1) {
      const length = drawInteger(random, 1, 12);
      assertSame(Array.from({ length }, () => drawItem(random, nasty)).join(""));
    }
  });

  it("has no space before the signs of texts that have none", () => {
    for (const text of ["東京メトロ、新旅客案内", "逮捕-京都府警", "「東京」(Tokyo)、3.大阪"]) {
      assertSame(text);
    }
  });
});

describe("parseQuery", () => {
  it("tells the words that stand in no phrase", () => {
    assert.deepEqual(parseQuery('peace "in our time" – now 東京').singles, [
      "peace",
      "now",
      "東京",
    ]);
  });

  const table = [
    ["peace talks", "peace talks", []],
    ['"peace talks" geneva', "peace talks geneva", ["peace talks"]],
    [
      "“peace talks” „zwei Worte“ «trois mots»",
      "peace talks zwei Worte trois mots",
      ["peace talks", "zwei Worte", "trois mots"],
    ],
    ['"left open', "left open", ["left open"]],
    ['""', "", []],
    ["don't", "don't", []],
    ["cost $100 €160,000 C++ = ~", "cost 100 160,000 C", []],
    ["US$100", "US 100", ["US 100"]],
    ["_read_ snake_case", "read snake case", ["snake case"]],
    ["user-centered", "user- centered", ["user- centered"]],
    ["China's, economy", "China, economy", []],
    ['"New York’s mayor"', "New York ’s mayor", ["New York ’s mayor"]],
    ["大統領選挙", "大統領 選挙", ["大統領 選挙"]],
    ["東京", "東京", []],
  ] as const;
  for (const [text, words, phrases] of table) {
    it(`reads ${text}`, () => assertQuery(text, words, phrases));
  }
});

describe("findPhrase", () => {
  it("finds words as they stand, whatever their signs, accents and capitals", () => {
    const phrase = foldWords("prime minister");
    assert.deepEqual(findPhrase("The Prime - Minister’s house", phrase), []);
    assert.deepEqual(findPhrase("The Príme Minister, said", phrase), [1, 2]);
    assert.deepEqual(findPhrase("prime ministers", phrase), []);
    assert.deepEqual(findPhrase("prime – minister", phrase), [0, 2]);
    assert.deepEqual(findPhrase(prepareText("the prime-minister's"), phrase), [1, 2]);
  });
});
