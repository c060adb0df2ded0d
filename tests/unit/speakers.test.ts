import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linkPassages } from "../../src/text/passages.ts";
import { readPlain } from "./read-plain.ts";

const speakersIn = (text: string) => readPlain(text).body.speakers;

describe("the speakers of a transcript", () => {
  it("are names that occur again before a colon", () => {
    const text =
      "MS. MARSH: Why?\nThe Chair: Since it rains.\nMS. MARSH: It does not.\nThe Chair: It will.\nNote: The tape ends here.";
    assert.deepEqual(speakersIn(text), ["MS. MARSH:", "The Chair:"]);
  });

  it("are numbers of speakers, and the letters of questions and answers", () => {
    assert.deepEqual(
      speakersIn("SPEAKER 1: Yes.\nSPEAKER 2: No.\nSPEAKER 1: Yes!\nSPEAKER 2: No!"),
      ["SPEAKER 1:", "SPEAKER 2:"],
    );
    assert.deepEqual(speakersIn("Q. Who?\nA. He.\nQ. When?\nA. Then."), ["Q.", "A."]);
    assert.deepEqual(speakersIn("Q: Who?\nA: He.\nQ: When?\nA: Then."), ["Q:", "A:"]);
  });

  it("are names in other scripts", () => {
    assert.deepEqual(speakersIn("记者：为什么？\n市长：下雨。\n记者：没有。\n市长：会的。"), [
      "记者：",
      "市长：",
    ]);
    assert.deepEqual(speakersIn("المذيع: لماذا؟\nالعمدة: لأنها تمطر.\nالمذيع: لا.\nالعمدة: نعم."), [
      "المذيع:",
      "العمدة:",
    ]);
  });

  const others = {
    ingredients: "Flour: 200 g\nEggs: 2\nSalt: a little\nCream: a cup\nLemon: half of one",
    events:
      "Where: the old harbour\nWhen: Monday\nWhere: the new one\nWhen: Tuesday\nWhere: the quay\nWhen: Friday",
    credits: "Photo: A. Marsh.\nText.\nPhoto: B. Lund.\nText.\nPhoto: A. Marsh.\nPhoto: B. Lund.",
    addresses:
      "https://www.example.com/a is one.\nhttps://www.example.com/b is another.\nhttps://a.example is.\nhttps://b.example is.",
    times: "10:30 The board met.\n10:45 The mayor came.\n10:30 Again.\n10:45 Again.",
    "one quotation": "The chair said: It rains.\nThe mayor said: It does not.\nNobody else spoke.",
    "two voices once": "MARSH: Why?\nLUND: Since.",
  };
  for (const [what, text] of Object.entries(others))
    it(`are not found in ${what}`, () => assert.equal(speakersIn(text), undefined));

  it("stand out on the page, where the words and the addresses are as before", () => {
    const { body } = readPlain("Q. Who is <he>?\nA. He.\nQ. When?\nA. Then.\n");
    const html = linkPassages(body, "Link");
    assert.match(
      html,
      /<p id="p-\w+"><b class="speaker">Q\.<\/b> Who is &lt;he&gt;\?<a class="pin"/,
    );
    const { speakers: _, ...plain } = body;
    assert.equal(html.replace(/<b class="speaker">(.*?)<\/b>/g, "$1"), linkPassages(plain, "Link"));
  });
});
