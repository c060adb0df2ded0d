import { drawInteger, drawItem, makeRandom, type Random } from "../bench/made/random.ts";
import { dictionary } from "./dictionary.ts";
import { seeds } from "./seeds.ts";

/** A made-up file. */
export interface FuzzCase {
  readonly path: string;
  readonly content: Buffer;
  /** The encoding that the settings declare, if they do. */
  readonly declared?: string;
}

/** The file of a run: the same for the same seed and number, on every machine. */
export function makeCase(seed: number, run: number): FuzzCase {
  const random = makeRandom(seed, run);
  const [path, text] = drawItem(random, seeds);
  let mutated = text;
  for (let left = drawInteger(random, 1, 6); left > 0; left -= 1) {
    mutated = drawItem(random, textMutations)(mutated, random);
  }
  const declared = random() < 0.05 ? drawItem(random, encodings) : undefined;
  let content = encode(mutated, random);
  for (let left = random() < 0.3 ? drawInteger(random, 1, 8) : 0; left > 0; left -= 1) {
    content = drawItem(random, byteMutations)(content, random);
  }
  return { path: mutatePath(path, random), content, ...(declared && { declared }) };
}

const encodings = ["windows-1252", "iso-8859-2", "shift_jis", "utf-16le", "gb18030", "koi8-r"];

type Mutation<Content> = (content: Content, random: Random) => Content;

/** Puts something in place of a part of a text, which may be empty. */
function replacePart(text: string, random: Random, longest: number, part: string): string {
  const at = drawInteger(random, 0, text.length);
  return text.slice(0, at) + part + text.slice(at + drawInteger(random, 0, longest));
}

const textMutations: readonly Mutation<string>[] = [
  (text, random) => replacePart(text, random, 0, drawItem(random, dictionary)),
  (text, random) => replacePart(text, random, 0, drawItem(random, dictionary)),
  (text, random) => replacePart(text, random, 8, drawItem(random, dictionary)),
  (text, random) => replacePart(text, random, 40, ""),
  (text, random) => {
    return replacePart(
      text,
      random,
      0,
      drawItem(random, dictionary).repeat(drawInteger(random, 2, 30)),
    );
  },
  (text, random) => {
    const [, other] = drawItem(random, seeds);
    return (
      text.slice(0, drawInteger(random, 0, text.length)) + other.slice(drawInteger(random, 0, 80))
    );
  },
  (text, random) => {
    const lines = text.split("\n");
    const [line = ""] = lines.splice(drawInteger(random, 0, lines.length - 1), 1);
    lines.splice(drawInteger(random, 0, lines.length), 0, line);
    return lines.join("\n");
  },
  (text, random) => {
    const lines = text.split("\n");
    lines.splice(drawInteger(random, 0, lines.length - 1), 1);
    return lines.join("\n");
  },
  (text, random) => {
    const [start, end] = [drawInteger(random, 0, text.length), drawInteger(random, 1, 60)];
    return replacePart(text, random, 0, text.slice(start, start + end).repeat(2));
  },
];

const byteMutations: readonly Mutation<Buffer>[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    const at = drawInteger(random, 0, Math.max(bytes.length - 1, 0));
    changed[at] = (changed[at] ?? 0) ^ (1 << drawInteger(random, 0, 7));
    return changed;
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    changed[drawInteger(random, 0, Math.max(bytes.length - 1, 0))] = drawInteger(random, 0, 255);
    return changed;
  },
  (bytes, random) => bytes.subarray(0, drawInteger(random, 0, bytes.length)),
];

function encode(text: string, random: Random): Buffer {
  const kind = random();
  if (kind < 0.9) return Buffer.from(text);
  if (kind < 0.94) return Buffer.from(`\ufeff${text}`, "utf16le");
  if (kind < 0.97) return Buffer.from(`\ufeff${text}`);
  return Buffer.from(text, "latin1");
}

function mutatePath(path: string, random: Random): string {
  if (random() < 0.9) return path;
  const name = drawItem(random, dictionary).replace(/[/\0]/g, "_");
  return `${name.slice(0, 60)}${path}`;
}
