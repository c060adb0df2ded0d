import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFrontMatter } from "../../src/read/formats/front-matter.ts";
import { readLineHead } from "../../src/read/heads/line-head.ts";
import { measureCpuTime } from "./cpu-time.ts";

function read(text: string) {
  const head = readFrontMatter(text);
  if ("refusal" in head) return assert.fail(head.refusal.found);
  return {
    ...head,
    facts: Object.fromEntries(head.data),
    told: head.problems.map(({ code, line }) => `${code} ${line}`),
  };
}

function refusal(text: string) {
  const head = readFrontMatter(text);
  assert.ok("refusal" in head, `was taken: ${text.slice(0, 80)}`);
  return head.refusal;
}

/** Ways to write one head, which people and programs take for the same. */
const same: readonly [what: string, text: string][] = [
  ["blanks behind both lines", "---  \ntitle: Lock shut\ndate: 2011-05-06\n--- \nBoats wait."],
  [
    "a tab and a hard blank behind",
    "---\t\ntitle: Lock shut\ndate: 2011-05-06\n---\u00a0\nBoats wait.",
  ],
  ["dots at the end", "---\ntitle: Lock shut\ndate: 2011-05-06\n...\nBoats wait."],
  ["dots and blanks", "---\ntitle: Lock shut\ndate: 2011-05-06\n... \t\nBoats wait."],
  ["an empty line above", "\n---\ntitle: Lock shut\ndate: 2011-05-06\n---\nBoats wait."],
  [
    "lines of blanks above",
    "  \r\n\t\r\n---\r\ntitle: Lock shut\r\ndate: 2011-05-06\r\n---\r\nBoats wait.",
  ],
  [
    "a comment and an empty line above",
    '\n---\n# desk 4\n\n"title": Lock shut\ndate: 2011-05-06\n---\nBoats wait.',
  ],
  ["TOML", '+++\ntitle = "Lock shut"\ndate = 2011-05-06\n+++\nBoats wait.'],
  ["TOML with blanks", '\n+++ \ntitle = "Lock shut" # so\ndate = 2011-05-06\n+++\t\nBoats wait.'],
  ["JSON on lines", '{\n  "title": "Lock shut",\n\t"date": "2011-05-06"\n}\nBoats wait.'],
  ["a word that names YAML", "---yaml\ntitle: Lock shut\ndate: 2011-05-06\n---\nBoats wait."],
  [
    "a word that names JSON",
    '---json\n{ "title": "Lock shut",\n  "date": "2011-05-06" }\n---\nBoats wait.',
  ],
  [
    "the same in capitals",
    '--- JSON\n{"title": "Lock shut", "date": "2011-05-06"}\n---\nBoats wait.',
  ],
  [
    "the same without brackets",
    '---json\n"title": "Lock shut",\n"date": "2011-05-06",\n---\nBoats wait.',
  ],
  ["JSON as Hexo has it", '"title": "Lock shut",\n"date": "2011-05-06",\n;;;\nBoats wait.'],
  [
    "the same between two lines",
    ';;;\r\n"title": "Lock shut",\r\n"date": "2011-05-06"\r\n;;;\r\nBoats wait.',
  ],
  ["a word that names TOML", '---toml \ntitle = "Lock shut"\ndate = 2011-05-06\n---\nBoats wait.'],
  ["JSON on one line", '{"title":"Lock shut","date":"2011-05-06"}\nBoats wait.'],
];

describe("a head", () => {
  for (const [what, text] of same)
    it(`is read with ${what}`, () => {
      const { facts, content, told } = read(text);
      assert.deepEqual(facts, { title: "Lock shut", date: "2011-05-06" });
      assert.deepEqual([content, told], ["Boats wait.", []]);
    });

  it("that is said to be JSON has to be a map", () => {
    for (const value of ['"title"', "[1]", "title: Lock shut", ""])
      assert.equal(refusal(`---json\n${value}\n---\nBoats.`).line, 1, value);
    assert.equal(refusal('---json\n{ "a": 1,\n"b": [ }\n---\nBoats.').line, 3);
  });

  it("tells the lines of its keys, whatever its form", () => {
    for (const [what, text] of same) {
      const { lineOf } = read(text);
      const lines = text.split(/\r?\n/);
      assert.match(lines[lineOf("title") - 1] ?? "", /title/, what);
      assert.match(lines[lineOf("date") - 1] ?? "", /date/, what);
    }
  });

  it("is none below an empty line where a rule stands there", () => {
    for (const text of [
      "\n---\n\nA text between rules.\n\n---\nMore.",
      "\n---\nHe said: no.\n",
      "+++\nA text between signs\n+++\nMore.",
      "+++\n\nMore.",
      "{{ define }}\nMore.",
      "{% include x %}\n",
      "{: .lead}\nMore.",
      "{ a b }\n",
      '{\n"Who?" he said.\n}',
    ])
      assert.deepEqual([read(text).facts, read(text).content], [{}, text]);
  });

  it("keeps a second document for the text", () => {
    assert.equal(read("---\ntitle: x\n...\ndate: y\n---\nText.").content, "date: y\n---\nText.");
  });
});

