import { isUtf8 } from "node:buffer";
import type { SourceFile } from "../model/article.ts";
import type { OtherFile } from "../model/other-file.ts";
import type { ProblemCode, ProblemInFile } from "../model/problem.ts";
import { decodeText } from "../text/decode.ts";
import { unmarkedUtf16 } from "../text/encodings.ts";
import { sha256 } from "../text/hash.ts";
import { likelyEncoding } from "../text/likely-encoding.ts";
import { splitLines } from "../text/text.ts";

/** The result of reading one file: as one that may be an article, or what else it is. */
export type ReadResult =
  | DecodeResult
  | { readonly other: OtherFile; readonly bytes: number; readonly sha256: string };

/** The text of a file, with any doubt about it; or the reason for its refusal. */
export type DecodeResult =
  | { readonly file: SourceFile; readonly doubt?: ProblemInFile }
  | {
      readonly refusal: ProblemInFile;
      readonly bytes: number;
      readonly sha256?: string;
      /** The system refused to read it: the same file may be readable another time. */
      readonly mayPass?: true;
    };

/** Decodes the bytes of a file. Refuses empty files and those that are not text. */
export function decodeFile(path: string, content: Buffer, declared?: string): DecodeResult {
  const digest = sha256(content);
  const decoded = decodeText(content, declared);
  const refused = (refusal: ProblemInFile) => {
    return { refusal, bytes: content.length, sha256: digest };
  };
  if ("reason" in decoded) {
    const isBinary = decoded.reason === "binary";
    return refused(isBinary ? explainNul(path, content) : wrongBytes(path, content, decoded));
  }
  const { text, encoding, insteadOf } = decoded;
  if (text.trim() === "") return refused(empty);
  const file = { path, bytes: content.length, sha256: digest, encoding, text };
  return { file, ...(insteadOf && { doubt: notAsDeclared(insteadOf) }) };
}

/** Makes a refusal; of the whole file if no line is given. */
export function refuse(code: ProblemCode, found: string, remedy: string, line = 1): ProblemInFile {
  return { code, severity: "refusal", line, found, remedy };
}

const empty = refuse("empty", "The file holds no text.", "Put the article in it, or remove it.");

const binary = refuse(
  "binary",
  "The file is not text (a picture, a word processor's file, an archive?).",
  "Save the article as plain text in UTF-8.",
);

/**
 * Explains bytes with NUL among them: UTF-16 without its mark, a text with a stray byte, or no text at all.
 */
function explainNul(path: string, content: Buffer): ProblemInFile {
  const wide = unmarkedUtf16(content);
  if (wide) {
    const found = `The file is not in UTF-8; it looks like ${wide} without the mark that says so.`;
    return { ...refuse("not-utf-8", found, saveOrDeclare), write: declaration(path, wide) };
  }
  const without = content.filter((byte) => byte !== 0);
  const few = content.length - without.length <= 10 && without.length > 0;
  if (!few || !isUtf8(without) || /[\x01-\x08\x0e-\x1f]/.test(Buffer.from(without).toString()))
    return binary;
  const line = splitLines(content.subarray(0, content.indexOf(0)).toString("latin1")).length;
  const found = `Line ${line} holds a zero byte, which no text has; the rest is text.`;
  return refuse("binary", found, "Delete that byte.", line);
}

function wrongBytes(
  path: string,
  content: Buffer,
  wrong: { readonly encoding: string; readonly line: number },
): ProblemInFile {
  const { encoding, line } = wrong;
  const likely = likelyEncoding(content);
  const guess = likely && likely !== encoding ? ` It looks like ${likely}.` : "";
  const write = declaration(path, guess ? likely : undefined);
  if (encoding === "utf-8") {
    const found = `The file is not in UTF-8.${guess}`;
    return { ...refuse("not-utf-8", found, saveOrDeclare, line), write };
  }
  const found = `The file is not in ${encoding}, as its mark or the settings say.${guess}`;
  return { ...refuse("wrong-encoding", found, "Declare in archive.yaml:", line), write };
}

const saveOrDeclare = "Save it as UTF-8, or declare in archive.yaml:";

/**
 * Formats the declaration for a file: for its folder, since its neighbours are probably alike; for the file
 * itself if it has none.
 */
function declaration(path: string, encoding = "ITS-ENCODING"): string {
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || path;
  const key = /^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder);
  return `encoding: { ${key}: ${encoding} }`;
}

function notAsDeclared(declared: string): ProblemInFile {
  return {
    code: "not-as-declared",
    severity: "note",
    found: `The settings declare ${declared} for this file, but it is in UTF-8 and was read as such.`,
    remedy: "Declare a smaller folder, or this file as utf-8.",
  };
}
