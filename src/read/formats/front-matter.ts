import { quote } from "../../model/problem.ts";
import { type Block, findBlock } from "../heads/block.ts";
import { type Head, type HeadResult, noHead, refuseHead } from "../heads/head.ts";
import { endOfJson, readJsonHead } from "../heads/json-head.ts";
import { readTomlHead } from "../heads/toml-head.ts";
import { readYamlHead } from "../heads/yaml-head.ts";

export type FrontMatter = Head;

/** Length limit in characters; a longer block is not the head of an article (a bomb, or a lost closing line). */
const longestBlock = 16 * 1024;

/**
 * Splits a text into its head and its content: YAML between lines of `---`, TOML between lines of `+++`, or a map in
 * JSON, which Hexo writes without its brackets, above a line of `;;;`. Behind the opening hyphens may stand `yaml`, `json` or
 * `toml`, as Eleventy has it, and no other word: gray-matter
 * takes it as the name of an engine, and one of its engines runs JavaScript. It never sees this line. A text that
 * opens otherwise is content as a whole.
 */
export function readFrontMatter(text: string): HeadResult {
  const start = /\S/.exec(text)?.[0];
  if (start === "-") return readFenced(text, yaml);
  if (start === "+") return readFenced(text, toml);
  if (start === "{") return readMap(text);
  if (start === '"' || start === ";") return readOpenMap(text);
  return noHead(text);
}

/** A form of head between two lines of marks. */
interface Fenced {
  readonly mark: string;
  /** Recognizes the line that is meant to close it, and the one that does. */
  readonly closing: RegExp;
  readonly exact: RegExp;
  /** How the marks are called in messages. */
  readonly marks: string;
  /** Recognizes a line of the head, where not the mark alone shows that it is one. */
  readonly line: RegExp;
  /** Whether the mark on line 1 is enough to show it. */
  readonly isPlain: boolean;
  readonly read: Reader;
  /** Readers of other forms, by the word behind the opening mark that names them. */
  readonly named?: ReadonlyMap<string, Reader>;
}

type Reader = (block: string, above: number, content: string) => HeadResult;

/** Reads a map in JSON between lines of hyphens. */
const readFencedMap: Reader = (block, above, content) => {
  if (/^\s*\{/.test(block)) return readJsonHead(block, above, content);
  if (firstPair.test(block)) return readJsonHead(`{${block}\n}`, above, content);
  return refuseHead(
    above,
    "The head is said to be JSON, but opens with no {.",
    "Write a map in { }.",
  );
};

/** The first name of a map in JSON, and the colon behind it. */
const firstPair = /^\s*"[^"\n]{1,80}"\s*:/;

const yaml: Fenced = {
  mark: "---",
  closing: /^(?:---|\.\.\.\s*$)/,
  exact: /^(?:---|\.\.\.)\s*$/,
  marks: "hyphens",
  line: /^["']?[^\s"'#:[{<>*-][^:<>*]{0,60}["']?:(?:\s|$)/,
  isPlain: true,
  read: readYamlHead,
  named: new Map([
    ["yaml", readYamlHead],
    ["json", readFencedMap],
    ["toml", readTomlHead],
  ]),
};

const toml: Fenced = {
  mark: "+++",
  closing: /^\+\+\+\s*$/,
  exact: /^\+\+\+\s*$/,
  marks: "plus signs",
  line: /^\s*(?:["']?[\w.-]+["']?\s*=|\[)/,
  isPlain: false,
  read: readTomlHead,
};

function readFenced(text: string, form: Fenced): HeadResult {
  const block = findBlock(text, form.mark, form.closing);
  if (!block || block.behind.startsWith(form.mark.charAt(0))) return noHead(text);
  const { opening, behind, closing } = block;
  const isSure = form.isPlain && opening === 1;
  if (!isSure && !(behind.trim() === "" && (closing || !form.isPlain) && opensWith(form, block)))
    return noHead(text);
  const named = form.named?.get(behind.trim().toLowerCase());
  if (behind.trim() !== "" && !named) {
    const found = `Line ${opening} has ${quote(behind)} after the ${form.mark}.`;
    return refuseHead(opening, found, `Write exactly three ${form.marks}, and nothing after them.`);
  }
  if (!closing || !form.exact.test(closing.words)) {
    const remedy = `Close it with a line of exactly ${form.mark}.`;
    return refuseHead(closing?.line ?? opening, "The front matter is not closed.", remedy);
  }
  const { length } = block.text;
  if (length > longestBlock) {
    const found = `The front matter has ${length} characters; the limit is ${longestBlock}.`;
    return refuseHead(opening, found, `Move the text below the closing ${form.mark}.`);
  }
  return (named ?? form.read)(block.text, opening, block.content);
}

/** Whether the first line of a block that is no comment is one of a head. */
function opensWith({ line }: Fenced, { text }: Block): boolean {
  const first = text.split("\n").find((one) => /^\s*[^\s#]/.test(one));
  return first !== undefined && line.test(first);
}

/** Reads a text that opens with a map: with a name in quotes, since “{{ … }}” is template code. */
function readMap(text: string): HeadResult {
  const start = text.indexOf("{");
  if (!firstPair.test(text.slice(start + 1, start + 400))) return noHead(text);
  const opening = text.slice(0, start).split(/\r\n|\n|\r/).length;
  const end = endOfJson(text, start, start + longestBlock);
  if (end < 0) {
    const found = `The head in { } is not closed within ${longestBlock} characters.`;
    return refuseHead(opening, found, "Close it with a }, and write the text below.");
  }
  const block = text.slice(start, end).replace(/\r\n?/g, "\n");
  return readJsonHead(block, opening - 1, text.slice(end).replace(/^[ \t]*(?:\r\n|\n|\r)/, ""));
}

/** Reads a map without brackets, as Hexo has it, above a line of `;;;` and perhaps below one. */
function readOpenMap(text: string): HeadResult {
  const all = /^\s*(?:;;;[ \t]*(?:\r\n|\n|\r))?/.exec(text)?.[0].length ?? 0;
  const head = text.slice(all, all + longestBlock);
  if (!firstPair.test(head)) return noHead(text);
  const end = /^;;;[ \t]*$/m.exec(head)?.index;
  if (end === undefined) return noHead(text);
  const above = text.slice(0, all).split(/\r\n|\n|\r/).length - 1;
  const block = head.slice(0, end).replace(/\r\n?/g, "\n");
  const content = text.slice(all + end).replace(/^;;;[ \t]*(?:\r\n|\n|\r)?/, "");
  return readJsonHead(`{${block}}`, above, content);
}
