import { readFileSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOfConfig, ownFolderOf } from "../start/find-config.mjs";
import { OwnerError } from "../text/owner-error.ts";
import { configPath } from "./config-module.ts";

/*
 * Places in the owner's own code, for messages: "own/people.ts:12".
 */

/** What a function of the owner's is, for messages. */
export interface Deed<Output> {
  /** "the format gazette failed"; the article that it was called with stands behind it. */
  readonly what: string;
  /** A word that stands where it is defined. */
  readonly word: string;
  /** What is wrong with what it gave, if anything is: "gave no text. Give …". */
  readonly faultOf?: (output: Output) => string | undefined;
}

/**
 * A function of the owner's that tells its own faults: what it throws comes as an `OwnerError` with the file and
 * the line of the owner's code where it happened, and so does what cannot be used.
 */
export function guard<Input extends readonly unknown[], Output>(
  work: (...input: Input) => Output,
  { what, word, faultOf }: Deed<Output>,
): (...input: Input) => Output {
  return (...input) => {
    const failed = () => `${what}${on(input[0])}`;
    let output: Output;
    try {
      output = work(...input);
    } catch (error) {
      throw blameOwner(error, failed());
    }
    const fault = faultOf?.(output);
    if (fault) throw new OwnerError(`${placeOf(word)}: ${failed()}: it ${fault}.`);
    return output;
  };
}

/** What is wrong with an element that the owner's code gave, if anything is. */
export function faultOfElement(element: unknown): string | undefined {
  if (element === undefined)
    return "gave nothing. Give an element, or null where there is to be none";
  return element instanceof Promise ? "gave a promise. Give an element" : undefined;
}

/** The article file that something is made of, where it is: " on 2021/talks.txt". */
function on(input: unknown): string {
  const { path, file } = (input ?? {}) as { path?: unknown; file?: { path?: unknown } };
  const name = file?.path ?? path;
  return typeof name === "string" && !name.startsWith("/") ? ` on ${name}` : "";
}

/** What the owner's code threw, with the innermost place in it. */
export function blameOwner(error: unknown, what: string): OwnerError {
  if (error instanceof OwnerError) return error;
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  // What the bundler has found has its places already.
  if (name === "OwnerError") return new OwnerError(message);
  return new OwnerError(`${findPlace(stack)}: ${what}: ${message.replace(/\.$/, "")}.`, {
    cause: error,
  });
}

/** The innermost frame of a stack that is of the owner's code. */
function findPlace(stack: string): string {
  const frames = stack.matchAll(/\(?((?:file:\/\/|\/|[A-Z]:\\)[^()\n]+):(\d+):\d+\)?/g);
  for (const [, address = "", line] of frames) {
    const path = address.startsWith("file:") ? fileURLToPath(address) : address;
    const isOwn = path === configPath || path.startsWith(ownFolderOf(configPath ?? "") + sep);
    if (isOwn) return `${nameOf(path)}:${line}`;
  }
  return nameOf(configPath ?? "");
}

/**
 * Where something is defined: where it is given as a name or path, else at a key of this name, else where the
 * name stands in quotes, else where it stands at all; in the file itself, else in a module of the owner's.
 */
export function placeOf(word: string): string {
  const files = configPath === undefined ? [] : filesOfConfig(configPath);
  const name = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const ways = [
    `(?<!\\w)(?:name|path)["']?\\s*:\\s*["'\`]${name}["'\`]`,
    `(?<![\\w"'\`])["']?${name}["']?\\s*:`,
    `["'\`]${name}["'\`]`,
    `(?<!\\w)${name}(?!\\w)`,
  ];
  for (const way of ways.map((one) => new RegExp(one))) {
    for (const file of files) {
      const lines = readFileSync(file, "utf8").split("\n");
      const at = lines.findIndex((line) => way.test(line));
      if (at >= 0) return `${nameOf(file)}:${at + 1}`;
    }
  }
  return `${nameOf(configPath ?? "")}:1`;
}

function nameOf(path: string): string {
  return relative(dirname(configPath ?? ""), path);
}
