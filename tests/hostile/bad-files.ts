/** A way in which a file can be no article. */
export interface BadFile {
  readonly why: string;
  /** With its ending; a number is put before it. */
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly code: string;
  /** Line that the refusal must name; missing where the whole file is to blame: then it is the first. */
  readonly line?: number;
}

const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const matter = (head: string) => `---\n${head}\n---\nText.\n`;

export const badFiles: readonly BadFile[] = [
  { why: "no bytes", name: "a.txt", content: "", code: "empty" },
  { why: "blanks only", name: "a.md", content: " \r\n\t\u00a0\n", code: "empty" },
  { why: "a mark only", name: "a.txt", content: "\ufeff\n", code: "empty" },
  {
    why: "a picture",
    name: "a.txt",
    content: latin1("\x89PNG\r\n\x1a\n\0\0\0\x0d"),
    code: "binary",
  },
  { why: "a NUL", name: "a.md", content: "# Title\n\nTe\0xt\n", code: "binary", line: 3 },
  {
    why: "UTF-16 without a mark",
    name: "a.txt",
    content: utf16("Title\n20210101"),
    code: "not-utf-8",
  },
  ...[
    {
      why: "windows-1252",
      name: "a.txt",
      content: latin1("Title\n20210101\n\nCaf\xe9\n"),
      line: 4,
    },
    { why: "an overlong slash", name: "a.txt", content: latin1("Title\n\xc0\xaf\n"), line: 2 },
    { why: "half a letter", name: "a.md", content: latin1("Title \xe2\x82"), line: 1 },
  ].map((one) => ({ ...one, code: "not-utf-8" })),
  {
    why: "half a pair",
    name: "a.txt",
    content: latin1("\xff\xfea\0\x00\xd8"),
    code: "wrong-encoding",
    line: 1,
  },
  { why: "a page of the web", name: "a.html", content: "<p>Text</p>\n", code: "saved-page" },
  {
    why: "5 MB and a byte",
    name: "a.txt",
    content: Buffer.alloc(5 * 1024 ** 2 + 1, "a "),
    code: "unreadable",
  },
  {
    why: "no word at all",
    name: "a.md",
    content: '---\ntitle: ""\n---\n',
    code: "no-words",
    line: 1,
  },
  ...[
    { why: "an engine", content: "---js\n{ title: 1 }\n---\nText\n", line: 1 },
    { why: "no end of the head", content: "---\ntitle: A\n\nText\n", line: 1 },
    { why: "a word at the end of the head", content: "---\ntitle: A\n---end\nText\n", line: 3 },
    { why: "a head of 17 KB", content: matter(`title: ${"a ".repeat(8700)}`), line: 1 },
    { why: "a colon in the title", content: matter("date: 2021\ntitle: A: B"), line: 3 },
    { why: "an alias", content: matter("title: &a A\nsource: *a"), line: 2 },
    { why: "a tag", content: matter("x: 1\ntitle: !!js/function 'x'"), line: 3 },
    { why: "a list for a head", content: matter("- title\n- date"), line: 2 },
    { why: "an open quote", content: matter('title: "A\ndate: 2021'), line: 4 },
    { why: "brackets without end", content: matter(`title: ${"[".repeat(9000)}`), line: 2 },
    { why: "a map for a key", content: matter("title: A\n{{ key }}: x"), line: 1 },
    { why: "a tab for a blank", content: matter("title: A\nmap:\n\tkey: x"), line: 4 },
  ].map((one) => ({ ...one, name: "a.md", code: "bad-front-matter" })),
];
