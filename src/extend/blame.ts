import { readFileSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOfConfig, ownFolderOf } from "../start/find-config.mjs";
import { OwnerError } from "../text/owner-error.ts";
import { configPath } from "./config-module.ts";

/*
 * Places in the owner's own code, for messages: "own/people.ts:12".
 */

/** A description of a function of the owner's, for messages. */
export interface Deed<Output> {
  /** Beginning of the message: "the format gazette failed"; the file of the article follows. */
  readonly what: string;
  /** A word by which its definition is found in the owner's files. */
  readonly word: string;
  /** What is wrong with what it gave, if anything is: "did not return text. Return …". */
  readonly faultOf?: (output: Output) => string | undefined;
}

/**
 * Guards a function of the owner's: whatever it throws becomes an `OwnerError` with the file and line in the
 * owner's code, and so does a result that cannot be used.
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

/** Returns the fault of an element made by the owner's code, if it has one. */
export function faultOfElement(element: unknown): string | undefined {
  if (element === undefined) return "returned nothing. Return an element, or null for none";
  return element instanceof Promise ? "returned a promise. Return an element" : undefined;
}

/** Names the article file in an input, if there is one: " on 2021/talks.txt". */
function on(input: unknown): string {
  const { path, file } = (input ?? {}) as { path?: unknown; file?: { path?: unknown } };
  const name = file?.path ?? path;
  return typeof name === "string" && !name.startsWith("/") ? ` on ${name}` : "";
}

/** Converts an error thrown by the owner's code to one with its innermost place in that code. */
export function blameOwner(error: unknown, what: string): OwnerError {
  if (error instanceof OwnerError) return error;
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  // What the bundler has found has its places already.
  if (name === "OwnerError") return new OwnerError(message);
  return new OwnerError(`${findPlace(stack)}: ${what}: ${message.replace(/\.$/, "")}.`, {
    cause: error,
  });
}

/** Returns the innermost frame of a stack in the owner's code: "own/people.ts:12". */
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
 * Finds the definition of a name: a key, else the name in quotes, else its first occurrence; in the
 * configuration itself, else in a module of the owner's.
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
