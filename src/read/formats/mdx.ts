import type { LeftOut } from "../../text/markdown/reading.ts";

/** The first line of a block that imports or exports code; the block ends at an empty line, as MDX has it. */
const moduleLine = /^(?:import\s+["'\w*{]|export\s+(?:const|let|var|function|default|\{|\*))/;
/** What an import has somewhere: “import the goods from abroad” is a sentence. */
const importFrom = /^import\s+["']|\bfrom\s+["'][^"'\n]+["']/;
const fence = /^ {0,3}(?:```|~~~)/;
/** A part of a page that a program makes, with nothing that could be words: `<Chart of={data} />`. */
const component =
  /`[^`\n]+`|<\/?[A-Z][\w.]{0,60}(?:\s+[\w:-]{1,40}(?:=\{[^{}"'\n]{0,200}\})?){0,20}\s*\/?>/g;
const comment = /`[^`\n]+`|\{\/\*[\s\S]*?\*\/\}/g;

/** Text of MDX without what only programs read in it. */
export interface WithoutModules {
  readonly content: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes imports and exports of code, comments `{/* … *\/}` and components without words out of a text of MDX. Lines stay lines. What stands in a
 * block of code stays as it is.
 */
export function withoutModules(text: string): WithoutModules {
  const found = new Map<string, string[]>();
  const leaveOut = (kind: string, raw: string) => {
    found.set(kind, [...(found.get(kind) ?? []), raw]);
    return raw.replace(/[^\n]+/g, "");
  };
  const parts = partsOf(text).map(({ kind, words }) => {
    if (kind === "fenced") return words;
    if (kind === "code") return leaveOut("piece of code", words);
    return words
      .replace(comment, (raw) => (isShown(raw) ? raw : leaveOut("comment", raw)))
      .replace(component, (raw) => (isShown(raw) ? raw : leaveOut("component", raw)));
  });
  const leftOut = [...found].map(([kind, all]) => ({
    ...{ kind, count: all.length, first: (all[0] ?? "").slice(0, 200), all },
  }));
  return { content: parts.join(""), leftOut };
}

/** Whether it is code in a line, which readers see. */
function isShown(raw: string): boolean {
  return raw.startsWith("`");
}

interface Part {
  readonly kind: "code" | "fenced" | "text";
  words: string;
}

/** Divides a text, with all its line ends, into blocks of module code, fenced code, and the rest. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let [isFenced, isBlockStart] = [false, true];
  for (const line of text.split(/(?<=\n)/)) {
    const isEmpty = line.trim() === "";
    const isMark = fence.test(line);
    const last = parts.at(-1);
    let kind: Part["kind"] = isFenced || isMark ? "fenced" : "text";
    if (kind === "text" && !isEmpty) {
      const goesOn = last?.kind === "code" && !isBlockStart;
      if (goesOn || (isBlockStart && opensCode(line))) kind = "code";
    }
    if (isMark) isFenced = !isFenced;
    isBlockStart = isEmpty;
    if (last?.kind === kind) last.words += line;
    else parts.push({ kind, words: line });
  }
  return parts;
}

function opensCode(line: string): boolean {
  const words = line.trimEnd();
  if (!moduleLine.test(words)) return false;
  return !words.startsWith("import") || importFrom.test(words) || /^import\s+\{[^}]*$/.test(words);
}
