import { isSentence, type Line } from "./line.ts";
import { isIndented } from "./wrapped.ts";

/** Whether blanks before some lines tell where paragraphs begin: most of these follow on the end of a sentence. */
export function hasIndents(lines: readonly string[], below: readonly Line[]): boolean {
  let [indented, following, ended] = [0, 0, 0];
  for (const [at, { number }] of below.entries()) {
    const line = lines[number - 1] ?? "";
    // Most lines begin with a letter.
    if (line.charCodeAt(0) > 0x20 && line.charCodeAt(0) < 0x3000) continue;
    if (!isIndented(line.replaceAll("\f", ""))) continue;
    indented += 1;
    const above = below[at - 1];
    if (!above) continue;
    following += 1;
    if (isSentence(above.value)) ended += 1;
  }
  return following > 0 && indented <= below.length / 2 && ended >= following * 0.6;
}
