import { largestFile } from "../../src/read/files.ts";

/** Files of a pile, and what its settings say besides its address. */
export interface Amplifying {
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly settings?: string;
}

const head = "Talks\n20210304\nhttps://www.example.com/talks\n";
const room = largestFile - 1000;

/** Repeats a text up to so many bytes. */
function fill(unit: string, bytes = room): string {
  return unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)));
}

/** A plain text with a head. */
function text(body: string, top = head): Amplifying {
  return { files: { "a.txt": top + body } };
}

/** A plain text in windows-1252, where a byte may take three in UTF-8. */
function legacy(body: string, top = head): Amplifying {
  return {
    files: { "a.txt": Buffer.from(top + body, "latin1") },
    settings: "encoding: { a.txt: windows-1252 }\n",
  };
}

/** Largest text that is read as Markdown. */
const markdownRoom = 256 * 1024 - 100;

function markdown(body: string, facts = "", settings = ""): Amplifying {
  return {
    files: { "a.md": `---\ntitle: Talks\ndate: 2021-03-04\n${facts}---\n${body}\n` },
    settings,
  };
}

/** As much as the head of a Markdown file may have. */
const headRoom = 16 * 1024 - 100;

/** As many different short names as fit there. */
function names(): string {
  let list = "";
  for (let at = 0; list.length < headRoom - 10; at += 1) list += `${at.toString(36)}, `;
  return `[${list}]`;
}

function fields(): string {
  let lines = "";
  for (let at = 0; lines.length < headRoom - 20; at += 1) lines += `${at.toString(36)}: '"'\n`;
  return lines;
}

/** Words of which none occurs twice, on lines of some length. */
function words(): string {
  let lines = "";
  for (let at = 1; lines.length < room; at += 1)
    lines += (at * 2654435761).toString(36) + (at % 9 === 0 ? "\n" : " ");
  return lines.slice(0, room);
}

/** What becomes longest, each of another kind; found by trying. */
export const amplifying: Readonly<Record<string, Amplifying>> = {
  "lines of one letter": text(fill("a\n")),
  "lines of a quotation mark": text(fill('"\n')),
  "lines of a control": text(fill("\x01\n")),
  "lines of fifteen letters": text(fill("fifteen letters\n")),
  "lines of fifteen quotation marks": text(fill(`${'"'.repeat(15)}\n`)),
  "lines of datelines": text(fill("MOSCOW (AP) — Aa\n")),
  "lines of a letter of three bytes": legacy(fill("\x80\n", room / 2)),
  "one line of letters of three bytes": legacy("\x80".repeat(room)),
  "one line of quotation marks": text(fill('"')),
  "tables of two lines": text(fill("a   b   c\na   b   c\n\n")),
  "one table": text(fill('"   "   "   "\n')),
  "questions and answers": text(fill("Q. Who is it?\nA. Nobody at all.\n")),
  "lines of a column": text(fill("and so on it went\n")),
  "stanzas among wrapped lines": text(
    `${fill(`\n${"word by word ".repeat(5)}\nwent on to the end of all the lines of the pages\nof it.\n\na\nb\nc\n`, room - 200)}`,
  ),
  "numbers of pages": text(fill("- 3 -\n\f")),
  "mojibake of mojibake": text(fill("ÃƒÂ© ")),
  "one line of prose": text(fill("word by word ")),
  "one line of Chinese": text(fill("山田太郎は東京へ行きました")),
  "words of which none occurs twice": text(words()),
  "a title of quotation marks": text('"\n20210304\nText\n', fill('"', room - 100)),
  "a title of a whole text": text("", fill("word by word ")),
  "an address without end": text(`${fill("&")}\nText\n`, "Talks\n20210304\nhttps://a.example/"),
  "an address of letters of three bytes": legacy(
    `${"\x80".repeat(room)}\nText\n`,
    "Talks\n20210304\nhttps://a.example/",
  ),
  "a date without end": text(`${fill('"')}\nText\n`, "Talks\n2021-03-04 10:00"),
  "three versions of one article": {
    files: {
      "a.txt": head + fill("a\n"),
      "b.txt": head + fill("b\n", room - 10),
      "c.txt": head + fill('"', room - 100),
    },
  },
  "Markdown of 5 MB": markdown(fill("a\n\n")),
  "paragraphs of Markdown": markdown(fill("a\n\n", markdownRoom)),
  "headings of Markdown": markdown(fill("#\n", markdownRoom)),
  "lists in lists": markdown(fill(`${"- ".repeat(20)}\n\n`, markdownRoom)),
  "addresses of mail": markdown(fill(`${"a@b.c ".repeat(50)}\n\n`, markdownRoom)),
  "rows of a table": markdown(`|a|b|\n|-|-|\n${fill("|a|b|\n", markdownRoom - 50)}`),
  "4,000 authors": markdown("Text.", `authors: ${names()}\n`),
  "4,000 tags": markdown("Text.", `tags: ${names()}\n`, "indexes: [tags]\n"),
  "4,000 values of a field": markdown("Text.", `kicker: ${names()}\n`, "indexes: [kicker]\n"),
  "a title of 16 KB": {
    files: { "a.md": `---\ntitle: '${fill('"', headRoom)}'\n---\nText.\n` },
  },
  "a source of 16 KB": markdown("Text.", `source: '${fill('"', headRoom - 50)}'\n`),
  "a section of 16 KB": markdown(
    "Text.",
    `section: '${fill('"', headRoom - 50)}'\n`,
    "indexes: [section]\n",
  ),
  "a language of 16 KB": markdown("Text.", `lang: en${fill("-abcdefgh", headRoom - 50)}\n`),
  "a summary of 16 KB": markdown("Text.", `summary: '${fill('"', headRoom - 50)}'\n`),
  "2,000 facts": markdown("Text.", fields()),
};
