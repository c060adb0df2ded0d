import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The files that hold a string, each in other fields. Names are those of `writeArchive`. */
export const kinds = ["title", "date", "address", "fields", "links", "body"] as const;
export type Kind = (typeof kinds)[number];

const date = "20210305";

/** Path of the file of a kind that holds the string of this number. */
export function pathOf(kind: Kind, number: number): string {
  const ending = kind === "fields" || kind === "links" || kind === "body" ? "md" : "txt";
  return `${kind}/${number}.${ending}`;
}

/** Writes the archive: every string in every field of both forms, and in the names of files. */
export function writeArchive(folder: string, strings: readonly string[]): void {
  for (const kind of [...kinds, "names"]) mkdirSync(join(folder, kind), { recursive: true });
  for (const [number, text] of strings.entries()) {
    const write = (kind: Kind, content: string) => {
      writeFileSync(join(folder, pathOf(kind, number)), content);
    };
    const line = text.replace(/[\r\n]+/g, " ");
    const address = `https://a${number}.example/?q=${encodeURIComponent(text.toWellFormed())}`;
    write("title", `Title ${line}\n${date}\n${address}\n${text}\nEnd\n`);
    write("date", `Date ${number}\n${line}\nhttps://b${number}.example/1\nText ${text}\n`);
    write("address", `Address ${number}\n${date}\n${line}\nText\n`);
    write("fields", matter(fieldsOf(text), `Words.\n\n~~~~~~~~~~~~\n${text}\n~~~~~~~~~~~~`));
    write("links", matter({ title: `Links ${number}`, date: text, url: text, [text]: text }, text));
    write("body", matter({ title: `Body ${number}`, date }, `${text}\n\n# ${text}\n\n- ${text}\n`));
    writeFileSync(
      join(folder, "names", fileName(line, number)),
      `Name ${number}\n${date}\n\nText\n`,
    );
  }
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const fields = { title: text, author: [text], source: text, section: text, tags: [text] };
  return { ...fields, date, summary: text, lang: text, further: text };
}

/** JSON is YAML, but for what JSON leaves as it is and YAML forbids. */
function matter(fields: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${quote(key)}: ${quote(value)}`);
  return `---\n${lines.join("\n")}\n---\n${body}\n`;
}

function quote(value: unknown): string {
  return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** What a disk takes for a name: no slash, at most 255 bytes. */
function fileName(text: string, number: number): string {
  const name = text.replace(/[/\0]/g, "_");
  let cut = name;
  while (Buffer.byteLength(cut) > 200) cut = cut.slice(0, Math.floor(cut.length * 0.8));
  return `${cut.toWellFormed()} ${number}.txt`;
}
