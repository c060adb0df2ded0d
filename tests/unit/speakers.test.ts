import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linkPassages } from "../../src/text/passages.ts";
import { readPlain, wrap } from "./read-plain.ts";

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

  it("are many in a hearing, each of whom speaks once or twice", () => {
    const hearing =
      "CHAIR: The board will come to order.\nMR. STONE: I object to this.\nQ. What did you see?\nTHE WITNESS: Nothing at all.\nMISS REED: Nor did I.\nCHAIR: Thank you all.";
    assert.deepEqual(speakersIn(hearing), [
      ...["CHAIR:", "MR. STONE:", "Q.", "THE WITNESS:", "MISS REED:"],
    ]);
    const named = "HALE: Why?\nSTONE: Since.\nMARSH: No.\nHALE: Yes.\nLUND: Ah.\nSTONE: Well.";
    assert.deepEqual(speakersIn(named), ["HALE:", "STONE:", "MARSH:", "LUND:"]);
    assert.deepEqual(speakersIn("Herr Lund: Warum?\nFrau Holm: Darum.\nDer Präsident: Ruhe!"), [
      ...["Herr Lund:", "Frau Holm:", "Der Präsident:"],
    ]);
  });

  it("are those whom a parliament prints with a full stop", () => {
    const text =
      "The CHAIRMAN. The committee will come to order.\nMr. SMITH of Ohio. I object.\nMrs. O’HARA. So do I.\nThe board met.";
    assert.deepEqual(speakersIn(text), ["The CHAIRMAN.", "Mr. SMITH of Ohio.", "Mrs. O’HARA."]);
    const { body } = readPlain(text);
    assert.ok(
      linkPassages(body, "").includes('<b class="speaker">Mr. SMITH of Ohio.</b> I object'),
    );
  });

  it("are two in a short text, if they have a title or an office", () => {
    assert.deepEqual(speakersIn("MR. HALE: Why?\nTHE CLERK: Since it rains."), [
      ...["MR. HALE:", "THE CLERK:"],
    ]);
  });

  it("are others than those of questions and answers, too", () => {
    const text = "Q. Who?\nA. He.\nTHE COURT: Speak up.\nNOTE: The tape ends.\nQ. When?\nA. Then.";
    assert.deepEqual(speakersIn(text), ["Q.", "A.", "THE COURT:"]);
  });

  const [why, since] = [
    "Why is the old bridge to be closed for two years, when nobody has asked those who live on the other side of the river what they think of it?",
    "Since the engineers have found that its piers are no longer safe, and the county will not pay for a new one before the coming year.",
  ];
  const speeches = [`Q.  ${why}`, `A.  ${since}`, `THE COURT: ${why}`, "A.  Yes.", `Q.  ${since}`];

  for (const [where, between] of Object.entries({ "blank lines": "\n\n", nothing: "\n" }))
    it(`begin paragraphs of wrapped lines, with ${where} between them`, () => {
      const text = speeches.map((one) => wrap(one, 60)).join(between);
      const { body, codes } = readPlain(text);
      assert.deepEqual([body.paragraphs, codes], [speeches, ["joined-lines"]]);
      assert.deepEqual(body.speakers, ["Q.", "A.", "THE COURT:"]);
    });

  it("stand out among the lines of a column", () => {
    const ragged = speeches.flatMap((one) => wrap(one, 30).split("\n"));
    const lines = ragged.map((line, at) => (at % 3 === 1 ? line.slice(0, 9).trim() : line));
    const { body } = readPlain(lines.join("\n"));
    assert.equal(body.column, true);
    assert.match(linkPassages(body, ""), /<span id="p-\w+"><b class="speaker">Q\.<\/b> {2}Why/);
  });

  const others = {
    "a notice":
      "WHO: The harbour board.\nWHAT: It meets again.\nWHEN: On Monday next.\nWHERE: In the hall.\nWHO: The mayor.\nWHAT: He speaks.",
    "a press release":
      "CONTACT: Mr. Hale.\nTHE RESULT: The bridge is closed.\nBACKGROUND: It is old.\nSUMMARY: It is closed.\nEDITOR’S NOTE: The board met.",
    "a list of speakers":
      "MODERATOR: Ada Marsh\nSPEAKER: Bo Lund\nMAYOR: Carla Quay\nCLERK: Dan Holm",
    "a text with a quotation":
      "The board met.\nIts chair spoke.\nNobody came.\nMR. HALE: It rains.\nThe mayor left.\nSo did all.",
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
