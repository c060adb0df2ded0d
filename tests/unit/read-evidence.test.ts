import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readEvidence } from "../../src/dates/evidence/read-evidence.ts";
import { measureCpuTime } from "./cpu-time.ts";

/** Evidence in short: "We", "event 12-22", "dateline 12-22", "month 12", "address 2021-12-22". */
function read(text: string, url?: string): string {
  const source = { id: "news.example", name: "News", ...(url && { url }) };
  const found = readEvidence({ title: "", plainText: text, source }).map((one) => {
    if (one.kind === "weekday") return ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"][one.weekday];
    if (one.kind === "month") return `month ${one.month}`;
    return [one.kind, [one.year ?? [], one.month, one.day].flat().join("-")].join(" ");
  });
  return found.join(", ");
}

const told: readonly [text: string, evidence: string][] = [
  ["“We don't,” she said Wednesday.", "We"],
  ["She said on Wednesday evening that it rained.", "We"],
  ["She said late Wednesday it rained.", "We"],
  ["She told a rally of farmers on Friday that it rained.", "Fr"],
  ["He said in a statement Monday that it rained.", "Mo"],
  ["On Tuesday, the minister claimed that talks will begin.", "Tu"],
  ["Two were killed in the blast on Saturday.", "Sa"],
  ["Damage after Sunday's storm was small.", "Su"],
  ["He said Wednesday it rained. On Tuesday, it snowed. He said Wednesday it rained.", "We, Tu"],
  ["She said on Wednesday, Dec. 22, that it rained.", "event 12-22"],
  ["She said on Wednesday 22 December that it rained.", "event 12-22"],
  ["On Dec. 3, the dam was inspected.", "event 12-3"],
  ["OSLO, Norway, Dec. 22 (Northwire) - It rained.", "dateline 12-22"],
  ["The vote is next month, in January.", "month 12"],
  ["On Dec. 3, earlier this month, it rained.", "month 12, event 12-3"],
];

const toldNothing = [
  ...[
    "will meet Thursday",
    "next Friday",
    "every Sunday",
    "on Sundays",
    "by Monday",
    "said last Friday",
  ],
  ...[
    "Black Friday came",
    "It was Ash Wednesday",
    "He died on Good Friday",
    "the Sunday Times said",
  ],
  ...["A vote is set for Monday", "expected Tuesday", "is open Monday to Friday", "Wednesday"],
  ...[
    "He said Friday would be dry",
    "to be opened on Monday",
    "if approved Monday",
    "Friday's game",
  ],
  ...["said Sunday school is over", "The shop is closed Sunday", "before it closed by Friday"],
  ...["on Wednesday, Dec. 22, 2021", "until Dec. 22", "In May she may march on", "in December"],
];

describe("readEvidence", () => {
  for (const [text, evidence] of told) {
    it(`reads “${text}”`, () => {
      assert.deepEqual(read(text).split(", ").sort(), evidence.split(", ").sort());
    });
  }

  it("leaves aside what is to come, comes again and again, or is a name", () => {
    for (const text of toldNothing) assert.equal(read(`${text}.`), "", text);
  });

  it("reads a day in the path of an address", () => {
    for (const path of ["2021/12/22/talks", "20211222.html", "a-2021-12-22", "id/20211222"]) {
      assert.equal(read("", `https://news.example/${path}`), "address 2021-12-22", path);
    }
    for (const path of ["?d=20211222", "120211222", "2021/1/2", "2021/13/01", "202112222", ""]) {
      assert.equal(read("", `https://news.example/${path}`), "", path);
    }
  });

  it("keeps the words, few and without half a quotation", () => {
    const text = "“We are ready,” the old harbour master of the town said Wednesday.";
    const [first] = readEvidence({ title: "", plainText: text, source: { id: "", name: "" } });
    assert.deepEqual(first?.words, ["of the town said Wednesday"]);
  });

  it("does not read pages of many articles", () => {
    assert.equal(read(`It rained, he said Wednesday.\n${"x ".repeat(30_000)}`), "");
  });

  it("is not slowed down by any text", () => {
    const pieces = [
      "Monday ",
      "said Monday ",
      "On Monday, ",
      "a, ",
      "told a b c d ",
      "in May ",
      "next month ",
    ];
    const spent = measureCpuTime();
    for (const piece of [...pieces, "22 May ", "A ", "'", "\n", "will be ", "Mr. "]) {
      read(piece.repeat(Math.floor(39_000 / piece.length)));
    }
    assert.ok(spent() < 1000, `${spent()} ms`);
  });
});