describe("a key that stands twice", () => {
  it("has its last value, and a warning with the other", () => {
    const { facts, told, problems, lineOf } = read(
      "---\ntitle: Tide table\ndate: 2011\ntitle: Ebb table\ndate: 2012\n---\n",
    );
    assert.deepEqual(facts, { title: "Ebb table", date: "2012" });
    assert.deepEqual(told, ["repeated-key 4", "repeated-key 5"]);
    assert.match(problems[0]?.found ?? "", /“title: Tide table”/);
    assert.equal(lineOf("title"), 4);
  });

  it("is told inside a map, too", () => {
    const { facts, told } = read("---\ntitle: x\nextra:\n  a: 1\n  a: 2\n---\n");
    assert.deepEqual([facts.extra, told], [{ a: "2" }, ["repeated-key 5"]]);
  });

  it("is told in TOML and in JSON", () => {
    const toml = read('+++\ntitle = "Tide"\nn = 1\ntitle = "Ebb"\n[extra]\nn = 2\n+++\n');
    assert.deepEqual([toml.facts.title, toml.told], ["Ebb", ["repeated-key 4"]]);
    const json = read('{\n"title": "Tide",\n"x": {"title": 1},\n"title": "Ebb"\n}\n');
    assert.deepEqual([json.facts.title, json.told], ["Ebb", ["repeated-key 4"]]);
  });

  it("does not hide another fault", () => {
    assert.equal(refusal("---\ntitle: x\ntitle: y\ntags: [a\n---\n").severity, "refusal");
  });
});

describe("a head in TOML", () => {
  it("keeps dates and numbers as they are written", () => {
    const dates = [
      ...[
        "2011-05-06T10:00:00Z",
        "2011-05-06T10:00:00+02:00",
        "2011-05-06 10:00:00.5",
        "2011-05-06",
      ],
      ...["1.10", "1_000", "9007199254740993", "+7"],
    ];
    const { facts } = read(`+++\n${dates.map((one, at) => `k${at} = ${one}`).join("\n")}\n+++\n`);
    assert.deepEqual(Object.values(facts), dates);
  });

  it("has tables and lists", () => {
    const { facts, lineOf } = read(
      '+++\ntitle = "x"\ndraft = true\n[taxonomies]\ntags = ["sea", "sky"]\n[extra]\nauthor = "Ada"\n+++\n',
    );
    assert.deepEqual(facts.taxonomies, { tags: ["sea", "sky"] });
    assert.deepEqual([facts.draft, lineOf("extra", "author")], ["true", 7]);
  });

  it("is refused with its line where it cannot be read, or is not closed", () => {
    const broken = refusal('+++\ntitle = "x"\ndate = tomorrow\n+++\nText.');
    assert.deepEqual([broken.line, /TOML/.test(broken.remedy)], [3, true]);
    assert.match(broken.found, /“date = tomorrow”/);
    assert.equal(refusal('\n+++\ntitle = "x"\n\nText.').line, 2);
    assert.equal(refusal(`+++\na = ${"[".repeat(5000)}\n+++\n`).line, 2);
  });
});

describe("a head in JSON", () => {
  it("keeps scalars as they are written, and brackets inside texts", () => {
    const { facts, content } = read(
      '{"title": "A } \\"b\\" \\u00e9", "n": 1.10, "ok": true}\n\nText.',
    );
    assert.deepEqual(facts, { title: 'A } "b" é', n: "1.10", ok: "true" });
    assert.equal(content, "\nText.");
  });

  it("is refused with its line where it cannot be read, or is not closed", () => {
    assert.equal(refusal('{\n"title": "x"\n"date": "y"\n}\nText.').line, 3);
    assert.equal(refusal('\n{\n"title": "x",\n\nText.').line, 2);
  });
});

describe("what only looks like a head", () => {
  const n = 1_000_000;
  const texts = {
    "blanks before a mark": `${" ".repeat(n)}---\n`,
    "blanks on a line above it": `${" ".repeat(n)}\n---\ntitle: x\n---\n`,
    "quotes without end": `{"a": ${'"'.repeat(n)}`,
    "marks of quotes without end": `{"a": "${'\\"'.repeat(n / 2)}`,
    "brackets without end": `{"a": ${"[".repeat(n)}`,
    "TOML without end": `+++\n${"a = 1\n".repeat(n / 6)}`,
    "one key of TOML, over and over": `+++\n${"a = 1\n".repeat(2500)}+++\n`,
    "a value that goes on": `Title: x\n${" y\n".repeat(n / 3)}`,
    "names without end": `Title: x\n${"A: y\n".repeat(n / 5)}`,
    "a long name": `a${" ".repeat(n)}: x\n\n`,
  };
  for (const [what, text] of Object.entries(texts))
    it(`takes little time: ${what}`, () => {
      const spent = measureCpuTime();
      readFrontMatter(text);
      readLineHead(text);
      // Some 30 ms here; what grows with the square takes minutes.
      assert.ok(spent() < 2000, `${spent()} ms`);
    });
});
