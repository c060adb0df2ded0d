import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A document of a package that was unpacked: its paragraphs, in the language that its folder names. */
export interface Document {
  /** As the folder has it: "pt_BR", "sr@latin", "ca". */
  readonly language: string;
  /** Kind of document: documents of one kind are of like manner. */
  readonly kind: "manual" | "help" | "office" | "messages";
  readonly paragraphs: readonly string[];
}

/** Yields the documents below a folder of unpacked Debian packages. */
export function* documentsOf(root: string): Generator<Document> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  for (const path of paths) {
    const found = readers.flatMap(({ pattern, ...reader }) => {
      const match = pattern.exec(path);
      return match ? [{ ...reader, language: match[1] ?? "en" }] : [];
    })[0];
    // Links may lead to files of other packages.
    if (!found || !existsSync(join(root, path))) continue;
    const { kind, read, language } = found;
    const paragraphs = read(readFileSync(join(root, path))).map(toOneLine);
    yield { language, kind, paragraphs };
  }
}

const readers: readonly {
  readonly kind: Document["kind"];
  readonly pattern: RegExp;
  read(bytes: Buffer): readonly string[];
}[] = [
  {
    kind: "manual",
    pattern: /\/share\/man\/(?:([a-z]{2,3}(?:[_@]\w+)?)\/)?man\d\/[^/]+\.gz$/,
    read: (bytes) => readManual(decode(gunzipSync(bytes))),
  },
  {
    kind: "help",
    pattern: /\/share\/help\/([^/]+)\/.*\.page$/,
    read: (bytes) => readMarkup(decode(bytes), /<p>(.*?)<\/p>/gs),
  },
  {
    kind: "office",
    pattern: /\/libreoffice\/help\/([^/]+)\/text\/.*\.html$/,
    read: (bytes) => readMarkup(decode(bytes), /<p [^>]*class="paragraph"[^>]*>(.*?)<\/p>/gs),
  },
  {
    kind: "messages",
    pattern: /\/share\/locale\/([^/]+)\/LC_MESSAGES\/[^/]+\.mo$/,
    read: readMessages,
  },
];

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Reads the paragraphs of a manual page: lines that begin with a dot are its mark-up. */
function readManual(text: string): string[] {
  const lines = text.replaceAll("\\\n", "").split("\n");
  const paragraphs = [""];
  for (const line of lines) {
    const words =
      /^\.(?:B|I|BR|IR|RB|RI|SM)\s+(.*)/.exec(line)?.[1] ?? (/^[.']/.test(line) ? "" : line);
    if (words === "" || /^[ \t]/.test(line)) paragraphs.push("");
    else paragraphs.push(`${paragraphs.pop()} ${words}`);
  }
  return paragraphs.map((one) =>
    one
      .replace(/\\f(?:\[\w*\]|\(\w\w|.)/g, "")
      .replace(/\\[,/&|^%]|\\s[-+]?\d/g, "")
      .replace(/\\\(\w\w|\\\[\w+\]/g, " ")
      .replace(/\\-/g, "-")
      .replace(/\\./g, " "),
  );
}

function readMarkup(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, inner = ""]) =>
    inner
      .replace(/<[^>]*>/g, "")
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&nbsp;/g, " ")
      .replace(/&(?:lt|gt|amp|quot|apos);/g, " "),
  );
}

/** Reads the translations of a catalogue of gettext that are sentences, not single words. */
function readMessages(bytes: Buffer): string[] {
  if (bytes.length < 28 || bytes.readUInt32LE(0) !== 0x950412de) return [];
  const [count, translations] = [bytes.readUInt32LE(8), bytes.readUInt32LE(16)];
  return Array.from({ length: count }, (_, at) => {
    const [length, from] = [0, 4].map((more) => bytes.readUInt32LE(translations + 8 * at + more));
    return decode(bytes.subarray(from, (from ?? 0) + (length ?? 0))).replace(/\0.*/s, "");
  }).flatMap((message) => (message.startsWith("Project-Id") ? [] : message.split(/\n(?= )|\n\n/)));
}
