import { plainText } from "../../src/read/formats/plain-text.ts";
import type { LineWay } from "../../src/settings/declared.ts";
import type { PlainBody } from "../../src/text/body.ts";

/** Head of plain texts for tests. */
export const head = "Old bridge to close\n20190314\nhttps://www.example.com/news/close\n";

/** Reads a plain text without its head, with the codes of what is told of it. */
export function readPlain(text: string, lines?: LineWay): { body: PlainBody; codes: string[] } {
  const file = { path: "a.txt", bytes: 0, sha256: "", encoding: "utf-8", text: head + text };
  const result = plainText.parse(file, lines && { lines });
  if (!("raw" in result) || result.raw.body.kind === "html") throw new Error("is no plain text");
  return { body: result.raw.body, codes: result.problems.map(({ code }) => code) };
}

/** Wraps words as a typewriter does, none of its lines longer than `width`. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines = [""];
  for (const word of `${indent}${text}`.split(/(?<=\S) /)) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[last] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}
